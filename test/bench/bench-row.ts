/** One line of the table `npm run bench` prints. */
export interface BenchRow {
  readonly id: string;
  readonly what: string;
  readonly floor?: number;
  /** Absent where it could not be measured; the note says why. */
  readonly value?: number;
  /** The most it may be; for a share that should be high, the least. */
  readonly budget?: number;
  /** Absent: the budget is the most. */
  readonly better?: 'higher';
  readonly unit: string;
  readonly note?: string;
}
