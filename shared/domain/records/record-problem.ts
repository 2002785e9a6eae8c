import type { Words } from '../../schemas/words.ts';

/** Something that keeps a list of records from being taken over, and what can be done about it. */
export interface RecordProblem<Field extends string> {
  /** Position in the list, from 0. */
  readonly row: number;
  readonly field: Field;
  readonly what: Words;
  readonly todo: Words;
}

/** What is said of a problem, in both languages. */
export type Said = Pick<RecordProblem<string>, 'what' | 'todo'>;

export const said = (what: Words, todo: Words): Said => ({ what, todo });
