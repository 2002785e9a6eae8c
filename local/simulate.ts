import { parseArgs } from 'node:util';
import { CASES } from '../functions/simulator/cases.ts';
import { MATRIX } from '../functions/simulator/matrix.ts';
import { playCase } from '../functions/simulator/play.ts';
import type { Province } from '../functions/simulator/rehearsal-world.ts';
import { isCaseError } from '../shared/domain/errors.ts';
import { dateInWords, localDate, timeOfDay } from '../shared/domain/local-time.ts';
import type { Language } from '../shared/schemas/words.ts';
import type { Entry, Played } from '../web/simulator/entry.ts';
import { entryLine, faultLine } from '../web/simulator/entry-line.ts';
import { officersWords } from '../web/words/officers.ts';
import { provinceAtRest, provinceCodes } from './province-at-rest.ts';

const USAGE = `npm run simulate -- --province <mã · code> --received <2026-11-23T09:00> --case <tên · name> [--json]
npm run simulate -- --province <mã · code> [--received …] --all`;

/** Something was asked for that does not exist; the sentence lists what does. */
class Unknown extends Error {}

const DEFAULT_RECEIVED = '2026-11-23T09:00';
const LOCAL_MINUTE = /^\d{4}-\d\d-\d\dT\d\d:\d\d$/;

const instantOf = (text: string): Date => {
  const instant = new Date(`${text}:00+07:00`);
  const day = text.slice(0, 10);
  const isReal = LOCAL_MINUTE.test(text) && !Number.isNaN(instant.getTime()) && localDate(instant) === day;
  if (isReal) return instant;
  throw new Unknown(
    `Không có ngày giờ "${text}": viết như ${DEFAULT_RECEIVED}, giờ Việt Nam · no such moment; write it like that, in Viet Nam's time`,
  );
};

const caseOf = (name: string) => {
  const found = CASES.find((plan) => plan.name === name);
  if (found !== undefined) return found;
  const known = CASES.map((plan) => `  ${plan.name.padEnd(20)} ${plan.title.vi} · ${plan.title.en}`);
  throw new Unknown(`Không có ca "${name}". Có · there is no such case, but:\n${known.join('\n')}`);
};

const provinceOf = async (code: string): Promise<Province> => {
  const known = provinceCodes();
  if (known.includes(code)) return provinceAtRest(code);
  throw new Unknown(`Không có tỉnh "${code}". Có · there is no such province, but: ${known.join(', ')}`);
};

const momentOf = (at: string, language: Language): string =>
  `${timeOfDay(new Date(at))} ${dateInWords(localDate(new Date(at)), language)}`;

const linesOf = (entry: Entry, { bodies }: Province): string[] => {
  const inLanguage = (language: Language) =>
    entryLine(entry, language, (id) => {
      const body = bodies.find((one) => one.id === id);
      return (language === 'vi' ? body?.name : body?.nameEn) ?? id;
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

/** The whole story of one case, Vietnamese first. */
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

const readArguments = () => {
  try {
    return parseArgs({
      options: {
        province: { type: 'string', default: 'mau' },
        received: { type: 'string', default: DEFAULT_RECEIVED },
        case: { type: 'string' },
        all: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    return undefined;
  }
};

const run = async (): Promise<number> => {
  const asked = readArguments();
  if (asked === undefined) throw new Unknown(USAGE);
  const received = instantOf(asked.received);
  const plan = asked.all ? undefined : caseOf(asked.case ?? '');
  const province = await provinceOf(asked.province);
  if (plan === undefined) return playAll(province, received);
  const played = await playCase(plan, province, received);
  process.stdout.write(asked.json ? `${JSON.stringify(played, null, 2)}\n` : `${story(played, province)}\n`);
  return played.ending === 'failure' ? 1 : 0;
};

/** What the province itself cannot stage, e.g. a year without a calendar, in words with what it knows. */
const sentenceOf = (error: unknown): string => {
  if (error instanceof Unknown) return error.message;
  if (!isCaseError(error)) throw error;
  const { first, last } = error.details;
  return error.code === 'input.calendar-year'
    ? `Lịch chỉ có từ năm ${String(first)} đến năm ${String(last)} · the calendar knows the years ${String(first)} to ${String(last)}`
    : `${error.code}: ${error.message}`;
};

try {
  process.exitCode = await run();
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`);
  process.exitCode = 2;
}
