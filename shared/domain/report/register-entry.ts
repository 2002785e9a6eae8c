import { fold } from '../places/spelling/fold.ts';

/** An entry of an office's paper register of letters; the numbers start again each January. */
interface RegisterEntry {
  readonly number: string;
  readonly year: number;
  /** Distinguishes registers, or two entries with one number: the a of 12a/2026. */
  readonly series: string;
}

const YEAR = /^20\d\d$/;

/** Words around a number that only say that it is a number, or that the register is for letters or denunciations. */
const SAYS_NOTHING = new Set(['so', 'no', 'nam', 'don', 'thu', 'to', 'cao', 'dt', 'tc', 'dtc']);

/**
 * The entry that a typed number means, in any spelling: Số 12/2026, 012-2026, 12/ĐT/2026 and full-width digits are
 * one. Undefined without a number or without its year.
 */
export const registerEntry = (typed: string): RegisterEntry | undefined => {
  const runs = fold(typed.normalize('NFKC')).match(/\d+|\p{L}+/gu) ?? [];
  const at = runs.findLastIndex((run) => YEAR.test(run));
  const others = runs.filter((_, index) => index !== at);
  const number = others.filter((run) => /^\d/.test(run)).map((run) => run.replace(/^0+(?=\d)/, ''));
  if (at === -1 || number.length === 0) return undefined;
  const series = others.filter((run) => !/^\d/.test(run) && !SAYS_NOTHING.has(run));
  return { number: number.join('.'), year: Number(runs[at]), series: series.join('.') };
};
