import type { Key } from 'aws-cdk-lib/aws-kms';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';
import type { Standing } from './standing.ts';

export interface LogProps {
  readonly dataKey: Key;
  readonly logDays: Deployment['logDays'];
  readonly standing: Standing;
}

/** A log of our own making: kept as long as the province says, under the province's key, never for ever. */
export const serviceLog = (scope: Construct, { dataKey, logDays, standing }: LogProps): LogGroup =>
  new LogGroup(scope, 'Log', {
    encryptionKey: dataKey,
    retention: logDays,
    removalPolicy: standing.removalPolicy,
  });
