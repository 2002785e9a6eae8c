import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { API_ROUTES } from '../../../functions/routes/api.ts';
import { CONSOLE_ROUTES, OPEN_SEALED_ROUTES, SIGN_IN_CALLBACK } from '../../../functions/routes/console.ts';
import { FORM_ROUTES } from '../../../functions/routes/form.ts';
import { TRACKING_ROUTES } from '../../../functions/routes/tracking.ts';
import { LOCAL_TABLE, localAccess, startDynalite } from '../../../infra/data-folder/dynalite.ts';
import type { Reach } from '../../../infra/parts/rights.ts';
import { directory } from '../../mau-directory.ts';
import { settings } from '../../../infra/provinces/mau.ts';
import { json, localPages } from '../../../local/control/local-route.ts';
import { executionsOf } from '../../../local/control/running-executions.ts';
import type { Stage } from '../../../local/demo/stage.ts';
import { DIST, freshBuild } from '../../../local/service/fresh-build.ts';
import { httpAdapter } from '../../../local/service/http-adapter.ts';
import { listen } from '../../../local/service/listen.ts';
import { CLIENT_ID, ISSUER_PATH, issuerRoutes } from '../../../local/stand-ins/issuer.ts';
import { SETTINGS_FILE, settingsText, toEnvironment, type FunctionName } from '../../../shared/config.ts';
import { createCalendar } from '../../../shared/domain/working-calendar.ts';
import { calendarFor } from '../../../shared/reference/calendars.ts';
import { createStores } from '../../../shared/store/create-stores.ts';
import type { Stores } from '../../../shared/store/stores.ts';
import { createEngine } from '../../../workflows/engine/engine.ts';
import { createMovableClock } from '../../../workflows/engine/movable-clock.ts';
import { reportLifecycle } from '../../../workflows/report-lifecycle.ts';
import { awsStandIn } from './aws-stand-in.ts';
import { startLambda, type Lambda } from './lambda.ts';

const ACCOUNT = 'ap-southeast-1:000000000000';

/** The resources of the functions, with the names in their environment and their rights. */
export const REACH: Reach = {
  region: 'ap-southeast-1',
  table: `arn:aws:dynamodb:${ACCOUNT}:table/${LOCAL_TABLE}`,
  stream: `arn:aws:dynamodb:${ACCOUNT}:table/${LOCAL_TABLE}/stream/one`,
  dataKey: `arn:aws:kms:${ACCOUNT}:key/data`,
  sealingKeys: [`arn:aws:kms:${ACCOUNT}:key/sealing`],
  macKey: `arn:aws:kms:${ACCOUNT}:key/mac`,
  contactKey: `arn:aws:kms:${ACCOUNT}:key/contact`,
  evidence: 'arn:aws:s3:::files',
  machine: `arn:aws:states:${ACCOUNT}:stateMachine:lifecycle`,
  executions: `arn:aws:states:${ACCOUNT}:execution:lifecycle:*`,
  mailIdentity: `arn:aws:ses:${ACCOUNT}:identity/mau.example`,
  smsOrigin: `arn:aws:sms-voice:${ACCOUNT}:sender-id/GANDANMAU/VN`,
  deadLetters: `arn:aws:sqs:${ACCOUNT}:dead-letters`,
};

const CITIZENS = [...FORM_ROUTES, ...TRACKING_ROUTES, ...API_ROUTES];
export const WEB_ROUTES = [...CITIZENS, ...CONSOLE_ROUTES, ...OPEN_SEALED_ROUTES];

const environmentOf = (name: FunctionName, pages: string, aws: string): Record<string, string> => ({
  ...toEnvironment(name, {
    TABLE: LOCAL_TABLE,
    EVIDENCE_BUCKET: 'files',
    FILES_ORIGIN: aws,
    LIFECYCLE_ARN: REACH.machine,
    SEALING_KEYS: REACH.sealingKeys.map((keyId) => ({ keyId, notBefore: '2026-01-01T00:00:00.000Z' })),
    MAC_KEY: REACH.macKey,
    CONTACT_KEY: REACH.contactKey,
    MAIL_FROM: 'gan-dan@mau.example',
    SMS_ORIGIN: REACH.smsOrigin ?? '',
    OIDC_ISSUER: pages + ISSUER_PATH,
    OIDC_CLIENT_ID: CLIENT_ID,
  }),
  AWS_REGION: REACH.region,
  AWS_ENDPOINT_URL: aws,
  // The stand-in recognises a function by it.
  AWS_ACCESS_KEY_ID: name,
  AWS_SECRET_ACCESS_KEY: 'secret',
});

