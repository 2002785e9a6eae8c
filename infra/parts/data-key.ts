import { Stack } from 'aws-cdk-lib';
import { Effect, PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';

/**
 * The key of everything at rest: table, evidence, logs, alarms. It protects disks and backups. It is not the sealing
 * key: a role that may read the table can read everything under this key, but a reporter's words are sealed inside.
 */
export const dataKey = (scope: Construct): Key => {
  const { account, region } = Stack.of(scope);
  const key = new Key(scope, 'DataKey', {
    description: 'Gan Dan: table, evidence, logs and alarms at rest',
    enableKeyRotation: true,
  });
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'LogsOfThisAccount',
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal(`logs.${region}.amazonaws.com`)],
      actions: [
        'kms:Encrypt',
        'kms:Decrypt',
        'kms:ReEncryptFrom',
        'kms:ReEncryptTo',
        'kms:GenerateDataKey',
        'kms:DescribeKey',
      ],
      resources: ['*'],
      conditions: {
        ArnLike: {
          'kms:EncryptionContext:aws:logs:arn': `arn:aws:logs:${region}:${account}:log-group:*`,
        },
      },
    }),
  );
  // Without this grant, which CDK does not make, a topic under a customer's key sends nothing.
  key.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsToTheirTopic',
      effect: Effect.ALLOW,
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['kms:Decrypt', 'kms:GenerateDataKey'],
      resources: ['*'],
      conditions: { StringEquals: { 'aws:SourceAccount': account } },
    }),
  );
  return key;
};
