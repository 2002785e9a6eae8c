import { describe, expect, test } from 'vitest';
import { CHECKLIST } from '../../../../shared/schemas/checklist.ts';
import { aCase, AT, changedBy, refusalOf } from '../acting.ts';
import { aReport, reportId } from '../../../support/a-report.ts';

const letter = { registerNumber: '12/2026', day: '2026-11-20', office: 'front-commune' };
const checklist = [...CHECKLIST];

describe('what the verifier finds', () => {
  test.each([
    ['with', { summary: 'Tóm tắt.' }],
    ['without', {}],
  ])('is kept %s a summary, and the log counts the lines that are done', (_with, said) => {
    const found = { checklist: [...CHECKLIST.slice(0, 2)], items: ['item-1'], ...said };
    expect(changedBy('save-findings', aCase(), found)).toStrictEqual({ ...found, facts: { checked: 2 } });
  });

  test('leaves the summary of before where none is given', () => {
    const before = aCase({ summary: 'Tóm tắt.' });
    expect(changedBy('save-findings', before, { checklist: [], items: [] })).toStrictEqual({
      items: [],
      facts: { checked: 0 },
    });
  });

  test('pauses the clocks when the reporter is asked, until the work is resumed', () => {
    expect(changedBy('ask-reporter', aCase(), { message: 'Ở đâu?' })).toStrictEqual({ pausedSince: AT });
    expect(changedBy('resume', aCase({ pausedSince: AT }), {})).toStrictEqual({ pausedSince: undefined });
  });
});

describe('a verification that is finished', () => {
  const finish = (said: object, items: string[] = [], lines = checklist) =>
    changedBy('finish-verification', aCase(), { checklist: lines, items, summary: 'Tóm tắt.', ...said });

  test.each(CHECKLIST)('needs the line %s, and says so at the checklist', (line) => {
    expect(
      refusalOf(() =>
        finish(
          {},
          [],
          checklist.filter((one) => one !== line),
        ),
      ),
    ).toStrictEqual({
      ...{ code: 'input.checklist', field: 'checklist', missing: [line] },
    });
  });

  test.each([
    ['without items', {}, []],
    ['with items, which the log names', { facts: { items: 'item-1 item-2' } }, ['item-1', 'item-2']],
  ])('is kept %s, and goes to be located', (_what, logged, items) => {
    expect(finish({}, items)).toStrictEqual({
      ...{ status: 'locating', checklist, items, summary: 'Tóm tắt.' },
      ...logged,
    });
  });

  test.each([
    [{ subjectBody: 'school' }, { body: 'school', post: 'chair' }],
    [{ subjectPost: 'head' }, { body: 'ubnd-mau-1', post: 'head' }],
  ])('says of whom it is when that was found, %j, and keeps the place', (said, about) => {
    expect(finish(said)).toMatchObject({ subject: { place: '30901', ...about } });
  });

  test('keeps what was found of posts and standing, of the subject as it is now', () => {
    expect(finish({ subjectPost: 'head', heldTo: '2026-11-25' })).toMatchObject({
      standing: { posts: [{ post: 'head', body: 'ubnd-mau-1', to: '2026-11-25' }] },
    });
    // The day in Viet Nam decides what is in the future.
    expect(refusalOf(() => finish({ heldTo: '2026-11-26' })).code).toBe('input.future-date');
  });
});

describe('a part that is split off', () => {
  const part = aReport({ id: reportId(7) });
  const split = (report = aCase(), said: object = {}, parts: object = { part }) =>
    changedBy(
      'split',
      report,
      { kind: 'feedback', matter: 'posts', what: 'Việc khác.', reason: 'Hai việc.', ...said },
      parts,
    );

  test('is named by its whole, after the parts and links of before, and not in the log', () => {
    expect(split()).toStrictEqual({ children: [part.id], linked: [part.id] });
    const once = aCase({ children: [reportId(8)], linked: [reportId(9)] });
    expect(split(once)).toStrictEqual({ children: [reportId(8), part.id], linked: [reportId(9), part.id] });
  });

  test('may leave a rest of another kind, which the log says', () => {
    expect(split(aCase(), { remains: 'complaint' })).toMatchObject({
      kind: 'complaint',
      facts: { kind: 'complaint' },
    });
  });

  test.each([
    ['nothing to split off', aCase(), {}, {}, { code: 'rule.no-part' }],
    [
      'a denunciation without a letter',
      ...[aCase(), { kind: 'denunciation' }, { part }, { code: 'input.signed-letter', field: 'kind' }],
    ],
    [
      'another kind for the rest of a letter',
      ...[aCase({ letter }), { remains: 'feedback' }, { part }, { code: 'input.remains', field: 'remains' }],
    ],
  ] as const)('is refused with %s', (_what, report, said, parts, refusal) => {
    expect(refusalOf(() => split(report, said, parts))).toStrictEqual(refusal);
  });

  test('may be the denunciation of a registered letter', () => {
    expect(split(aCase({ letter }), { kind: 'denunciation' })).toMatchObject({ children: [part.id] });
  });
});
