import { nameOf } from '../../shared/schemas/languages.ts';
import { parseArgs } from 'node:util';
import { CASES, type CasePlan } from '../../functions/simulator/cases.ts';
import { MATRIX } from '../../functions/simulator/matrix.ts';
import { playCase } from '../../functions/simulator/play.ts';
import type { Province } from '../../functions/simulator/rehearsal-world.ts';
import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import { dateInWords, localDate, timeOfDay, yearOf } from '../../shared/domain/local-time.ts';
import { CALENDAR_YEARS } from '../../shared/reference/calendars.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import type { Entry, Played } from '../../web/simulator/entry.ts';
import { entryLine, faultLine } from '../../web/simulator/entry-line.ts';
import { officersWords } from '../../web/words/officers.ts';
import { PROVINCE_OPTIONS, PROVINCE_USAGE, provinceAsked } from './province-in-use.ts';
import { StartRefused } from '../data-folder/folder-state.ts';

const USAGE = `npm run simulate -- --case <tên · name> [--received <2026-11-23T09:00>] [--json]
npm run simulate -- --all [--received <2026-11-23T09:00>]
${PROVINCE_USAGE}
Ca · cases: ${CASES.map(({ name }) => name).join(', ')}`;

const DEFAULT_RECEIVED = '2026-11-23T09:00';
const LOCAL_MINUTE = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

/** Refuses a day before the calendar's first year, which has no data. */
const instantOf = (text: string): Date => {
  const instant = new Date(`${text}:00+07:00`);
  const day = text.slice(0, 10);
  const isReal = LOCAL_MINUTE.test(text) && !Number.isNaN(instant.getTime()) && localDate(instant) === day;
  const [first, last] = CALENDAR_YEARS;
  if (isReal && (yearOf(day) < first || yearOf(day) > last))
    throw new CaseError('input.calendar-year', `no calendar for ${day}`, { first, last });
  if (isReal) return instant;
  throw new StartRefused(
    `Không có ngày giờ "${text}": viết như ${DEFAULT_RECEIVED}, giờ Việt Nam · no such moment; write it like that, in Viet Nam's time`,
  );
};

const caseOf = (name: string) => {
  const found = CASES.find((plan) => plan.name === name);
  if (found !== undefined) return found;
  const known = CASES.map((plan) => `  ${plan.name.padEnd(20)} ${plan.title.vi} · ${plan.title.en}`);
  throw new StartRefused(`Không có ca "${name}". Có · there is no such case, but:\n${known.join('\n')}`);
};

const momentOf = (at: string, language: Language): string =>
  `${timeOfDay(new Date(at))} ${dateInWords(localDate(new Date(at)), language)}`;

const linesOf = (entry: Entry, { bodies }: Province): string[] => {
  const inLanguage = (language: Language) =>
    entryLine(entry, language, (id) => {
      const body = bodies.find((one) => one.id === id);
      return body === undefined ? id : nameOf(body, language);
    });
  const vi = inLanguage('vi');
  const en = inLanguage('en');
  return [
    `${momentOf(entry.at, 'vi')}  ${vi.who}: ${vi.what}`,
    `    ${en.who}: ${en.what}`,
    ...vi.text.map((line) => `      | ${line}`),
    `    ${vi.source} · ${en.source}`,
  ];
};

const endingLine = ({ ending, fault }: Played): string =>
  (['vi', 'en'] as const)
    .map((language) => {
      const why = fault === undefined ? '' : `: ${faultLine(fault, language)}`;
      return `${officersWords(language).simulator.endings[ending]}${why}`;
    })
    .join(' · ');

/** The story of one case, Vietnamese first. */
const story = (played: Played, province: Province): string =>
  [
    `${played.title.vi} · ${played.title.en}`,
    '',
    ...played.entries.flatMap((entry) => linesOf(entry, province)),
    '',
    `${officersWords('vi').simulator.ending} · ${officersWords('en').simulator.ending}: ${endingLine(played)}`,
  ].join('\n');

