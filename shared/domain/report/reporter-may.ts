import type { Report } from '../../schemas/report.ts';
import { actRule, type ReporterAct } from './acts/acts.ts';

/** Whether the reporter may do this in the report's present status. */
export const ruleAllows = (report: Report, act: ReporterAct): boolean =>
  actRule(act).from.includes(report.status);
