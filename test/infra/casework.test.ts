import { GetPublicKeyCommand, KMSClient } from '@aws-sdk/client-kms';
import validate from 'asl-validator';
import { mockClient } from 'aws-sdk-client-mock';
import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { SCHEDULE } from '../../functions/reminders/schedule.ts';
import { API_ROUTES } from '../../functions/routes/api.ts';
import { CONSOLE_ROUTES, OPEN_SEALED_ROUTES } from '../../functions/routes/console.ts';
import { FORM_ROUTES } from '../../functions/routes/form.ts';
import type { Route } from '../../functions/routes/route.ts';
import { TRACKING_ROUTES } from '../../functions/routes/tracking.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { FUNCTION_SETTINGS, parseSettings, readConfig, type FunctionName } from '../../shared/config.ts';
import { ClockOverride } from '../../shared/schemas/rules/clock.ts';
import { kmsCitizenKeys } from '../../shared/sealing/kms-keys.ts';
import { reportLifecycle } from '../../workflows/report-lifecycle.ts';
import { STEPS_FUNCTION } from '../../workflows/steps.ts';
import { aDeployment } from './a-deployment.ts';
import { faultsOf } from './template-faults.ts';

const deployed = aDeployment();
const TABLES: readonly Route[] = [
  ...FORM_ROUTES,
  ...TRACKING_ROUTES,
  ...API_ROUTES,
  ...CONSOLE_ROUTES,
  ...OPEN_SEALED_ROUTES,
];
const CONSTRUCT: Readonly<Record<FunctionName, string>> = {
  public: 'Public',
  console: 'Console',
  'open-sealed': 'OpenSealed',
  steps: 'Steps',
  jobs: 'Jobs',
};
const NAMES = Object.keys(FUNCTION_SETTINGS) as FunctionName[];
const functionOf = (name: FunctionName) =>
  deployed.at('AWS::Lambda::Function', `${CONSTRUCT[name]}/Function`);
const Environment = z.object({ Environment: z.object({ Variables: z.record(z.string(), z.string()) }) });
const environmentOf = (name: FunctionName) => Environment.parse(functionOf(name)).Environment.Variables;

describe('the functions', () => {
  test.each(NAMES)('%s gets the variables it reads and no others, and can read them', (name) => {
    const environment = environmentOf(name);
    expect(Object.keys(environment).toSorted()).toEqual([...FUNCTION_SETTINGS[name]].toSorted());
    expect(readConfig(name, environment).TABLE).toBe('<Table>');
  });

  test.each(NAMES)('%s has the province’s settings beside its code', (name) => {
    expect(parseSettings(deployed.settingsBeside(CONSTRUCT[name]))).toEqual(settings);
  });

  test('a province with digits for a code sets five clocks at its first deployment', () => {
    const rungs = [-5, -1, 0, 2, 10].map((workingDays) => ({
      id: `nhac-${String(workingDays)}`,
      kind: workingDays < 0 ? 'before' : workingDays === 0 ? 'due' : 'overdue',
      workingDays,
      tells: 'head',
    }));
    const source =
      'Quy chế phối hợp tiếp nhận và xử lý phản ánh, ban hành kèm theo Quyết định của Ban Thường trực Ủy ban Mặt trận Tổ quốc tỉnh, Điều 12 khoản 3 và Phụ lục II';
    const clocks = ['acknowledge', 'triage', 'verify-and-refer', 'close-report', 'review-contest'] as const;
    const of42 = {
      code: '42',
      unitCode: '42',
      clockOverrides: z.array(ClockOverride).parse(clocks.map((id) => ({ id, ladder: rungs, source }))),
    };
    const province = aDeployment({}, of42);
    expect(faultsOf(province.raw)).toEqual([]);
    for (const name of NAMES) {
      const beside = province.settingsBeside(CONSTRUCT[name]);
      expect(parseSettings(beside)).toEqual({ ...settings, ...of42 });
    }
    // As an environment variable they would exceed Lambda's limit.
    const withSettings = JSON.stringify({
      ...environmentOf('console'),
      SETTINGS: province.settingsBeside('Console'),
    });
    expect(Buffer.byteLength(withSettings)).toBeGreaterThan(4096);
  });

  test('other settings are another package, though the code is the same', () => {
    const hours = { vi: 'Thứ Hai', en: 'Monday' };
    const other = aDeployment({}, { office: { ...settings.office, hours } });
    const code = (of: typeof deployed) => of.at('AWS::Lambda::Function', 'Public/Function')['Code'];
    expect(code(other)).not.toEqual(code(deployed));
    expect(code(aDeployment())).toEqual(code(deployed));
  });

  test('an environment that Lambda would refuse is refused when it is synthesized, with what it is too long by', () => {
    const keys = (count: number) =>
      Array.from({ length: count }, (_, at) => ({
        name: `key-${String(at)}`,
        notBefore: '2026-01-01T00:00:00+07:00',
      }));
    expect(() => aDeployment({ sealingKeys: keys(10) })).not.toThrow();
    expect(() => aDeployment({ sealingKeys: keys(20) })).toThrow(
      /environment of the console function has up to \d{4} bytes, \d+ more than Lambda takes.*SEALING_KEYS/,
    );
  });

  test('a sealing key whose beginning is written in Viet Nam’s time is one that forms can seal to', async () => {
    const { SEALING_KEYS: sealing, MAC_KEY: mac } = readConfig('public', environmentOf('public'));
    expect(sealing).toEqual([{ keyId: '<Keys/Sealing-first.Arn>', notBefore: '2025-12-31T17:00:00.000Z' }]);
    const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
    const kms = mockClient(KMSClient);
    kms.on(GetPublicKeyCommand, { KeyId: '<Keys/Sealing-first.Arn>' }).resolves({
      PublicKey: new Uint8Array(publicKey.export({ type: 'spki', format: 'der' })),
    });
    const before = kmsCitizenKeys(
      new KMSClient({}),
      { sealing, mac },
      () => new Date('2025-12-31T16:59:59Z'),
    );
    await expect(before.publicKey()).rejects.toThrow('no sealing key has begun yet');
    const keys = kmsCitizenKeys(new KMSClient({}), { sealing, mac }, () => new Date('2025-12-31T17:00:00Z'));
    expect(await keys.publicKey()).toMatchObject({ notBefore: '2025-12-31T17:00:00.000Z' });
    kms.restore();
  });

  test.each(NAMES)('%s runs on ARM64 and Node 24, traced, with a log of its own that ends', (name) => {
    expect(functionOf(name)).toMatchObject({
      Architectures: ['arm64'],
      Runtime: 'nodejs24.x',
      Handler: 'index.handler',
      TracingConfig: { Mode: 'Active' },
      LoggingConfig: { LogGroup: `<${CONSTRUCT[name]}/Log>`, LogFormat: 'JSON' },
    });
    expect(deployed.at('AWS::Logs::LogGroup', `${CONSTRUCT[name]}/Log`)).toMatchObject({
      RetentionInDays: 90,
      KmsKeyId: '<DataKey.Arn>',
    });
  });

  test('the province decides how many calls run in parallel', () => {
    expect(functionOf('public')['ReservedConcurrentExecutions']).toBe(400);
    const free = aDeployment({ concurrency: {} });
    expect(free.at('AWS::Lambda::Function', 'Public/Function')).not.toHaveProperty(
      'ReservedConcurrentExecutions',
    );
  });
});

