import type { FunctionName } from '../../shared/config.ts';

interface Size {
  /** MB; a Lambda's share of a processor grows with it, a whole one at 1,769. */
  readonly memory: number;
  /** Seconds after which a call is given up. */
  readonly seconds: number;
}

/** API Gateway stops waiting after 30 seconds; a function that ends before can still say something. */
const PAGE_SECONDS = 28;

/** How large each function is, with the reason. */
export const FUNCTION_SIZES: Readonly<Record<FunctionName, Size>> = {
  // A cold start is all processor: twice the memory starts in half the time at the same price.
  public: { memory: 1024, seconds: PAGE_SECONDS },
  console: { memory: 1024, seconds: PAGE_SECONDS },
  // One key call and a short answer; an officer waits for it, rarely.
  'open-sealed': { memory: 512, seconds: PAGE_SECONDS },
  // Nobody waits for a step; it waits itself, for the table and for partners that send mail.
  steps: { memory: 512, seconds: 60 },
  // Five hundred late reports, one after the other; the longest that Lambda allows, since a rest waits for the next hour.
  jobs: { memory: 512, seconds: 900 },
};
