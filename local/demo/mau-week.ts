import * as z from 'zod/mini';
import { localDate, startOfDay } from '../../shared/domain/local-time.ts';
import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import type { Demo, KeptCode, Stage } from './stage.ts';
import { REPORTS, type ReportName } from './mau-reports.ts';
import { SCENES } from './mau-scenes.ts';
import { officerAtWork, type OfficerAtWork } from './officer-at-work.ts';
import { sendsReport } from './reporter.ts';
import { visitor } from './visitor.ts';

const DAYS = 5;
const MINUTE = 60_000;

/** The start of the first day, before any event. */
const DAWN = '07:00';

const momentOn = (date: string, time: string): Date => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return new Date(startOfDay(date).getTime() + (hours * 60 + minutes) * MINUTE);
};

/** The five working days before the day of `end`, which is left to the trainees. */
const daysBefore = (end: Date, calendar: WorkingCalendar): string[] =>
  Array.from({ length: DAYS }, (_, n) => calendar.addWorkingDays(localDate(end), n - DAYS));

const Started = z.array(z.object({ reportId: z.string() }));

/** The report whose workflow began last. */
const newestReport = async ({ url, pass }: Stage): Promise<string> => {
  const { text } = await visitor(url, pass).get('/local/api/executions?status=all');
  const newest = Started.parse(JSON.parse(text)).at(-1);
  if (newest === undefined) throw new Error('No workflow was started for the report that was sent.');
  return newest.reportId;
};

/**
 * The demo week of the fictional province. The demo does every act through the pages and the API, at its own moment of
 * the movable clock, so that clocks, reminders, logs and mails are real ones.
 */
const mauWeek: Demo = {
  begins: (end, calendar) => momentOn(calendar.addWorkingDays(localDate(end), -DAYS), DAWN),
  play: async (stage, end) => {
    const days = daysBefore(end, stage.calendar);
    const officers = new Map<string, OfficerAtWork>();
    const ids = new Map<ReportName, string>();
    const codes: KeptCode[] = [];
    const officer = (account: string): OfficerAtWork => {
      const known = officers.get(account) ?? officerAtWork(account, stage);
      officers.set(account, known);
      return known;
    };
    for (const scene of SCENES) {
      await stage.clock.advanceTo(momentOn(days[scene.day] ?? localDate(end), scene.at));
      if ('sends' in scene) {
        const { about, ...told } = REPORTS[scene.sends];
        codes.push({ about, code: await sendsReport(told, stage) });
        ids.set(scene.sends, await newestReport(stage));
      } else if ('registers' in scene) await officer(scene.who).registers(scene.registers);
      else await officer(scene.who).does(scene.does, ids.get(scene.on) ?? '', scene.with);
    }
    return codes;
  },
};

const DEMOS: ReadonlyMap<string, Demo> = new Map([['mau', mauWeek]]);

/** The demo of a province; a real province has none and makes its own training reports. */
export const demoOf = (province: string): Demo | undefined => DEMOS.get(province);
