import { HOLIDAYS } from '../../shared/reference/holidays.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { rowsIn, typedRows, type Typed } from '../../web/rules/forms/rule-form.ts';
import { fieldReader, type ReadProposal } from './typed-fields.ts';

type Kind = 'calendar-year' | 'calendar-days';

/** The English name of a known holiday; any other has its Vietnamese name in both languages. */
const englishOf = (vi: string): string => {
  const known = Object.values(HOLIDAYS).find((name) => vi.startsWith(name.vi));
  if (known === undefined) return vi;
  return vi === known.vi ? known.en : `${known.en}${vi.includes('nghỉ bù') ? ' (made up)' : ''}`;
};

const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/**
 * The filled rows, renumbered, so that a problem has the number of its row. In the form of a year, which comes filled,
 * a row without a day is dropped; in the form of own days a name without a day lacks its day.
 */
const filledIn = (kind: Kind, typed: Typed): Typed => {
  const isRow = ({ date, vi }: Typed) => isFilled(date) || (kind === 'calendar-days' && isFilled(vi));
  const off = rowsIn('off', typed).filter(isRow);
  const swap = rowsIn('swap', typed).filter(({ date, insteadOf }) => isFilled(date) || isFilled(insteadOf));
  const others = Object.entries(typed).filter(([name]) => !/^(off|swap)-\d/.test(name));
  return { ...Object.fromEntries(others), ...typedRows('off', off), ...typedRows('swap', swap) };
};

/** Reads days off and swaps, of a year or of the province. The act at the top counts for every row without its own. */
export const readCalendar = (kind: Kind, posted: Typed): ReadProposal => {
  const typed = filledIn(kind, posted);
  const { text, day, refuse, problems } = fieldReader(typed);
  const act = text('act');
  const actOf = (field: string): string => {
    const own = text(field);
    if (own !== '' || act !== '') return own === '' ? act : own;
    if (!problems.some((one) => one.field === 'act')) refuse('act', 'act');
    return '';
  };
  const daysOff = rowsIn('off', typed).map((_row, at) => {
    const field = (name: string) => `off-${String(at)}-${name}`;
    const vi = text(field('vi'), 'required');
    const en = text(field('en'));
    return {
      date: day(field('date'), 'required'),
      name: { vi, en: en === '' ? englishOf(vi) : en },
      act: actOf(field('act')),
    };
  });
  const swaps = rowsIn('swap', typed).map((_row, at) => {
    const field = (name: string) => `swap-${String(at)}-${name}`;
    return {
      date: day(field('date'), 'required'),
      insteadOf: day(field('insteadOf'), 'required'),
      act: actOf(field('act')),
    };
  });
  const content: RuleContent =
    kind === 'calendar-days'
      ? { kind, daysOff, swaps }
      : { kind, year: /^\d{4}$/.test(typed['year'] ?? '') ? Number(typed['year']) : 0, daysOff, swaps };
  return problems.length > 0 ? { problems, typed } : { content, problems, typed };
};
