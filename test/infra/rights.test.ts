import { describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { FUNCTION_SETTINGS, type FunctionName } from '../../shared/config.ts';
import { aDeployment } from './a-deployment.ts';

const deployed = aDeployment();

const listed = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value) => (typeof value === 'string' ? [value] : value)),
);
const Statement = z.object({
  Effect: z.string(),
  Action: listed,
  Resource: listed,
  Condition: z.optional(z.unknown()),
});
const Policy = z.object({ PolicyDocument: z.object({ Statement: z.array(Statement) }) });
const Role = z.object({
  Policies: z._default(z.array(Policy), []),
  ManagedPolicyArns: z._default(z.array(z.unknown()), []),
});
const Attached = z.extend(Policy, { Roles: z.array(z.string()) });

const CONSTRUCT: Readonly<Record<FunctionName, string>> = {
  public: 'Public',
  console: 'Console',
  'open-sealed': 'OpenSealed',
  steps: 'Steps',
  jobs: 'Jobs',
};
const NAMES = Object.keys(FUNCTION_SETTINGS) as FunctionName[];

/** Every statement of a role, from inline and attached policies. */
const statementsOf = (construct: string) => {
  const role = Role.parse(deployed.at('AWS::IAM::Role', `${construct}/Role`));
  expect(role.ManagedPolicyArns).toEqual([]);
  const attached = deployed
    .ofType('AWS::IAM::Policy')
    .map(({ Properties }) => Attached.parse(Properties))
    .filter(({ Roles }) => Roles.includes(`<${construct}/Role>`));
  return [...role.Policies, ...attached].flatMap(({ PolicyDocument }) => PolicyDocument.Statement);
};

/** For example `kms:Decrypt on <Keys/Contact.Arn>`, with the service and the table's keys of its conditions. */
const rightsOf = (construct: string): string[] =>
  statementsOf(construct)
    .flatMap(({ Effect, Action, Resource, Condition }) =>
      Action.flatMap((action) =>
        Resource.map((resource) => {
          const through = /"kms:ViaService":"(\w+)\./.exec(JSON.stringify(Condition ?? {}))?.[1];
          const under = /"dynamodb:LeadingKeys":\["(\w+)"\]/.exec(JSON.stringify(Condition ?? {}))?.[1];
          const allowed = Effect === 'Allow' ? '' : `${Effect} `;
          return `${allowed}${action} on ${resource}${through === undefined ? '' : ` by ${through}`}${under === undefined ? '' : ` under ${under}`}`;
        }),
      ),
    )
    .toSorted();

const MACHINE = 'arn:aws:states:ap-southeast-1:<AWS::AccountId>:stateMachine:gan-dan-mau-lifecycle';
const EXECUTIONS = MACHINE.replace(':stateMachine:', ':execution:');
const SMS = 'arn:aws:sms-voice:ap-southeast-1:<AWS::AccountId>:sender-id/GANDANMAU/VN';
const MAIL = expect.stringMatching(/^arn:.*:identity\/(mau\.example|<Mail>)$/) as string;
const FILES = '<Evidence.Arn>/evidence/*';
const INDEXES = ['queue', 'rungs', 'party'].map((index) => `<Table.Arn>/index/${index}`);

const table = (...actions: string[]): string[] => [
  ...actions.map((action) => `dynamodb:${action} on <Table.Arn>`),
  ...['Decrypt', 'DescribeKey', 'Encrypt', 'GenerateDataKey'].map(
    (action) => `kms:${action} on <DataKey.Arn> by dynamodb`,
  ),
];
const indexes = INDEXES.map((index) => `dynamodb:Query on ${index}`);
const sealing = ['kms:GetPublicKey on <Keys/Sealing-first.Arn>', 'kms:GenerateMac on <Keys/Mac.Arn>'];
const ownLog = (construct: string): string[] => [
  `logs:CreateLogStream on <${construct}/Log.Arn>`,
  `logs:PutLogEvents on <${construct}/Log.Arn>`,
  'xray:PutTelemetryRecords on *',
  'xray:PutTraceSegments on *',
];
const sms = `sms-voice:SendTextMessage on ${SMS}`;

