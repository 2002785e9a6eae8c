import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** Where alarms go: by mail to whoever keeps the service running. Each address confirms once, by a link AWS sends. */
export const alarmTopic = (scope: Construct, dataKey: Key, mails: readonly string[]): Topic => {
  const topic = new Topic(scope, 'Alarms', { masterKey: dataKey, enforceSSL: true });
  // A topic's policy of our own (enforceSSL writes one) replaces the one by which the account's alarms may publish.
  topic.addToResourcePolicy(
    new PolicyStatement({
      sid: 'AlarmsOfThisAccount',
      principals: [new ServicePrincipal('cloudwatch.amazonaws.com')],
      actions: ['sns:Publish'],
      resources: [topic.topicArn],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  );
  for (const mail of mails) topic.addSubscription(new EmailSubscription(mail));
  return topic;
};
