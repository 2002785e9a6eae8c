import type { OfficerPageFunction } from '../sign-in/seat.ts';
import { reportSeenBy } from '../acts/act-on.ts';
import { actNamed, DONE } from './officer-acts.ts';
import { reportAnswer } from './report-answer.ts';

/** A report at an officer's desk. @throws CaseError missing.report also when it exists but not for them (P6) */
export const showReport: OfficerPageFunction = async ({ params, query }, seat, world) => {
  const report = await reportSeenBy(seat.officer, params['id'] ?? '', world);
  return reportAnswer(report, seat, { done: actNamed(query[DONE]) }, world);
};
