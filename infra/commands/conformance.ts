import { translated } from '../../shared/schemas/languages.ts';
import { parseArgs } from 'node:util';
import { conformanceSheet, totalsOf } from '../../functions/conformance/sheet.ts';
import type { Section, SheetLine } from '../../functions/conformance/sheet-line.ts';
import { fullDate } from '../../shared/domain/local-time.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import { Language } from '../../shared/schemas/primitives.ts';
import { conformanceWords } from '../../web/words/conformance.ts';
import { PROVINCE_OPTIONS, PROVINCE_USAGE, provinceAsked } from './province-in-use.ts';
import { StartRefused } from '../data-folder/folder-state.ts';

const inBoth = (text: (words: (typeof conformanceWords)['vi'], language: Language) => string): string =>
  Language.options.map((language) => text(conformanceWords[language], language)).join(' · ');

/** The known days in force. */
const daysOf = ({ from, to }: SheetLine): string[] => {
  if (from !== undefined)
    return [
      inBoth((words, language) =>
        words.inForce(fullDate(from, language), to === undefined ? words.open : fullDate(to, language)),
      ),
    ];
  return to === undefined ? [] : [inBoth((words, language) => words.until(fullDate(to, language)))];
};

const linesOf = (line: SheetLine): string[] => {
  const { id, what, source, mark, setBy } = line;
  return [
    `  [${mark}] ${id}: ${what.vi}`,
    `      ${what.en}`,
    `      ${source.vi === source.en ? source.vi : `${source.vi} · ${source.en}`}`,
    ...daysOf(line).map((days) => `      ${days}`),
    ...(setBy === undefined && mark === 'T'
      ? []
      : [`      ${inBoth((words) => (setBy === undefined ? words.notSet : words.setBy(setBy)))}`]),
  ];
};

const sectionOf = (section: Section, lines: readonly SheetLine[]): string[] => [
  inBoth((words) => words.sections[section]),
  ...lines.filter((line) => line.section === section).flatMap(linesOf),
  '',
];

const sheet = (settings: ProvinceSettings, lines: readonly SheetLine[]): string => {
  const totals = totalsOf(lines);
  const sections = [...new Set(lines.map(({ section }) => section))];
  return [
    inBoth((words, language) => words.title(translated(settings.name, language))),
    '',
    ...sections.flatMap((section) => sectionOf(section, lines)),
    inBoth((words) => words.totals),
    ...(['T', 'S', 'D'] as const).map(
      (mark) => `  ${inBoth((words) => words.total(mark, words.marks[mark], totals[mark]))}`,
    ),
    `  ${inBoth((words) => words.confirmed(totals.setByProvince))}`,
    '',
    ...conformanceWords.vi.sign.map(
      (label, index) => `${label} · ${conformanceWords.en.sign[index] ?? ''}: ${'.'.repeat(40)}`,
    ),
  ].join('\n');
};

const readArguments = () => {
  try {
    return parseArgs({ options: { ...PROVINCE_OPTIONS, json: { type: 'boolean', default: false } } }).values;
  } catch {
    return undefined;
  }
};

const run = async (): Promise<number> => {
  const asked = readArguments();
  if (asked === undefined) throw new StartRefused(`npm run conformance -- [--json]\n${PROVINCE_USAGE}`);
  const { settings, book } = await provinceAsked(asked);
  const lines = conformanceSheet(settings, book);
  const totals = totalsOf(lines);
  const text = asked.json
    ? JSON.stringify({ province: settings.code, totals, lines }, null, 2)
    : sheet(settings, lines);
  process.stdout.write(`${text}\n`);
  return 0;
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof StartRefused)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
}
