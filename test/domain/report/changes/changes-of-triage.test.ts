import { describe, expect, test } from 'vitest';
import { aReport } from '../../../support/a-report.ts';
import { aCase, aFront, AT, changedBy, DIRECTORY, refusalOf } from '../acting.ts';

const YES = { violatorClear: true, evidenceConcrete: true, checkable: true };
/** Every answer with one no among the three questions. */
const ONE_NO = Object.keys(YES).map((question) => ({ ...YES, [question]: false }));
const received = aCase({ status: 'received' });
const reason = 'Có lý do.';
const another = aReport().id.replace('1', '2');

describe('a report that is accepted', () => {
  const accept = (kind: 'feedback' | 'denunciation-like', answers: typeof YES) =>
    changedBy('accept', received, { kind, ...answers, assignee: 'verifier-1' });

  test.each(ONE_NO)(
    'as feedback keeps the answers to the three questions, whatever they are: %o',
    (answers) => {
      expect(accept('feedback', answers)).toStrictEqual({
        ...{ status: 'verifying', kind: 'feedback', questions: answers, assignee: 'verifier-1' },
        facts: { kind: 'feedback', assignee: 'verifier-1' },
      });
    },
  );

  test.each(ONE_NO)('as like a denunciation needs three times yes, not %o', (answers) => {
    expect(refusalOf(() => accept('denunciation-like', answers))).toStrictEqual({
      code: 'rule.three-questions',
    });
    expect(accept('denunciation-like', YES)).toMatchObject({ kind: 'denunciation-like', questions: YES });
  });
});

describe('a report that is not pursued', () => {
  const notPursue = (report: typeof received, answers: typeof YES) =>
    changedBy('not-pursue', report, { ...answers, message: 'Xin báo.', reason });

  test.each(ONE_NO)('keeps on the record and in the log which question was answered no: %o', (answers) => {
    expect(notPursue(received, answers)).toStrictEqual({
      ...{ status: 'not-pursued', questions: answers },
      facts: answers,
    });
  });

  test('is refused where all three are yes; a signed letter of before is asked none', () => {
    expect(refusalOf(() => notPursue(received, YES))).toStrictEqual({ code: 'rule.three-questions' });
    expect(notPursue(aCase({ kind: 'denunciation' }), YES)).toStrictEqual({ status: 'not-pursued' });
  });
});

describe('of the other acts of the triage', () => {
  test('taking changes nothing but the log', () => {
    expect(changedBy('take', received, {})).toStrictEqual({});
  });

  test('guiding elsewhere keeps what the reporter was told', () => {
    const input = {
      kind: 'complaint',
      toBody: 'Thanh tra tỉnh',
      message: 'Xin gửi tới đó.',
      reason,
    } as const;
    expect(changedBy('guide-elsewhere', received, input)).toStrictEqual({
      ...{ status: 'guided', kind: 'complaint' },
      guidance: { to: 'Thanh tra tỉnh', message: 'Xin gửi tới đó.', at: AT },
      facts: { kind: 'complaint' },
    });
  });

  test('merging links the report with the other one, after those it was linked with', () => {
    const linked = aCase({ linked: ['of-before'] });
    expect(changedBy('merge', linked, { into: 'typed', reason }, { into: another })).toStrictEqual({
      ...{ status: 'merged', linked: ['of-before', another] },
      facts: { into: another },
    });
  });

  test.each([
    ['nothing that was found', undefined],
    ['itself', received.id],
  ])('merging with %s is refused at its field', (_what, into) => {
    const merging = () =>
      changedBy('merge', received, { into: 'typed', reason }, into === undefined ? {} : { into });
    expect(refusalOf(merging)).toStrictEqual({ code: 'input.merge-target', field: 'into' });
  });

  test.each([
    ['province', 'received'],
    ['central', 'passed-up'],
  ] as const)(
    'passing up to the %s leaves it %s there, with nobody and without candidates',
    (level, status) => {
      const chosen = aCase({
        ...{ status: 'choosing-body', assignee: 'verifier-1' },
        candidates: [{ body: 'party-commune', row: 'J6', sender: 'province', mark: 'T', reasons: [] }],
      });
      const to = aFront(level);
      expect(changedBy('pass-up', chosen, { reason }, { superior: to })).toStrictEqual({
        ...{ status, frontBody: to.id, candidates: [], assignee: undefined },
        facts: { body: to.id },
      });
    },
  );

  test('passing up is refused if there is no superior', () => {
    expect(refusalOf(() => changedBy('pass-up', received, { reason }))).toStrictEqual({
      code: 'rule.no-superior',
    });
  });

  test.each([
    [{ subjectBody: 'school' }, { body: 'school', post: 'chair' }],
    [{ subjectPost: 'head' }, { body: 'ubnd-mau-1', post: 'head' }],
    [
      { subjectBody: 'school', subjectPost: 'head' },
      { body: 'school', post: 'head' },
    ],
  ])('a clearer subject, %j, takes the place of what was said, and is in the log', (said, about) => {
    expect(changedBy('clarify-subject', received, { ...said, reason })).toStrictEqual({
      subject: { place: '30901', ...about },
      facts: said,
    });
  });

  test('a clearer subject names a body or a post', () => {
    expect(refusalOf(() => changedBy('clarify-subject', received, { reason }))).toStrictEqual({
      code: 'input.body',
      field: 'subjectBody',
    });
  });

  test('assigning anew names the verifier', () => {
    expect(changedBy('reassign', aCase(), { assignee: 'verifier-2', reason })).toStrictEqual({
      assignee: 'verifier-2',
      facts: { assignee: 'verifier-2' },
    });
  });

  test('stepping aside closes the report to that officer, and gives it to the next', () => {
    const by = { kind: 'officer', id: 'verifier-2', role: 'verifier', body: 'front-commune' } as const;
    const theirs = aCase({ assignee: 'verifier-2', excludedOfficers: ['verifier-1'] });
    expect(changedBy('recuse', theirs, {}, { by })).toStrictEqual({
      ...{ excludedOfficers: ['verifier-1', 'verifier-2'], assignee: 'verifier-3' },
      facts: { assignee: 'verifier-3' },
    });
  });

  test.each([
    ['to whom was asked', { from: 'verifier-1', to: 'verifier-3' }, 'verifier-3'],
    ['to the next by their ids', { from: 'verifier-1' }, 'verifier-2'],
  ])('the cases of an officer who leaves go %s', (_whom, handedOver, assignee) => {
    expect(changedBy('hand-over', aCase({ assignee: 'verifier-1' }), {}, { handedOver })).toStrictEqual({
      assignee,
      facts: { assignee },
    });
  });

  test('a report of no leaving officer stays with its verifier', () => {
    expect(changedBy('hand-over', aCase({ assignee: 'verifier-1' }), {})).toStrictEqual({});
  });

  test('everything that linked reports share is taken over, or nothing', () => {
    const shared = { excludedBodies: ['school'], excludedOfficers: ['verifier-2'], linked: [another] };
    const merged = aCase({ status: 'merged' });
    expect(changedBy('share-exclusion', merged, {}, { shared, directory: DIRECTORY })).toStrictEqual(shared);
    expect(changedBy('share-exclusion', merged, {})).toStrictEqual({});
  });
});
