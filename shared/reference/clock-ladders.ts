import type { LadderRung, Mark } from '../schemas/rules/clock.ts';
import type { Words } from '../schemas/primitives.ts';

/**
 * All ladders are drafts: no law says when to remind. A short duty has no reminder on its first day; after the due day
 * the holder and the head of the body are told, then the level above.
 */
export const LADDERS: { readonly mark: Mark; readonly source: Words } = {
  mark: 'D',
  source: {
    vi: 'lịch nhắc của hệ thống, dự thảo, chờ tỉnh xác nhận',
    en: 'our own ladder of reminders, a draft, to be confirmed by the province',
  },
};
export const before = (workingDays: number, tells: LadderRung['tells'] = 'holder'): LadderRung => ({
  id: `before-${String(workingDays)}`,
  kind: 'before',
  workingDays: -workingDays,
  tells,
});
export const due = (tells: LadderRung['tells'] = 'holder'): LadderRung => ({
  id: 'due',
  kind: 'due',
  workingDays: 0,
  tells,
});
const AFTERWARDS: readonly LadderRung[] = [
  { id: 'overdue-1', kind: 'overdue', workingDays: 1, tells: 'holder' },
  { id: 'overdue-1-head', kind: 'overdue', workingDays: 1, tells: 'head' },
  { id: 'escalate-3', kind: 'escalate', workingDays: 3, tells: 'next-level' },
];
/** For urgent duties: the head is told at once, the level above a day later. */
export const URGENT: LadderRung[] = [
  due(),
  { id: 'overdue-1-head', kind: 'overdue', workingDays: 1, tells: 'head' },
  { id: 'escalate-2', kind: 'escalate', workingDays: 2, tells: 'next-level' },
];

export const LONG = [before(5), before(1), due(), ...AFTERWARDS];
export const SHORT = [before(1), due(), ...AFTERWARDS];
export const ONE_DAY = [due(), ...AFTERWARDS];
