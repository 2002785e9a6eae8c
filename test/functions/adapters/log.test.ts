import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { structuredLog } from '../../../functions/adapters/log.ts';

const TYPED = 'Nguyễn Thị A nhận tiền';
let printed: unknown[];
const text = (): string => JSON.stringify(printed);

beforeEach(() => {
  printed = [];
  for (const level of ['info', 'error'] as const)
    vi.spyOn(console, level).mockImplementation((...given: unknown[]) => {
      printed.push(...given);
    });
});
afterEach(() => vi.restoreAllMocks());

describe('the structured log', () => {
  test('prints facts that are on its list, and drops every other (P2)', () => {
    const log = structuredLog('test');
    log.info('received', { report: 'R1', narrative: TYPED });
    log.error('not kept', new Error('x'), { tries: 2, subject: TYPED });
    expect(printed).toMatchObject([
      { service: 'test', message: 'received', report: 'R1' },
      { service: 'test', message: 'not kept', tries: 2 },
    ]);
    expect(text()).not.toContain(TYPED);
  });

  test('of an error prints its class and its place in the code, never its message (P2)', () => {
    for (const message of [TYPED, `first line\n${TYPED}`, `${TYPED}\n    ${TYPED}\n\n`])
      structuredLog('test').error('failed', new RangeError(message));
    for (const line of printed)
      expect(line).toMatchObject({
        code: 'RangeError',
        at: expect.stringMatching(/^at .*log\.test\.ts/) as string,
      });
    expect(text()).not.toContain(TYPED);
  });

  test('of an error without a place prints none', () => {
    const error = new Error(`first\n${TYPED}`);
    error.stack = `Error: first\n${TYPED}`;
    structuredLog('test').error('failed', error);
    expect(printed).toMatchObject([{ code: 'Error', at: '' }]);
    expect(text()).not.toContain(TYPED);
  });
});
