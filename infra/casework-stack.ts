import { Stack, type StackProps } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Function as LambdaFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import type { Construct } from 'constructs';
import { SCHEDULE } from '../functions/reminders/schedule.ts';
import { API_ROUTES } from '../functions/routes/api.ts';
import { CONSOLE_ROUTES, OPEN_SEALED_ROUTES } from '../functions/routes/console.ts';
import { FORM_ROUTES } from '../functions/routes/form.ts';
import type { Route } from '../functions/routes/route.ts';
import { TRACKING_ROUTES } from '../functions/routes/tracking.ts';
import { toEnvironment, type FunctionName } from '../shared/config.ts';
import { reportLifecycle } from '../workflows/report-lifecycle.ts';
import type { Province } from './deployment.ts';
import { JobSchedule, deadLetters } from './parts/job-schedule.ts';
import { newReports } from './parts/new-reports.ts';
import { rightsOf, wildcardsOf, type Reach } from './parts/rights.ts';
import { ServiceFunction } from './parts/service-function.ts';
import { WebApi } from './parts/web-api.ts';
import { machineArns, WorkflowMachine } from './parts/workflow-machine.ts';
import type { RecordsStack } from './records-stack.ts';
import { openingRoleOf } from './parts/sealing-keys.ts';

const ROUTES: readonly Route[] = [
  ...FORM_ROUTES,
  ...TRACKING_ROUTES,
  ...API_ROUTES,
  ...CONSOLE_ROUTES,
  ...OPEN_SEALED_ROUTES,
];

interface CaseworkStackProps extends StackProps {
  readonly province: Province;
  readonly records: RecordsStack;
  /** The folder that infra/bundle.ts fills. */
  readonly bundles: string;
}

/** The stack that may be deleted and recreated at any time, because the records stack holds the state. */
export class CaseworkStack extends Stack {
  readonly functions: Readonly<Record<FunctionName, LambdaFunction>>;
  readonly machine: StateMachine;
  readonly api: HttpApi;
  readonly deadLetters: Queue;

  constructor(scope: Construct, id: string, { province, records, bundles, ...props }: CaseworkStackProps) {
    super(scope, id, props);
    const { settings, deployment } = province;
    const { dataKey } = records;
    const log = { dataKey, logDays: deployment.logDays, live: deployment.live };
    const machineName = `gan-dan-${settings.code}-lifecycle`;
    const arns = machineArns(this, machineName);

    this.deadLetters = deadLetters(this);
    const reach: Reach = {
      ...arns,
      ...reachOf(records),
      region: this.region,
      smsOrigin: this.#smsOrigin(deployment.smsOrigin),
      deadLetters: this.deadLetters.queueArn,
    };
    const environmentOfAll = {
      TABLE: records.table.tableName,
      EVIDENCE_BUCKET: records.evidence.bucketName,
      FILES_ORIGIN: `https://${records.evidence.bucketRegionalDomainName}`,
      LIFECYCLE_ARN: arns.machine,
      // The settings may have any offset; functions and browsers accept UTC only.
      SEALING_KEYS: records.keys.sealing.map(({ key, notBefore }) => ({
        keyId: key.keyArn,
        notBefore: new Date(notBefore).toISOString(),
      })),
      MAC_KEY: records.keys.mac.keyArn,
      CONTACT_KEY: records.keys.contact.keyArn,
      MAIL_FROM: deployment.mailFrom,
      SMS_ORIGIN: reach.smsOrigin ?? '',
      OIDC_ISSUER: records.signIn.issuer,
      OIDC_CLIENT_ID: records.signIn.clientId,
    };
    const made = (name: FunctionName, construct: string) => {
      const made = new ServiceFunction(this, construct, {
        ...log,
        name,
        bundles,
        settings,
        environment: toEnvironment(name, environmentOfAll),
        rights: rightsOf(name, reach),
        wildcards: wildcardsOf(name, reach),
        concurrency: deployment.concurrency[name],
        ...(name === 'open-sealed' && { roleName: openingRoleOf(settings.code) }),
        ...(name === 'jobs' && { deadLetters: this.deadLetters }),
      });
      return made.lambda;
    };
    this.functions = {
      public: made('public', 'Public'),
      console: made('console', 'Console'),
      'open-sealed': made('open-sealed', 'OpenSealed'),
      steps: made('steps', 'Steps'),
      jobs: made('jobs', 'Jobs'),
    };
    const { steps, jobs } = this.functions;
    newReports(this, { table: records.table, steps, deadLetters: this.deadLetters });
    const lifecycle = { ...log, machineName, definition: reportLifecycle, steps };
    this.machine = new WorkflowMachine(this, 'Lifecycle', lifecycle).machine;
    this.api = new WebApi(this, 'Web', {
      ...log,
      routes: ROUTES,
      functions: this.functions,
      throttle: deployment.throttle,
      domain: records.domain,
    }).api;
    new JobSchedule(this, 'Schedule', {
      schedule: SCHEDULE,
      jobs,
      deadLetters: this.deadLetters,
      digestAt: settings.digestAt,
    });
  }

  #smsOrigin(origin: string): string | undefined {
    return origin === '' ? undefined : `arn:aws:sms-voice:${this.region}:${this.account}:${origin}`;
  }
}

const reachOf = (records: RecordsStack) => ({
  table: records.table.tableArn,
  stream: records.table.tableStreamArn ?? '',
  dataKey: records.dataKey.keyArn,
  sealingKeys: records.keys.sealing.map(({ key }) => key.keyArn),
  macKey: records.keys.mac.keyArn,
  contactKey: records.keys.contact.keyArn,
  // Exported explicitly, so that the name that the checker sees is known here.
  evidence: records.exportValue(records.evidence.bucketArn),
  mailIdentity: records.mailIdentityArn,
});
