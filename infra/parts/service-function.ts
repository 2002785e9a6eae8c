import { Duration } from 'aws-cdk-lib';
import { PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Construct } from 'constructs';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { SETTINGS_FILE, settingsText, type FunctionName } from '../../shared/config.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import { serviceLog, type LogProps } from './service-log.ts';
import { acknowledgeWildcard, type Wildcard } from './wildcard.ts';

interface Size {
  /** MB; a Lambda's share of a processor grows with it, a whole one at 1,769. */
  readonly memory: number;
  /** The timeout of a call, in seconds. */
  readonly seconds: number;
}

/** API Gateway stops waiting after 30 seconds; a function that ends before can still answer. */
const PAGE_SECONDS = 28;

/** The size of each function, with the reason. */
const FUNCTION_SIZES: Readonly<Record<FunctionName, Size>> = {
  // A cold start is all processor: twice the memory starts in half the time at the same price.
  public: { memory: 1024, seconds: PAGE_SECONDS },
  console: { memory: 1024, seconds: PAGE_SECONDS },
  // One key call and a short answer; officers call it rarely.
  'open-sealed': { memory: 512, seconds: PAGE_SECONDS },
  // No person waits for a step; a step waits for the table and for partners that send mail.
  steps: { memory: 512, seconds: 60 },
  // Five hundred late reports in sequence; Lambda's longest timeout, since the rest must wait for the next hour.
  jobs: { memory: 512, seconds: 900 },
};

interface ServiceFunctionProps extends LogProps {
  readonly name: FunctionName;
  /** The folder of all bundles, `dist`, with one folder per function. */
  readonly bundles: string;
  readonly settings: ProvinceSettings;
  readonly environment: Readonly<Record<string, string>>;
  readonly rights: readonly PolicyStatement[];
  readonly wildcards: readonly Wildcard[];
  readonly roleName?: string;
  readonly concurrency?: number | undefined;
  /** The queue for events of failed asynchronous calls. */
  readonly deadLetters?: IQueue;
}

/** AWS's fixed limit for all variables of a function together. */
const ENVIRONMENT_BYTES = 4096;
/** Longer than any name or ARN that CloudFormation inserts; the longest, a bucket's address, has at most 95 characters. */
const FILLED_IN = 128;
/** CDK's placeholder in a text for a value that CloudFormation inserts. */
const TOKEN = /\$\{Token\[[^\]]*\]\}/g;

/** The problem of an environment that is too long, with its longest variables, so that the author can shorten them. */
const environmentProblems = (name: string, environment: Readonly<Record<string, string>>): string[] => {
  const bytes = Buffer.byteLength(JSON.stringify(environment).replaceAll(TOKEN, 'x'.repeat(FILLED_IN)));
  if (bytes <= ENVIRONMENT_BYTES) return [];
  return [
    `The environment of the ${name} function has up to ${String(bytes)} bytes, ${String(bytes - ENVIRONMENT_BYTES)} more than Lambda takes. Its variables: ${Object.keys(environment).join(', ')}`,
  ];
};

/** The package to upload: the function's bundle with the province's settings. */
const packageOf = (bundle: string, settings: ProvinceSettings): Code => {
  writeFileSync(path.join(bundle, SETTINGS_FILE), settingsText(settings));
  // The maps stay in dist/ for developers; a deployed function would only load them.
  return Code.fromAsset(bundle, { exclude: ['*.map'] });
};

/** A Lambda function that may only do what its rights say, write its own log, and send traces. */
export class ServiceFunction extends Construct {
  readonly lambda: LambdaFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: ServiceFunctionProps) {
    super(scope, id);
    const { name, bundles, settings, environment, rights, wildcards, roleName, concurrency, deadLetters } =
      props;
    const logGroup = serviceLog(this, props);
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: `Gan Dan: the ${name} function`,
      ...(roleName !== undefined && { roleName }),
      inlinePolicies: {
        Rights: new PolicyDocument({
          statements: [
            ...rights,
            new PolicyStatement({
              actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
              resources: [logGroup.logGroupArn],
            }),
            new PolicyStatement({
              actions: ['xray:PutTraceSegments', 'xray:PutTelemetryRecords'],
              resources: ['*'],
            }),
          ],
        }),
      },
    });
    const traces = {
      resource: '*',
      reason: 'X-Ray knows no resources: sending traces is allowed for all or for none.',
    };
    for (const wildcard of [traces, ...wildcards]) acknowledgeWildcard(this.role, wildcard);
    this.node.addValidation({ validate: () => environmentProblems(name, environment) });
    const { memory, seconds } = FUNCTION_SIZES[name];
    this.lambda = new LambdaFunction(this, 'Function', {
      description: `Gan Dan: ${name}`,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      code: packageOf(path.join(bundles, name), settings),
      handler: 'index.handler',
      memorySize: memory,
      timeout: Duration.seconds(seconds),
      environment,
      // No construct may add rights to the role: the rights above are complete.
      role: this.role.withoutPolicyUpdates(),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      // Without Lambda's START, END and REPORT: three lines per call without information (C7).
      systemLogLevelV2: SystemLogLevel.WARN,
      tracing: Tracing.ACTIVE,
      ...(concurrency !== undefined && { reservedConcurrentExecutions: concurrency }),
      ...(deadLetters !== undefined && {
        deadLetterQueue: deadLetters,
        retryAttempts: 2,
        maxEventAge: Duration.hours(1),
      }),
    });
  }
}