const Machine = z.object({
  DefinitionString: z.string(),
  DefinitionSubstitutions: z.record(z.string(), z.string()),
});

describe('the workflow', () => {
  const properties = deployed.at('AWS::StepFunctions::StateMachine', 'Lifecycle/Machine');
  const { DefinitionString, DefinitionSubstitutions } = Machine.parse(properties);

  test('what is deployed is what workflows/ says, with the steps function’s address filled in', () => {
    expect(DefinitionSubstitutions).toEqual({ [STEPS_FUNCTION]: '<Steps/Function.Arn>' });
    expect(JSON.parse(DefinitionString)).toEqual(reportLifecycle);
    const filled = DefinitionString.replaceAll(`\${${STEPS_FUNCTION}}`, '<Steps/Function.Arn>');
    expect(filled).not.toContain('${');
  });

  test('the deployed text is a valid state machine', () => {
    const arn = 'arn:aws:lambda:ap-southeast-1:000000000000:function:steps';
    const filled: unknown = JSON.parse(DefinitionString.replaceAll(`\${${STEPS_FUNCTION}}`, arn));
    const verdict = validate(z.looseObject({}).parse(filled));
    expect(verdict.errorsText('\n')).toBe('');
    expect(verdict.isValid).toBe(true);
  });

  test('it is the machine that the functions were told of, traced, and its log carries no data', () => {
    expect(properties).toMatchObject({
      StateMachineName: 'gan-dan-mau-lifecycle',
      StateMachineType: 'STANDARD',
      TracingConfiguration: { Enabled: true },
      LoggingConfiguration: { IncludeExecutionData: false, Level: 'ERROR' },
    });
    for (const name of NAMES)
      expect(environmentOf(name)['LIFECYCLE_ARN']).toMatch(/:stateMachine:gan-dan-mau-lifecycle$/);
  });
});

