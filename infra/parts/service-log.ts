import { RemovalPolicy } from 'aws-cdk-lib';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';

const RETENTION: Readonly<Record<Deployment['logDays'], RetentionDays>> = {
  30: RetentionDays.ONE_MONTH,
  90: RetentionDays.THREE_MONTHS,
  180: RetentionDays.SIX_MONTHS,
  365: RetentionDays.ONE_YEAR,
};

export interface LogProps {
  readonly dataKey: Key;
  readonly logDays: Deployment['logDays'];
  /** A live province's logs outlive the stack that wrote them. */
  readonly live: boolean;
}

/** A log that our template creates: it has the province's retention, never an unlimited one, and the province's key. */
export const serviceLog = (scope: Construct, { dataKey, logDays, live }: LogProps): LogGroup =>
  new LogGroup(scope, 'Log', {
    encryptionKey: dataKey,
    retention: RETENTION[logDays],
    removalPolicy: live ? RemovalPolicy.RETAIN_ON_UPDATE_OR_DELETE : RemovalPolicy.DESTROY,
  });
