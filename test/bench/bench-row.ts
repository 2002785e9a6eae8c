/** One line of the table `npm run bench` prints. */
export interface BenchRow {
  readonly id: string;
  readonly what: string;
  readonly floor?: number;
  /** Absent if it could not be measured; the note says why. */
  readonly value?: number;
  /** The maximum; for a share that should be high, the minimum. */
  readonly budget?: number;
  /** Absent: the budget is the maximum. */
  readonly better?: 'higher';
  readonly unit: string;
  readonly note?: string;
}
