import { expect, test } from 'vitest';
import { conformanceSheet, totalsOf } from '../../../functions/conformance/sheet.ts';
import { rulebookOf } from '../../../functions/rulebook.ts';
import { settings } from '../../../infra/provinces/mau.ts';
import { INSTRUMENTS } from '../../../shared/reference/catalogue-instruments.ts';
import { isWatched } from '../../../shared/schemas/rules/clock.ts';

const lines = conformanceSheet(settings, rulebookOf(settings));
const line = (id: string, among = lines) => among.find((one) => one.id === id);

test('the sheet names every clock, post, row and instrument of the rulebook', () => {
  const { rules, jurisdiction } = rulebookOf(settings);
  const ids = new Set(lines.map(({ section, id }) => `${section}/${id}`));
  const owed = [
    ...rules.map(({ id }) => `clocks/${id}`),
    ...jurisdiction.posts.map(({ id }) => `posts/${id}`),
    ...Object.keys(jurisdiction.rows).map((id) => `jurisdiction/${id}`),
    ...INSTRUMENTS.map(({ id }) => `catalogue/${id}`),
  ];
  expect(owed.filter((id) => !ids.has(id))).toEqual([]);
});

test('a rule shows its law, article and mark, and a draft that it is one', () => {
  expect(line('answer-124')).toMatchObject({ mark: 'T', from: '2018-02-02' });
  expect(line('answer-124')?.source.vi).toContain('8.2');
  expect(line('acknowledge')).toMatchObject({ mark: 'D' });
  expect(line('answer-124-longer')?.what.en).toContain('includes the ordinary one');
});

test('a rule whose law gives no number of days shows none that the law would not know', () => {
  expect(line('plan-issued')).toMatchObject({ mark: 'T' });
  expect(line('plan-issued')?.what.vi).toBe(
    'Ban hành kế hoạch giám sát năm sau: trong quý IV; phải làm: Mặt trận; hệ thống này không theo dõi',
  );
  expect(line('half-year')).toMatchObject({ mark: 'D' });
  expect(line('half-year')?.source.vi).toContain('văn bản không nêu số ngày');
});

test('one law is in force from one day, whichever part of the sheet names it', () => {
  expect(line('luat36')).toMatchObject({ mark: 'T', from: '2019-07-01' });
  expect(line('corruption-request')?.from).toBe(line('luat36')?.from);
});

test('an instrument of which only the year is known is a draft without a first day', () => {
  for (const { id, openYear } of INSTRUMENTS) {
    if (openYear === undefined) continue;
    expect(line(id)).toMatchObject({ mark: 'D' });
    expect(line(id)?.from).toBeUndefined();
    expect(line(id)?.what.vi).toContain(`chờ nhập ngày có hiệu lực (ban hành năm ${String(openYear)})`);
  }
});

test.each([
  [
    'answer-124',
    '20 ngày làm việc, dài nhất 30 ngày làm việc, từ: cấp ủy nhận báo cáo; phải làm: cấp ủy nhận báo cáo',
  ],
  ['plan-notice', 'chậm nhất 15 ngày trước: buổi giám sát; phải làm: Mặt trận'],
  ['their-report', 'chậm nhất 7 ngày trước: buổi giám sát; phải làm: đối tượng giám sát'],
  ['crime-signs', 'ngay, từ: phát hiện sự việc; phải làm: Mặt trận'],
])('the line of %s says from when it counts, or back from what, and who must act', (id, said) => {
  expect(line(id)?.what.vi).toContain(said);
});

test('a clock that nothing starts says that it is not watched, and has no reminders', () => {
  for (const { id } of rulebookOf(settings).rules) {
    expect(line(id)?.what.vi.includes('hệ thống này không theo dõi'), id).toBe(!isWatched(id));
    expect(line(id)?.what.en.includes('not watched by this system'), id).toBe(!isWatched(id));
    expect(line(`${id}-ladder`) !== undefined, id).toBe(isWatched(id));
  }
});

test('the reminders of every watched clock are a draft of their own, whatever sets the clock', () => {
  const { rules } = rulebookOf(settings);
  for (const { id, setBy } of rules.filter((rule) => isWatched(rule.id)))
    expect(line(`${id}-ladder`)).toMatchObject({ section: 'ladders', mark: 'D', ...(setBy && { setBy }) });
  expect(line('answer-124-ladder')?.what.vi).toContain('quá 3 ngày làm việc, báo lên: cấp trên');
});

test('the act of a province stands beside the rule it confirms', () => {
  const confirmed = { ...settings, clockOverrides: [{ id: 'triage' as const, source: '12/QĐ-MTTQ' }] };
  const after = conformanceSheet(confirmed, rulebookOf(confirmed));
  expect(line('triage', after)).toMatchObject({ setBy: '12/QĐ-MTTQ' });
  expect(line('triage-ladder', after)).toMatchObject({ setBy: '12/QĐ-MTTQ' });
  expect(totalsOf(after).setByProvince).toBe(totalsOf(lines).setByProvince + 2);
});

test('announced years name their acts, later ones say that they are computed', () => {
  expect(line('2026')?.source.vi).not.toBe('');
  expect(line('estimates')?.what.vi).toContain('2027–2050');
  expect(line('swap-2026-08-31')?.what.en).toContain('22 August 2026 worked');
});

test('every line is counted under one mark', () => {
  const { T, S, D } = totalsOf(lines);
  expect(T + S + D).toBe(lines.length);
});
