import type { OfficerPageFunction } from '../sign-in/officer-session.ts';
import { reportSeenBy } from '../acts/act-on.ts';
import { actNamed, DONE } from './officer-acts.ts';
import { reportAnswer } from './report-answer.ts';

/** An officer's page of a report. @throws CaseError missing.report also when it exists but not for them (P6) */
export const showReport: OfficerPageFunction = async ({ params, query }, session, world) => {
  const report = await reportSeenBy(session.officer, params['id'] ?? '', world);
  return reportAnswer(report, session, { done: actNamed(query[DONE]) }, world);
};
