import type { Report } from '../../schemas/report.ts';
import { actRule, type ActName } from './acts.ts';

export type ReporterAct = Extract<ActName, 'reporter-message' | 'withdraw' | 'contest'>;

/** Whether the reporter may do this where the report stands now. */
export const ruleAllows = (report: Report, act: ReporterAct): boolean =>
  actRule(act).from.includes(report.status);
