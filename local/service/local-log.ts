import type { Log } from '../../functions/ports.ts';
import { isCaseError } from '../../shared/domain/errors.ts';

/**
 * One JSON line per error on stderr, and none for success. An error's message may quote typed text (P2), so the log
 * shows only its code, or its class and the places in our code.
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
