import { HOLIDAYS } from '../../shared/reference/holidays.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { rowsIn, typedRows, type Typed } from '../../web/rules/forms/rule-form.ts';
import { fieldReader, type ReadProposal } from './typed-fields.ts';

type Kind = 'calendar-year' | 'calendar-days';

/** The English name of a holiday we know; for another one the Vietnamese name stands in both languages. */
const englishOf = (vi: string): string => {
  const known = Object.values(HOLIDAYS).find((name) => vi.startsWith(name.vi));
  if (known === undefined) return vi;
  return vi === known.vi ? known.en : `${known.en}${vi.includes('nghỉ bù') ? ' (made up)' : ''}`;
};

const isFilled = (text: string | undefined): boolean => text !== undefined && text.trim() !== '';

/**
 * Rows that say something, numbered anew, so that a problem's number is that of its row. The form of a year comes filled
 * and its rows are dropped by emptying their day; in the form of own days a name without a day was forgotten one.
 */
const filledIn = (kind: Kind, typed: Typed): Typed => {
  const isRow = ({ date, vi }: Typed) => isFilled(date) || (kind === 'calendar-days' && isFilled(vi));
  const off = rowsIn('off', typed).filter(isRow);
  const swap = rowsIn('swap', typed).filter(({ date, insteadOf }) => isFilled(date) || isFilled(insteadOf));
  const others = Object.entries(typed).filter(([name]) => !/^(off|swap)-\d/.test(name));
  return { ...Object.fromEntries(others), ...typedRows('off', off), ...typedRows('swap', swap) };
};

/** Reads days off and swaps, of a year or of the province. An act typed once stands for every row without its own. */
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
