import { Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { FunctionName } from '../../shared/config.ts';
import { OFFICERS } from '../../shared/store/table.ts';
import type { Wildcard } from './wildcard.ts';

/** The resources that functions reach, by ARN. */
export interface Reach {
  readonly region: string;
  readonly table: string;
  /** The table's stream of new reports. */
  readonly stream: string;
  readonly dataKey: string;
  readonly sealingKeys: readonly string[];
  readonly macKey: string;
  readonly contactKey: string;
  readonly evidence: string;
  readonly machine: string;
  readonly executions: string;
  readonly mailIdentity: string;
  /** Absent where no SMS are sent. */
  readonly smsOrigin: string | undefined;
  readonly deadLetters: string;
}

const allow = (
  actions: readonly string[],
  resources: readonly string[],
  conditions?: Record<string, Record<string, string>>,
): PolicyStatement =>
  new PolicyStatement({
    actions: [...actions],
    resources: [...resources],
    ...(conditions !== undefined && { conditions }),
  });

type TableAction = 'GetItem' | 'PutItem' | 'DeleteItem' | 'Query';

/** The right to the data key, only through that service: the key alone decrypts nothing. */
const keyThrough = (service: 'dynamodb' | 's3', actions: readonly string[]) => (reach: Reach) =>
  allow(actions, [reach.dataKey], {
    StringEquals: { 'kms:ViaService': `${service}.${reach.region}.amazonaws.com` },
  });

/** Rights to single items, or queries too; only to the indexes whose lists this function reads. */
const records = (
  actions: readonly TableAction[],
  indexes: readonly ('queue' | 'rungs' | 'party')[] = [],
): ((reach: Reach) => PolicyStatement[]) => {
  const named = actions.map((action) => `dynamodb:${action}`);
  const key = keyThrough('dynamodb', [
    'kms:Decrypt',
    'kms:Encrypt',
    'kms:GenerateDataKey',
    'kms:DescribeKey',
  ]);
  return (reach) => [
    allow(named, [reach.table]),
    ...(indexes.length === 0
      ? []
      : [
          allow(
            ['dynamodb:Query'],
            indexes.map((index) => `${reach.table}/index/${index}`),
          ),
        ]),
    key(reach),
  ];
};

const toMachine =
  (...actions: readonly ('StartExecution' | 'SendTaskSuccess' | 'SendTaskFailure')[]) =>
  (reach: Reach) =>
    allow(
      actions.map((action) => `states:${action}`),
      [reach.machine],
    );

const contact =
  (...actions: readonly ('Encrypt' | 'Decrypt')[]) =>
  (reach: Reach) =>
    allow(
      actions.map((action) => `kms:${action}`),
      [reach.contactKey],
    );

const sealing = ({ sealingKeys, macKey }: Reach): PolicyStatement[] => [
  allow(['kms:GetPublicKey'], sealingKeys),
  allow(['kms:GenerateMac'], [macKey]),
];

const sending = ({ mailIdentity, smsOrigin }: Reach): PolicyStatement[] => [
  allow(['ses:SendEmail'], [mailIdentity]),
  ...(smsOrigin === undefined ? [] : [allow(['sms-voice:SendTextMessage'], [smsOrigin])]),
];

/**
 * Denies all items under this key, whatever else is granted. The head of a list names its pieces, so a function that
 * may get single items could otherwise read the whole list.
 */
const noneOf =
  (partition: string) =>
  ({ table }: Reach) =>
    new PolicyStatement({
      effect: Effect.DENY,
      actions: ['dynamodb:GetItem', 'dynamodb:PutItem'],
      resources: [table],
      conditions: { 'ForAnyValue:StringEquals': { 'dynamodb:LeadingKeys': [partition] } },
    });

/** ListStreams has no narrower resource than all streams; it returns only names. */
const ALL_STREAMS = '*';
const newReports = ({ stream }: Reach): PolicyStatement[] => [
  allow(['dynamodb:DescribeStream', 'dynamodb:GetRecords', 'dynamodb:GetShardIterator'], [stream]),
  allow(['dynamodb:ListStreams'], [ALL_STREAMS]),
];

type Grant = (reach: Reach) => PolicyStatement | readonly PolicyStatement[];

const filesIn = (bucket: string): string => `${bucket}/evidence/*`;

const evidence = (
  action: 'PutObject' | 'GetObject',
  key: 'GenerateDataKey' | 'Decrypt',
  conditions?: Record<string, Record<string, string>>,
): Grant => {
  const through = keyThrough('s3', [`kms:${key}`]);
  return (reach) => [allow([`s3:${action}`], [filesIn(reach.evidence)], conditions), through(reach)];
};

/** A file can be put only if none exists: evidence is final, for this function and for its links. */
const ONLY_NEW = { Null: { 's3:if-none-match': 'false' } };

/**
 * The rights of each function: exactly what its code does (docs/adr/0005). CDK's own grants are wider; for example, a
 * table's grantReadWriteData would let the citizens' function scan.
 */
const GRANTS: Readonly<Record<FunctionName, readonly Grant[]>> = {
  // Single items whose key it knows. An attacker who takes it over can neither list reports nor open seals.
  public: [
    records(['GetItem', 'PutItem']),
    noneOf(OFFICERS),
    sealing,
    contact('Encrypt'),
    evidence('PutObject', 'GenerateDataKey', ONLY_NEW),
    toMachine('SendTaskSuccess'),
  ],
  console: [
    records(['GetItem', 'PutItem', 'DeleteItem', 'Query'], ['queue', 'rungs', 'party']),
    sealing,
    contact('Encrypt', 'Decrypt'),
    sending,
    toMachine('SendTaskSuccess'),
  ],
  // The only one with kms:Decrypt on a sealing key (P5). It knows the part to open, so it needs no list.
  'open-sealed': [
    records(['GetItem', 'PutItem']),
    ({ sealingKeys }) => allow(['kms:Decrypt', 'kms:GetPublicKey'], sealingKeys),
    evidence('GetObject', 'Decrypt'),
  ],
  steps: [
    records(['GetItem', 'PutItem']),
    contact('Decrypt'),
    sending,
    // If a rung closes a report to more people, it also closes the linked reports, and wakes their machines.
    toMachine('StartExecution', 'SendTaskFailure', 'SendTaskSuccess'),
    // Lambda reads the stream with the function's role, and sends undelivered records to the dead-letter queue.
    newReports,
    ({ deadLetters }) => allow(['sqs:SendMessage'], [deadLetters]),
  ],
  jobs: [
    records(['GetItem', 'PutItem', 'DeleteItem', 'Query'], ['queue', 'rungs', 'party']),
    contact('Decrypt'),
    sending,
    // A date that moved earlier wakes the machine.
    toMachine('StartExecution', 'SendTaskSuccess'),
    ({ executions }) => allow(['states:DescribeExecution'], [executions]),
    ({ deadLetters }) => allow(['sqs:SendMessage'], [deadLetters]),
  ],
};

/** A function's statements, without those for its own log and traces. */
export const rightsOf = (name: FunctionName, reach: Reach): PolicyStatement[] =>
  GRANTS[name].flatMap((grant) => grant(reach));

const FILES =
  'Each file has a random name that a browser made; under this folder there is nothing but such files.';
const EXECUTIONS = 'An execution is named by its report and version; all of them are of this one machine.';

/** The wildcards of these statements, with reasons. */
export const wildcardsOf = (name: FunctionName, { evidence, executions }: Reach): Wildcard[] =>
  ({
    public: [{ resource: filesIn(evidence), reason: FILES }],
    console: [],
    'open-sealed': [{ resource: filesIn(evidence), reason: FILES }],
    steps: [{ resource: ALL_STREAMS, reason: 'DynamoDB lists streams for a whole account or not at all.' }],
    jobs: [{ resource: executions, reason: EXECUTIONS }],
  })[name];
