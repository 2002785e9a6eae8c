import { Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { Key } from 'aws-cdk-lib/aws-kms';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';

/** The topic of alarms: mail to the operators. Each address confirms once, by a link that AWS sends. */
export const alarmTopic = (scope: Construct, dataKey: Key, mails: readonly string[]): Topic => {
  const topic = new Topic(scope, 'Alarms', { masterKey: dataKey, enforceSSL: true });
  // Our own policy (enforceSSL writes one) replaces the default one that allows the account's alarms to publish.
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