/** CDK makes the reference of the mail's identity, so it is compared separately. */
const EXPECTED: Readonly<Record<FunctionName, readonly string[]>> = {
  public: [
    ...table('GetItem', 'PutItem'),
    'Deny dynamodb:GetItem on <Table.Arn> under OFFICERS',
    'Deny dynamodb:PutItem on <Table.Arn> under OFFICERS',
    ...sealing,
    'kms:Encrypt on <Keys/Contact.Arn>',
    `s3:PutObject on ${FILES}`,
    'kms:GenerateDataKey on <DataKey.Arn> by s3',
    `states:SendTaskSuccess on ${MACHINE}`,
  ],
  console: [
    ...table('GetItem', 'PutItem', 'DeleteItem', 'Query'),
    ...indexes,
    ...sealing,
    'kms:Encrypt on <Keys/Contact.Arn>',
    'kms:Decrypt on <Keys/Contact.Arn>',
    sms,
    `states:SendTaskSuccess on ${MACHINE}`,
  ],
  'open-sealed': [
    ...table('GetItem', 'PutItem'),
    'kms:Decrypt on <Keys/Sealing-first.Arn>',
    'kms:GetPublicKey on <Keys/Sealing-first.Arn>',
    `s3:GetObject on ${FILES}`,
    'kms:Decrypt on <DataKey.Arn> by s3',
  ],
  steps: [
    ...table('GetItem', 'PutItem'),
    'kms:Decrypt on <Keys/Contact.Arn>',
    sms,
    `states:StartExecution on ${MACHINE}`,
    `states:SendTaskFailure on ${MACHINE}`,
    `states:SendTaskSuccess on ${MACHINE}`,
    'dynamodb:DescribeStream on <Table.StreamArn>',
    'dynamodb:GetRecords on <Table.StreamArn>',
    'dynamodb:GetShardIterator on <Table.StreamArn>',
    'dynamodb:ListStreams on *',
    'sqs:SendMessage on <DeadLetters.Arn>',
  ],
  jobs: [
    ...table('GetItem', 'PutItem', 'DeleteItem', 'Query'),
    ...indexes,
    'kms:Decrypt on <Keys/Contact.Arn>',
    sms,
    `states:StartExecution on ${MACHINE}`,
    `states:SendTaskSuccess on ${MACHINE}`,
    `states:DescribeExecution on ${EXECUTIONS}:*`,
    'sqs:SendMessage on <DeadLetters.Arn>',
  ],
};
const SENDS_MAIL: readonly FunctionName[] = ['console', 'steps', 'jobs'];
const MAY_QUERY: readonly FunctionName[] = ['console', 'jobs'];

describe('what each function may do', () => {
  test.each(NAMES)('%s may do what its code does, and nothing else', (name) => {
    const mail = SENDS_MAIL.includes(name) ? [MAIL] : [];
    const rights = rightsOf(CONSTRUCT[name]);
    const byMail = rights.filter((right) => right.startsWith('ses:'));
    expect(byMail.map((right) => right.replace('ses:SendEmail on ', ''))).toEqual(mail);
    expect(rights.filter((right) => !right.startsWith('ses:'))).toEqual(
      [...EXPECTED[name], ...ownLog(CONSTRUCT[name])].toSorted(),
    );
  });

  test('only open-sealed may decrypt with the sealing key, by its own role and by the key’s policy', () => {
    const openers = NAMES.filter((name) =>
      rightsOf(CONSTRUCT[name]).some((right) => /^kms:(Decrypt|ReEncrypt\w*) on <Keys\/Sealing/.test(right)),
    );
    expect(openers).toEqual(['open-sealed']);
    expect(deployed.at('AWS::IAM::Role', 'OpenSealed/Role')['RoleName']).toBe('gan-dan-mau-open-sealed');
    expect(deployed.at('AWS::KMS::Key', 'Keys/Sealing-first')).toMatchObject({
      KeyPolicy: {
        Statement: expect.arrayContaining([
          {
            Sid: 'NobodyElseOpens',
            Effect: 'Deny',
            Principal: { AWS: '*' },
            Action: ['kms:Decrypt', 'kms:ReEncryptFrom'],
            Resource: '*',
            Condition: {
              ArnNotEquals: {
                'aws:PrincipalArn': 'arn:aws:iam::<AWS::AccountId>:role/gan-dan-mau-open-sealed',
              },
            },
          },
        ]) as unknown,
      },
    });
  });

  test('the citizens’ function can neither query nor scan, and no function can scan', () => {
    const listing = (name: FunctionName) =>
      rightsOf(CONSTRUCT[name]).some((right) => /^dynamodb:(Query|PartiQL\w*)/.test(right));
    expect(NAMES.filter(listing)).toEqual(MAY_QUERY);
    expect(deployed.text()).not.toMatch(/dynamodb:(Scan|\*|Batch|PartiQL)/);
  });

  test('the table’s key is no sealing key, and works for a function only through DynamoDB and S3', () => {
    const onDataKey = NAMES.flatMap((name) => rightsOf(CONSTRUCT[name])).filter((right) =>
      right.includes('<DataKey.Arn>'),
    );
    expect(onDataKey.length).toBeGreaterThan(0);
    expect(onDataKey.filter((right) => !/ by (dynamodb|s3)$/.test(right))).toEqual([]);
  });

  test('evidence is put only where there is none', () => {
    const puts = statementsOf('Public').filter(({ Action }) => Action.includes('s3:PutObject'));
    expect(puts.map(({ Condition }) => Condition)).toEqual([{ Null: { 's3:if-none-match': 'false' } }]);
  });

  test('without SMS no function may send one', () => {
    const without = aDeployment({ smsOrigin: '' }, { sms: { enabled: false, mostPerDay: 0 } });
    expect(without.text()).not.toContain('sms-voice');
  });

  test('the workflow may call the steps and nothing else; the schedules the jobs', () => {
    const calls = (construct: string) => rightsOf(construct).filter((right) => !/^(logs|xray):/.test(right));
    expect(calls('Lifecycle/Machine')).toEqual(['lambda:InvokeFunction on <Steps/Function.Arn>']);
    expect(calls('Schedule')).toEqual([
      'lambda:InvokeFunction on <Jobs/Function.Arn>',
      'sqs:SendMessage on <DeadLetters.Arn>',
    ]);
  });
});
