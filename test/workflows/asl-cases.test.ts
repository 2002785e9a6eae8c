import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { createEngine, type HistoryEvent } from '../../workflows/engine/engine.ts';
import { createMovableClock } from '../../workflows/engine/movable-clock.ts';

/** Executions recorded on AWS. They are outside the repository; their README gives origin and licence. */
const FOLDER = new URL('../../../shared/asl-cases/', import.meta.url);
const present = existsSync(new URL('cases.json', FOLDER));

/** The cases outside our subset by a part of their names, each with the error that must refuse its machine. */
const REFUSED: Readonly<Record<string, RegExp>> = {
  test_base_cases_BASE_LAMBDA: /field Resource: only lambda:invoke/,
  test_assign_in_choice: /field Choices\[0\]\.Assign: not in our subset/,
  test_output_in_choice: /field Choices\[0\]\.Output: not in our subset/,
  HEARTBEAT_SECONDS: /field HeartbeatSeconds: not in our subset/,
  test_array_partition: /\$partition is not in our subset/,
  test_array_range: /\$range is not in our subset/,
  test_parse: /\$parse is not in our subset/,
  test_wait: /field Type: only Task/,
};

const AN_HOUR = 3_600_000;

const aFunction = z.custom<(...args: unknown[]) => unknown>((value) => typeof value === 'function');
const Case = z.looseObject({
  id: z.string(),
  definition: z.unknown(),
  input: z.unknown(),
  lambdas: z.record(z.string(), z.string()).default({}),
});
const Verdict = z.object({
  core: z.array(z.string()),
  cause: z.array(z.string()),
  order: z.array(z.string()),
});

const fileOf = (name: string): URL => new URL(name, FOLDER);
const cases = present ? z.array(Case).parse(JSON.parse(readFileSync(fileOf('cases.json'), 'utf8'))) : [];
const load = async (name: string): Promise<unknown> => import(fileOf(name).href);
const { judge } = present
  ? z.object({ judge: aFunction }).parse(await load('compare.mjs'))
  : { judge: () => undefined };
const { STUBS } = present
  ? z.object({ STUBS: z.record(z.string(), aFunction) }).parse(await load('lambda-stubs.mjs'))
  : { STUBS: {} };

/** The recording's format: entering and leaving events are followed by the state's name. */
const labelOf = ({ type, details }: HistoryEvent): string =>
  /State(Entered|Exited)$/.test(type) ? `${type} ${String(details['name'])}` : type;

const runCase = async ({ definition, input, lambdas }: z.infer<typeof Case>) => {
  const clock = createMovableClock({ frozen: true });
  const engine = createEngine(definition, {
    clock,
    invoke: (functionName, payload) =>
      new Promise((resolve) => {
        const stub = STUBS[lambdas[functionName] ?? ''];
        if (stub === undefined) throw new Error(`no stub for ${functionName}`);
        resolve(stub(payload));
      }),
  });
  clock.onSettle(() => engine.idle());
  engine.start({ name: 'case', input });
  await clock.advanceTo(new Date(clock.now().getTime() + AN_HOUR));
  return { ...engine.describe('case'), eventTypes: engine.history('case').map(labelOf) };
};

if (!present) {
  test('the executions recorded on AWS', (context) => {
    context.skip('../shared/asl-cases is not here');
  });
}

describe.runIf(present)('the executions recorded on AWS', () => {
  test.each(cases)(
    '$id ends as on AWS, for the same cause and by the same events, or is refused',
    async (recorded) => {
      const [, reason] = Object.entries(REFUSED).find(([part]) => recorded.id.includes(part)) ?? [];
      if (reason === undefined) {
        expect(Verdict.parse(judge(recorded, await runCase(recorded)))).toEqual({
          core: [],
          cause: [],
          order: [],
        });
      } else {
        await expect(runCase(recorded)).rejects.toThrow(reason);
      }
    },
  );
});
