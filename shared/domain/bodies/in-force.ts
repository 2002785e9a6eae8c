import type { Body } from '../../schemas/body.ts';

type Span = Pick<Body, 'inForceFrom' | 'inForceTo'>;

/** Later than every day that is written with four digits. */
const FOR_EVER = '9999-12-31';

const lastDay = ({ inForceTo }: Span): string => inForceTo ?? FOR_EVER;

/** Whether two spans have a day in common. */
export const overlap = (one: Span, other: Span): boolean =>
  one.inForceFrom <= lastDay(other) && other.inForceFrom <= lastDay(one);

/** Whether a span lies within another from its first day to its last. */
export const isWithin = (inner: Span, outer: Span): boolean =>
  outer.inForceFrom <= inner.inForceFrom && lastDay(inner) <= lastDay(outer);

/** Whether a body is in force on a day. */
export const isInForce = (body: Span, day: string): boolean =>
  body.inForceFrom <= day && day <= lastDay(body);
