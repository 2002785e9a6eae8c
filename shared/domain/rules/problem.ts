/** What may be wrong with a proposed rule; the pages have a sentence for each that says what to do. */
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

/** A problem and the field of the form it stands at. */
export interface Problem {
  readonly field: string;
  readonly problem: ProblemCode;
}