describe('the web', () => {
  const integrations = new Map(
    deployed
      .ofType('AWS::ApiGatewayV2::Integration')
      .map(({ path, Properties }) => [`integrations/<${path}>`, Properties['IntegrationUri']]),
  );
  const routes = deployed.ofType('AWS::ApiGatewayV2::Route').map(({ Properties }) => ({
    key: String(Properties['RouteKey']),
    served: integrations.get(String(Properties['Target'])),
  }));
  /** HTTP APIs accept no route that ends in a slash; a greedy variable matches it. */
  const keyOf = ({ method, path }: Route) =>
    `${method} ${path === '/' ? path : path.replace(/\/$/, '/{rest+}')}`;

  test('every line of the route tables has its route at its function, and there are no others', () => {
    const byKey = (one: { key: string }, other: { key: string }) => (one.key < other.key ? -1 : 1);
    const expected = TABLES.map((route) => ({
      key: keyOf(route),
      served: `<${CONSTRUCT[route.served]}/Function.Arn>`,
    }));
    expect(routes.toSorted(byKey)).toEqual(expected.toSorted(byKey));
  });

  test('the access log names neither address nor browser nor path (P4)', () => {
    const { AccessLogSettings } = z
      .object({ AccessLogSettings: z.object({ Format: z.string() }) })
      .parse(deployed.at('AWS::ApiGatewayV2::Stage', 'Web/Stage'));
    const logged = [...AccessLogSettings.Format.matchAll(/\$context\.([\w.]+)/g)].map(([, name]) => name);
    expect(logged).toEqual(['routeKey', 'status', 'responseLatency', 'requestId']);
    expect(deployed.text()).not.toMatch(/sourceIp|userAgent|identity\.caller/);
  });

  test('it lets through what the province allows, at one address only', () => {
    expect(deployed.at('AWS::ApiGatewayV2::Stage', 'Web/Stage')).toMatchObject({
      StageName: '$default',
      DefaultRouteSettings: { ThrottlingRateLimit: 2000, ThrottlingBurstLimit: 4000 },
    });
    expect(deployed.at('AWS::ApiGatewayV2::Api', 'Web/Api')['DisableExecuteApiEndpoint']).toBe(true);
    expect(deployed.at('AWS::ApiGatewayV2::DomainName', 'Domain')['DomainName']).toBe('phan-anh.mau.example');
    const without = aDeployment({ attachDomain: false });
    expect(without.ofType('AWS::ApiGatewayV2::DomainName')).toEqual([]);
    expect(without.at('AWS::ApiGatewayV2::Api', 'Web/Api')['DisableExecuteApiEndpoint']).toBe(false);
  });

  test('only this API can call each web function', () => {
    const permissions = deployed.ofType('AWS::Lambda::Permission').map(({ Properties }) => Properties);
    expect(permissions.map(({ FunctionName }) => FunctionName).toSorted()).toEqual([
      '<Console/Function.Arn>',
      '<OpenSealed/Function.Arn>',
      '<Public/Function.Arn>',
    ]);
    for (const { Principal, SourceArn } of permissions) {
      expect(Principal).toBe('apigateway.amazonaws.com');
      expect(SourceArn).toContain(':<Web/Api>/');
    }
  });
});

describe('the schedules', () => {
  const schedules = deployed.ofType('AWS::Scheduler::Schedule').map(({ Properties }) => Properties);

  test('every job of the table has a schedule in Viet Nam’s time, and there are no others', () => {
    expect(schedules.map(({ Target }) => z.object({ Input: z.string() }).parse(Target).Input)).toEqual(
      SCHEDULE.map(({ job }) => JSON.stringify({ job })),
    );
    expect(new Set(schedules.map((one) => one['ScheduleExpressionTimezone']))).toEqual(
      new Set(['Asia/Ho_Chi_Minh']),
    );
  });

  test('each runs at the times of the table', () => {
    const expressions = { hour: 'cron(7 * * * ? *)', 'digest-hour': 'cron(30 7 * * ? *)' };
    expect(schedules.map((one) => one['ScheduleExpression'])).toEqual(
      SCHEDULE.map(({ every }) => expressions[every]),
    );
  });

  test('what cannot be called, and what cannot be done, ends in the dead-letter queue', () => {
    for (const schedule of schedules)
      expect(schedule).toMatchObject({
        Target: { Arn: '<Jobs/Function.Arn>', DeadLetterConfig: { Arn: '<DeadLetters.Arn>' } },
      });
    expect(functionOf('jobs')).toMatchObject({ DeadLetterConfig: { TargetArn: '<DeadLetters.Arn>' } });
    expect(deployed.at('AWS::SQS::Queue', 'DeadLetters')['SqsManagedSseEnabled']).toBe(true);
  });
});

test('no template names an account', () => {
  expect(deployed.text()).not.toMatch(/\b\d{12}\b/);
});

test('the table tells the steps function of every new report, of nothing else, and until it is done', () => {
  const [told, ...others] = deployed
    .ofType('AWS::Lambda::EventSourceMapping')
    .map(({ Properties }) => Properties);
  expect(others).toEqual([]);
  expect(told).toMatchObject({
    EventSourceArn: '<Table.StreamArn>',
    FunctionName: '<Steps/Function>',
    StartingPosition: 'TRIM_HORIZON',
    BisectBatchOnFunctionError: true,
    DestinationConfig: { OnFailure: { Destination: '<DeadLetters.Arn>' } },
    FilterCriteria: {
      Filters: [
        { Pattern: JSON.stringify({ eventName: ['INSERT'], dynamodb: { Keys: { sk: { S: ['REPORT'] } } } }) },
      ],
    },
  });
  // Absent, so it retries as long as the stream keeps the record.
  expect(told).not.toHaveProperty('MaximumRetryAttempts');
  expect(told).not.toHaveProperty('MaximumRecordAgeInSeconds');
  const table = deployed.at('AWS::DynamoDB::GlobalTable', 'Table');
  expect(table).toMatchObject({ StreamSpecification: { StreamViewType: 'KEYS_ONLY' } });
});
