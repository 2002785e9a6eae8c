import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiveSubmission } from '../../../functions/intake/receive-submission.ts';
import type { NewReports } from '../../../functions/steps/start-lifecycle.ts';
import { createSteps } from '../../../functions/steps.ts';
import { engineExecutions } from '../../../functions/adapters/engine-executions.ts';
import { CaseError } from '../../../shared/domain/errors.ts';
import { newTrackingCode } from '../../../shared/domain/tracking-code.ts';
import type { Submission } from '../../../shared/schemas/submission.ts';
import { reportPartition } from '../../../shared/store/reports/report-key.ts';
import { startLife, type Life } from '../../support/life.ts';

const A_SUBMISSION: Submission = {
  matter: 'waste',
  body: 'truong-thcs-mau-1',
  post: 'school-head',
  place: '99001',
  narrative: 'Xe công đưa con đi học.',
};

let life: Life;
beforeEach(async () => {
  life = await startLife();
});
afterEach(() => life.stop());

const told = (id: string): NewReports => ({
  Records: [{ dynamodb: { Keys: { pk: { S: reportPartition(id) } } } }],
});
const namesOf = ({ engine }: Life): string[] => engine.executions().map(({ name }) => name);
const running = ({ engine }: Life): string[] =>
  engine
    .executions()
    .filter(({ status }) => status === 'RUNNING')
    .map(({ name }) => name);

test('a stored report gets a workflow, and its sender does not wait for that', async () => {
  const waitsForever = {
    ...life.world,
    executions: { ...life.world.executions, start: () => new Promise<boolean>(() => undefined) },
  };
  const envelope = { code: newTrackingCode(life.world.random), channel: 'web' } as const;
  const { report } = await receiveSubmission(A_SUBMISSION, envelope, waitsForever);
  await life.idle();
  expect(namesOf(life)).toEqual([`${report.id}-1`]);
});

test('a report that the stream delivers twice has one workflow', async () => {
  const { report } = await life.send();
  await createSteps(life.world)(told(report.id), {} as never);
  expect(namesOf(life)).toEqual([`${report.id}-1`]);
});

test('a start that Step Functions refuses is an error, so that the stream tells again', async () => {
  const refusing = {
    ...life.world,
    executions: {
      ...life.world.executions,
      start: () => Promise.reject(new CaseError('partner.unavailable', 'busy', { partner: 'states' })),
    },
  };
  await expect(createSteps(refusing)(told('0'.repeat(26)), {} as never)).rejects.toMatchObject({
    code: 'partner.unavailable',
  });
});

test('a report whose workflow has failed gets another, though the name of its version is used up', async () => {
  const { report } = await life.send();
  life.engine.stop();
  expect(running(life)).toEqual([]);
  await life.job({ job: 'reconcile', all: true });
  await life.engine.idle();
  const [name = ''] = running(life);
  expect(name).toMatch(new RegExp(`^${report.id}-1-\\d+$`));
  await life.act(report.id, 'intake', 'accept');
  expect((await life.report(report.id)).status).toBe('verifying');
  expect(running(life)).toEqual([name]);
});

test('the name of an ended execution is not taken for a running one', async () => {
  const { report } = await life.send();
  const executions = engineExecutions(life.engine);
  expect(await executions.start(report.id, 1)).toBe(true);
  life.engine.stop();
  expect(await executions.start(report.id, 1)).toBe(false);
});
