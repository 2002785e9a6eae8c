import type { Log } from '../../functions/ports.ts';
import { isCaseError } from '../../shared/domain/errors.ts';

/**
 * One JSON line an error on stderr; what went well is not written. An error's message may quote what somebody
 * typed (P2), so only its code, or its class and the places in our code, are shown.
 */
export const localLog = (now: () => Date): Log => ({
  info: () => undefined,
  error: (message, error, facts = {}) => {
    const what = isCaseError(error)
      ? { code: error.code }
      : error instanceof Error
        ? {
            code: error.name,
            at: error.stack
              ?.split('\n')
              .filter((line) => line.startsWith('    at '))
              .slice(0, 5),
          }
        : { code: typeof error };
    process.stderr.write(
      `${JSON.stringify({ level: 'error', at: now().toISOString(), message, ...facts, ...what })}\n`,
    );
  },
});
