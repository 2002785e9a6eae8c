import { describe, expect, test } from 'vitest';
import { CASES } from '../../../functions/simulator/cases.ts';
import { playCase } from '../../../functions/simulator/play.ts';
import type { ClockEntry, Entry } from '../../../web/simulator/entry.ts';
import { entryLine } from '../../../web/simulator/entry-line.ts';
import { MAU, RECEIVED } from '../../support/a-rehearsal.ts';

const story = async (name: string): Promise<readonly Entry[]> => {
  const plan = CASES.find((one) => one.name === name);
  if (plan === undefined) throw new Error(`no case ${name}`);
  return (await playCase(plan, MAU, RECEIVED)).entries;
};
const lineOf = (entry: Entry | undefined, language: 'vi' | 'en' = 'vi') => {
  if (entry === undefined) throw new Error('no such line');
  return entryLine(entry, language, (id) => id);
};
const actLine = (entries: readonly Entry[], act: string) =>
  lineOf(entries.find((entry) => entry.kind === 'act' && entry.act === act));
const clocksOf = (entries: readonly Entry[], id: ClockEntry['id']): ClockEntry[] =>
  entries.flatMap((entry) => (entry.kind === 'clock' && entry.id === id ? [entry] : []));

describe('every line of a rehearsal says what it rests on', () => {
  test.each(CASES.map(({ name }) => name))('in %s', async (name) => {
    for (const entry of await story(name)) {
      expect(lineOf(entry).source).toMatch(/\S \[[TSD]\]$/);
      expect(lineOf(entry, 'en').source).toMatch(/\S \[[TSD]\]$/);
    }
  });

  test.each([
    ['ordinary', 'refer', 'Quy định 124-QĐ/TW ngày 02/02/2018, Điều 8.1 [T]'],
    ['complex', 'extend', 'Quy định 124-QĐ/TW ngày 02/02/2018, Điều 8.2 [T]'],
    ['not-pursued', 'not-pursue', 'Luật Tố cáo 25/2018/QH14 ngày 12/06/2018, Điều 25 [T]'],
    ['signed-letter', 'forward-denunciation', 'Luật Tố cáo 25/2018/QH14 ngày 12/06/2018, Điều 24.2 [T]'],
    ['ordinary', 'locate', 'dự thảo, chờ tỉnh xác nhận [D]'],
    ['ordinary', 'take', 'quy trình của hệ thống [D]'],
  ])(
    'in %s, %s rests on its provision, or on our own procedure where none is known',
    async (name, act, source) => {
      expect(actLine(await story(name), act).source).toBe(source);
    },
  );

  test('the decision on the competent body names its row', async () => {
    expect(actLine(await story('ordinary'), 'locate').what).toContain('theo dòng J6');
  });

  test('a reminder rests on the ladder, which no law sets, and says whom it is for', async () => {
    const entries = await story('silent-front');
    const rungs = clocksOf(entries, 'tell-citizen').filter(({ what }) => what === 'overdue');
    expect(rungs.map((rung) => lineOf(rung).what.split(':')[0])).toEqual([
      'Nhắc quá hạn (người giữ việc)',
      'Nhắc quá hạn (lãnh đạo)',
    ]);
    for (const rung of rungs) {
      expect(lineOf(rung).source).toMatch(/Điều 28\.1 \[T\]; lịch nhắc của hệ thống.* \[D\]$/);
    }
  });

  test('a mail stands with its text, and rests on the duty to tell which it fulfils', async () => {
    const entries = await story('ordinary');
    const news = entries.find((entry) => entry.kind === 'mail' && entry.to === 'reporter');
    expect(lineOf(news).what).toBe('Thư: Có tin mới');
    expect(lineOf(news).text[0]).toContain('Có tin mới về việc bạn quan tâm.');
    expect(lineOf(news).source).toContain('Điều 28.1 [T]');
  });
});

test('a due day in a year without an announcement is said to be an estimate, the others are not', async () => {
  const entries = await story('silent-front');
  const [alarm] = clocksOf(entries, 'unprocessed-alarm');
  const [tell] = clocksOf(entries, 'tell-citizen');
  expect(lineOf(alarm).what).toContain('hạn 07/01/2027 (dự kiến');
  expect(lineOf(tell).what).not.toContain('dự kiến');
});

describe('a signed letter', () => {
  test('shows that its sender was told, by the article that says so', async () => {
    const entries = await story('signed-letter');
    const told = entries.find((entry) => entry.kind === 'page');
    expect(lineOf(told)).toMatchObject({
      who: 'Người gửi',
      source: 'Luật Tố cáo 25/2018/QH14 ngày 12/06/2018, Điều 24.2 [T]',
    });
  });

  test('counts the receiver’s twenty days from its own receipt; before that the date is provisional and ours', async () => {
    const clocks = clocksOf(await story('signed-letter'), 'told-after-forward');
    const seen = clocks.map(({ what, due, provisional = false, sources }) => ({
      ...{ what, due, provisional },
      mark: sources[0]?.mark,
    }));
    expect(seen.slice(0, 3)).toEqual([
      { what: 'start', due: '2026-12-21', provisional: true, mark: 'D' },
      { what: 'stopped', due: '2026-12-21', provisional: true, mark: 'D' },
      { what: 'start', due: '2026-12-22', provisional: false, mark: 'T' },
    ]);
  });
});
