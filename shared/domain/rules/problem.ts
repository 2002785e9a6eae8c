/** The possible problems of a proposed rule; the pages have a sentence for each that says what to do. */
export type ProblemCode =
  | 'required'
  | 'too-long'
  | 'choose'
  | 'day'
  | 'year-range'
  | 'other-year'
  | 'date-twice'
  | 'no-days'
  | 'act'
  | 'already-off'
  | 'off-is-worked'
  | 'already-swapped'
  | 'worked-weekday'
  | 'worked-holiday'
  | 'freed-weekend'
  | 'freed-holiday'
  | 'nothing-new'
  | 'number'
  | 'fixed'
  | 'shorter-than-length'
  | 'source'
  | 'rung-sign'
  | 'rung-twice'
  | 'no-escalation'
  | 'reversed'
  | 'post-overlap'
  | 'post-exists'
  | 'stands-no-more';

/** A problem and its field of the form. */
export interface Problem {
  readonly field: string;
  readonly problem: ProblemCode;
}
