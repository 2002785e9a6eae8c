import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { ProposalKind } from '../../../shared/schemas/rules/rule-change.ts';
import { startLife, type Life } from '../../support/life.ts';
import {
  ANNOUNCEMENT,
  OWN_DAY,
  rulesDesk,
  textOf,
  type RulesDesk,
  type Values,
} from '../../support/rules-desk.ts';

let life: Life;
let desk: RulesDesk;
beforeAll(async () => {
  life = await startLife();
  desk = await rulesDesk(life);
});
afterAll(async () => {
  await life.stop();
});

const act = 'Thông báo 5000/TB-BNV ngày 20/11/2026';

describe('a proposal that cannot stand is refused before it is stored, at its field', () => {
  const clock = (values: Values) => ['clock', { id: 'triage', source: act, ...values }] as const;
  const post: Values = {
    vi: 'Trưởng ban',
    en: 'Head of a board',
    level: 'commune',
    row: 'J6',
    inForceFrom: '2027-01-01',
    setBy: act,
  };
  test.each<readonly [string, ProposalKind, Values, string]>([
    ['an announcement without act', 'calendar-year', { ...ANNOUNCEMENT, act: '' }, 'act'],
    ['a year out of range', 'calendar-year', { ...ANNOUNCEMENT, year: '2051' }, 'year'],
    ['a day without name', 'calendar-year', { ...ANNOUNCEMENT, 'off-1-vi': '' }, 'off-1-vi'],
    ['31 February', 'calendar-year', { ...ANNOUNCEMENT, 'off-1-date': '31/2/2027' }, 'off-1-date'],
    ['words in place of a day', 'calendar-year', { ...ANNOUNCEMENT, 'off-1-date': 'mùng một' }, 'off-1-date'],
    // The empty row is dropped, so the number counts the remaining rows.
    ['a date twice', 'calendar-year', { ...ANNOUNCEMENT, 'off-3-date': '2027-01-01' }, 'off-2-date'],
    ['half a swap', 'calendar-year', { ...ANNOUNCEMENT, 'swap-0-insteadOf': '' }, 'swap-0-insteadOf'],
    ['a worked weekday', 'calendar-year', { ...ANNOUNCEMENT, 'swap-0-date': '2027-01-06' }, 'swap-0-date'],
    [
      'a free Sunday',
      'calendar-year',
      { ...ANNOUNCEMENT, 'swap-0-insteadOf': '2027-01-10' },
      'swap-0-insteadOf',
    ],
    ['a proposal without reason', 'calendar-days', { ...OWN_DAY, reason: ' ' }, 'reason'],
    ['an endless name', 'calendar-days', { ...OWN_DAY, 'off-0-vi': 'a'.repeat(501) }, 'off-0-vi'],
    ['a day that is off already', 'calendar-days', { ...OWN_DAY, 'off-0-date': '2026-11-24' }, 'off-0-date'],
    ['office hours as they are', 'office-hours', { act }, 'saturdayMorning'],
    ['office hours without act', 'office-hours', { saturdayMorning: 'yes' }, 'act'],
    ['a clock without source', ...clock({ source: '' }), 'source'],
    ['no length', ...clock({ length: '0' }), 'length'],
    ['a length of many years', ...clock({ length: '9999' }), 'length'],
    ['a clock whose silence goes nowhere', ...clock({}), 'rung-0-kind'],
    [
      'a name whose day was forgotten',
      'calendar-days',
      { ...OWN_DAY, 'off-1-vi': 'Ngày thành lập tỉnh' },
      'off-1-date',
    ],
    ['a length in words', ...clock({ length: 'hai' }), 'length'],
    ['a length that the law fixes', 'clock', { id: 'tell-citizen', length: '12', source: act }, 'length'],
    [
      'a reminder without days',
      ...clock({ 'rung-0-kind': 'before', 'rung-0-days': '', 'rung-0-tells': 'head' }),
      'rung-0-days',
    ],
    [
      'a reminder on no day before',
      ...clock({ 'rung-0-kind': 'before', 'rung-0-days': '0', 'rung-0-tells': 'head' }),
      'rung-0-days',
    ],
    [
      'a reminder without an audience',
      ...clock({ 'rung-0-kind': 'due', 'rung-0-days': '', 'rung-0-tells': '' }),
      'rung-0-tells',
    ],
    ['a post without act', 'post', { ...post, setBy: '' }, 'setBy'],
    ['a post without a managing committee', 'post', { ...post, row: 'J12' }, 'row'],
    ['a post that ends before it begins', 'post', { ...post, inForceTo: '2026-12-31' }, 'inForceTo'],
    ['a post of a name that is there', 'post', { ...post, en: 'School head' }, 'en'],
  ])('%s', async (_what, kind, values, field) => {
    const answer = await desk.propose(kind, values);
    expect(answer.status).toBe(400);
    expect(textOf(answer)).toContain(`href="#${field}"`);
    expect(textOf(answer)).toContain(`id="${field}"`);
    // A year, a tick box and values fixed by law have no text fields.
    if (!['year', 'saturdayMorning', 'length'].includes(field))
      expect(textOf(answer)).toMatch(new RegExp(`id="${field}"[^>]*aria-invalid`));
    expect(await desk.changes()).toEqual([]);
  });
});
