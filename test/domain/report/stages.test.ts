import { describe, expect, test } from 'vitest';
import { queueLine } from '../../../functions/casework/queue-lines.ts';
import { directory } from '../../mau-directory.ts';
import { actRule } from '../../../shared/domain/report/acts/acts.ts';
import { holderOf, stageOf, waitOf } from '../../../shared/domain/report/stages.ts';
import { ROLES } from '../../../shared/schemas/officer.ts';
import { OPEN_STATUSES, STATUSES, isEnded } from '../../../shared/schemas/status.ts';
import type { StateMachine } from '../../../workflows/asl.ts';
import { reportLifecycle } from '../../../workflows/report-lifecycle.ts';
import { aReport } from '../../support/a-report.ts';
import { national } from '../clocks/national-clocks.ts';
import { aReferral } from './acting.ts';

const { States }: StateMachine = reportLifecycle;
const oneOfRole = (role: (typeof ROLES)[number]) => {
  const officer = directory.officers.find((one) => one.role === role);
  if (officer === undefined) throw new Error(`the example has no ${role}`);
  return officer;
};
const names = { officer: String, body: String, post: String, place: String };

describe.each(OPEN_STATUSES)('a report that stands at %s', (status) => {
  const { state = '', wait, asks, acts = [] } = stageOf(status) ?? {};

  test('is carried on by a state of the machine that waits for what the table says, or for nobody', () => {
    expect(States).toHaveProperty(state);
    const waiting = wait === undefined ? {} : { Arguments: { Payload: { input: { wait } } } };
    expect(States[state]).toMatchObject({ Type: 'Task', ...waiting });
    expect(asks === undefined).toBe(wait === undefined);
  });

  test('offers whom it asks an ordinary next act that they may do there', () => {
    expect(acts.length > 0).toBe(asks !== undefined && asks !== 'reporter');
    for (const act of acts) {
      expect(actRule(act).from).toContain(status);
      expect(actRule(act).by).toContain(asks);
    }
  });

  test.each(ROLES)('is in the list the turn of %s only if the machine asks them', (role) => {
    const officer = oneOfRole(role);
    const line = (assignee: string) =>
      queueLine(aReport({ status, assignee }), { officer, names, now: new Date(), calendar: national });
    expect(line(officer.id).yourTurn).toBe(asks === role);
    expect(line('somebody-else').yourTurn).toBe(asks === role && role !== 'verifier');
  });
});

test('a report that has ended asks nobody', () => {
  for (const status of STATUSES.filter(isEnded)) expect(stageOf(status)).toBeUndefined();
});

test.each([
  ['received', { role: 'intake', body: 'front-commune' }],
  ['verifying', { role: 'verifier', body: 'front-commune', officer: 'verifier-1' }],
  ['awaiting-approval', { role: 'approver', body: 'front-commune' }],
  ['answering', { role: 'liaison', body: 'party-commune' }],
  ['locating', undefined],
  ['closed', undefined],
  ['archived', undefined],
] as const)('a report at %s waits for a role at a body, or for nobody of the offices', (status, holder) => {
  expect(holderOf(aReferral({ status, assignee: 'verifier-1' }))).toStrictEqual(holder);
});

test('a report without a verifier waits for any of them, and an end has no wait', () => {
  expect(holderOf(aReferral({ status: 'verifying' }))).toStrictEqual({
    role: 'verifier',
    body: 'front-commune',
  });
  expect(waitOf('archived')).toBeUndefined();
  expect(waitOf('verifying')).toBe('verification');
});