export interface DeployedService extends Stage {
  readonly stores: Stores;
  readonly citizens: Lambda;
  readonly jobs: Lambda;
  readonly down: { all: boolean };
  readonly askedBy: ReturnType<typeof awsStandIn>['askedBy'];
  stop(): Promise<void>;
}

/**
 * The five bundles with their Lambda handlers and real clients, and a stand-in for AWS at the other end of the wire,
 * to run code that only the deployed service runs. Time starts in the spring of 2026, so that a token of the sign-in,
 * which uses real time, is still valid.
 */
export const startDeployedService = async (): Promise<DeployedService> => {
  await freshBuild();
  const clock = createMovableClock({ start: new Date('2026-03-16T00:00:00.000Z'), frozen: true });
  const now = () => clock.now();
  const folder = await mkdtemp(path.join(tmpdir(), 'gan-dan-deployed-'));
  const [web, aws, table] = await Promise.all([listen(0), listen(0), startDynalite()]);

  const start = async (name: FunctionName): Promise<Lambda> => {
    const own = path.join(folder, name);
    await cp(path.join(DIST, name), own, { recursive: true, filter: (file) => !file.endsWith('.map') });
    await writeFile(path.join(own, SETTINGS_FILE), settingsText({ ...settings, publicUrl: web.url }));
    return startLambda(
      pathToFileURL(path.join(own, 'index.mjs')).href,
      environmentOf(name, web.url, aws.url),
      now,
    );
  };
  const [citizens, officers, openSealed, steps, jobs] = await Promise.all([
    start('public'),
    start('console'),
    start('open-sealed'),
    start('steps'),
    start('jobs'),
  ]);

  const engine = createEngine(reportLifecycle, { clock, invoke: (_name, payload) => steps.invoke(payload) });
  clock.onSettle(() => engine.idle());
  const down = { all: false };
  const standIn = awsStandIn({
    reach: REACH,
    engine,
    table: table.endpoint,
    down,
    onNewReport: steps.invoke,
  });
  aws.server.on('request', (request, response) => void standIn.listener(request, response));

  const client = new DynamoDBClient(localAccess(table.endpoint));
  const stores = createStores(DynamoDBDocumentClient.from(client), LOCAL_TABLE, now);
  await Promise.all([
    ...directory.bodies.map((body) => stores.directory.putBody(body)),
    ...directory.officers.map((officer) => stores.directory.putOfficer(officer)),
  ]);

  const accounts = async () =>
    (await stores.directory.officers()).map((one) => ({
      ...one,
      bodyName: one.body,
      level: 'commune' as const,
    }));
  const failed = (error: unknown): void => {
    throw error;
  };
  const pages = localPages(
    [
      ...issuerRoutes({ publicUrl: web.url, callback: SIGN_IN_CALLBACK, accounts }),
      { method: 'GET', path: '/local/api/executions', answer: () => json(executionsOf(engine, true)) },
    ],
    failed,
  );
  const adapter = httpAdapter({
    targets: [
      { routes: CITIZENS, invoke: citizens.invoke },
      { routes: CONSOLE_ROUTES, invoke: officers.invoke },
      { routes: OPEN_SEALED_ROUTES, invoke: openSealed.invoke },
    ],
    otherwise: citizens.invoke,
    now,
    onError: failed,
  });
  web.server.on('request', (request, response) => {
    void pages(request, response).then((served) => (served ? undefined : adapter(request, response)));
  });

  return {
    url: web.url,
    pass: '',
    clock,
    calendar: createCalendar(calendarFor(settings.calendar)),
    stores,
    citizens,
    jobs,
    down,
    askedBy: standIn.askedBy,
    stop: async () => {
      engine.stop();
      clock.stop();
      await engine.idle();
      for (const { server } of [web, aws]) {
        server.closeAllConnections();
        server.close();
      }
      await Promise.all([citizens, officers, openSealed, steps, jobs].map((lambda) => lambda.stop()));
      client.destroy();
      await table.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
};