const playAll = async (province: Province, received: Date): Promise<number> => {
  const plans = [...CASES, ...MATRIX];
  let failed = 0;
  for (const [index, plan] of plans.entries()) {
    const played = await playCase(plan, province, received);
    if (played.ending === 'failure') failed += 1;
    const count = `${String(index + 1).padStart(4)}/${String(plans.length)}`;
    process.stdout.write(`${count}  ${plan.name.padEnd(58)} ${endingLine(played)}\n`);
  }
  process.stdout.write(
    `${String(plans.length)} ca, ${String(failed)} hỏng · ${String(plans.length)} cases, ${String(failed)} failed\n`,
  );
  return failed === 0 ? 0 : 1;
};

const readArguments = (args: readonly string[]) => {
  try {
    return parseArgs({
      args: [...args],
      options: {
        ...PROVINCE_OPTIONS,
        received: { type: 'string', multiple: true, default: [DEFAULT_RECEIVED] },
        case: { type: 'string', multiple: true, default: [] },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new StartRefused(USAGE);
  }
};

interface Asked {
  readonly received: Date;
  readonly json: boolean;
  /** Absent: all of them. */
  readonly plan?: CasePlan;
  readonly province: Parameters<typeof provinceAsked>[0];
}

/**
 * Reads the command line.
 * @throws StartRefused with a sentence, for no case, two contradicting options, or an unknown name
 */
export const readAsked = (args: readonly string[]): Asked => {
  const { received, case: names, all, json, ...province } = readArguments(args);
  const [moment, ...moments] = received;
  const [name, ...others] = names;
  if (moment === undefined || (name === undefined && !all)) throw new StartRefused(USAGE);
  if (moments.length > 0 || others.length > 0)
    throw new StartRefused(
      `Mỗi lần chỉ một --case và một --received · one --case and one --received at a time\n${USAGE}`,
    );
  if (all && (name !== undefined || json))
    throw new StartRefused(
      `--all không đi cùng --case hay --json · --all goes with neither --case nor --json\n${USAGE}`,
    );
  return {
    ...{ received: instantOf(moment), json, province },
    ...(name !== undefined && { plan: caseOf(name) }),
  };
};

const run = async (args: readonly string[]): Promise<number> => {
  const { received, plan, json, province: asked } = readAsked(args);
  const province = await provinceAsked(asked);
  if (plan === undefined) return playAll(province, received);
  const played = await playCase(plan, province, received);
  process.stdout.write(json ? `${JSON.stringify(played, null, 2)}\n` : `${story(played, province)}\n`);
  return played.ending === 'failure' ? 1 : 0;
};

/** The error of a case that the province cannot stage: what is missing, and what to do. */
const sentenceOf = (error: unknown): string => {
  if (error instanceof StartRefused) return error.message;
  if (!isCaseError(error)) throw error;
  switch (error.code) {
    case 'input.calendar-year': {
      const [first, last] = [String(error.details.first), String(error.details.last)];
      return `Lịch chỉ có từ năm ${first} đến năm ${last}; hãy chọn ngày khác · the calendar knows the years ${first} to ${last}; choose another day`;
    }
    case 'input.no-stage':
      return `Vào ngày ${error.details.on} danh bạ chưa có Mặt trận cấp xã nào có địa bàn và cấp ủy; hãy chọn ngày khác hoặc nhập danh bạ trước · on this day the directory has no commune Front with a place and a Party body; choose another day, or enter the bodies first`;
    case 'input.no-post':
      return `Vào ngày ${error.details.on} danh mục không có chức vụ nào ở cấp của ca này; hãy xem lại danh mục chức vụ · on this day the list of posts has none at the level of this case; look at the list of posts`;
    default:
      throw error;
  }
};

if (import.meta.main) {
  try {
    process.exitCode = await run(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exitCode = 2;
  }
}
