import type { Problem, ProblemCode } from '../../shared/domain/rules/problem.ts';
import { isRealDay } from '../../shared/domain/rules/calendar-problems.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { typedText } from '../../shared/schemas/primitives.ts';
import type { Typed } from '../../web/rules/forms/rule-form.ts';
import type { FormValues } from '../sign-in/form-values.ts';

/** Names and acts have one line; a reason may have several. */
const MOST_LETTERS = 500;
const line = typedText(MOST_LETTERS, 0);

/** The result of reading a proposal: its content, if it is valid, and its problems by field. */
export interface ReadProposal {
  readonly content?: RuleContent;
  readonly problems: readonly Problem[];
  /** The typed text for the form, with rows numbered as in `content`. */
  readonly typed: Typed;
}

/** A form's fields as single texts; our forms repeat no name. */
export const typedIn = (values: FormValues): Typed =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, (Array.isArray(value) ? value[0] : value) ?? '']),
  );

/** Collects problems while fields are read. */
export const fieldReader = (typed: Typed) => {
  const problems: Problem[] = [];
  const refuse = (field: string, problem: ProblemCode): void => {
    problems.push({ field, problem });
  };
  const text = (field: string, missing?: ProblemCode): string => {
    const read = line.safeParse(typed[field] ?? '');
    if (!read.success) refuse(field, 'too-long');
    else if (read.data === '' && missing !== undefined) refuse(field, missing);
    return read.success ? read.data : '';
  };
  return {
    problems,
    refuse,
    text,
    /** A day in a browser's form or written by hand: 31/12/2027. Empty when nothing was typed. */
    day: (field: string, missing?: ProblemCode): string => {
      const typedDay = text(field, missing);
      const [, d = '', m = '', y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(typedDay) ?? [];
      const day = y === undefined ? typedDay : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
      if (day !== '' && !isRealDay(day)) refuse(field, 'day');
      return day;
    },
    choice: <T extends string>(field: string, among: readonly T[]): T | undefined => {
      const chosen = among.find((one) => one === typed[field]);
      if (chosen === undefined) refuse(field, 'choose');
      return chosen;
    },
  };
};
