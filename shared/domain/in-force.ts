import type { Body } from '../schemas/body.ts';
import type { LocalDate } from '../schemas/rules/clock.ts';
import { addDays } from './local-time.ts';

type Span = Pick<Body, 'inForceFrom' | 'inForceTo'>;

/** The last day with a four-digit year. */
export const FOR_EVER = '9999-12-31';

const lastDay = ({ inForceTo }: Span): string => inForceTo ?? FOR_EVER;

/** Whether two spans have a day in common. */
export const overlap = (one: Span, other: Span): boolean =>
  one.inForceFrom <= lastDay(other) && other.inForceFrom <= lastDay(one);

/** Whether a body, a post or a rule is in force on a day. */
export const isInForce = (body: Span, day: string): boolean =>
  body.inForceFrom <= day && day <= lastDay(body);

/**
 * The first day of a span, from a given day on, on which none of the others is in force; undefined if there is none.
 * Days before the given day are history and are not checked.
 */
export const firstDayWithout = (
  span: Span,
  others: readonly Span[],
  onwards: LocalDate,
): LocalDate | undefined => {
  let day = span.inForceFrom > onwards ? span.inForceFrom : onwards;
  while (day <= lastDay(span)) {
    const on = day;
    const last = others
      .filter((other) => isInForce(other, on))
      .map(lastDay)
      .sort()
      .at(-1);
    if (last === undefined) return day;
    if (last >= lastDay(span)) return undefined;
    day = addDays(last, 1);
  }
  return undefined;
};
