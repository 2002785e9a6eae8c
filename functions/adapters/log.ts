import { isCaseError } from '../../shared/domain/errors.ts';
import type { Log } from '../ports.ts';

/** The only facts that may be logged: ids, codes and counts. Anything else that a caller passes is dropped (P2). */
const ALLOWED = new Set([
  'report',
  'job',
  'looked',
  'started',
  'retried',
  'told',
  'tries',
  'route',
  'method',
  'quote',
  'partner',
  'reason',
]);

const allowed = (facts: Readonly<Record<string, string | number | boolean>>) =>
  Object.fromEntries(Object.entries(facts).filter(([name]) => ALLOWED.has(name)));

/** The place of the throw: the first frame after the message, because lines of the message may look like frames. */
const placeOf = ({ message, stack = '' }: Error): string => {
  const frames = stack.slice(stack.indexOf(message) + message.length);
  return (
    frames
      .split('\n')
      .find((line) => line.startsWith('    at '))
      ?.trim() ?? ''
  );
};

/** An error's message may quote typed text, so only its code, or its class and place in our code, are logged. */
const errorFacts = (error: unknown): Record<string, string> => {
  if (isCaseError(error))
    return {
      code: error.code,
      ...(error.details !== undefined && 'reason' in error.details && { reason: error.details.reason }),
    };
  if (error instanceof Error) return { code: error.name, at: placeOf(error) };
  return { code: 'unknown' };
};

/* eslint-disable no-console -- this is the one place that prints */
/**
 * The structured log of a function. It prints one object per line. Lambda's own JSON format adds time, level and
 * request id, so no library is needed.
 */
export const structuredLog = (service: string): Log => ({
  info: (message, facts = {}) => {
    console.info({ service, message, ...allowed(facts) });
  },
  error: (message, error, facts = {}) => {
    console.error({ service, message, ...allowed(facts), ...errorFacts(error) });
  },
});
