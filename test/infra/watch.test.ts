import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { aDeployment } from './a-deployment.ts';

const deployed = aDeployment();
const alarms = deployed.ofType('AWS::CloudWatch::Alarm').map(({ Properties }) => Properties);

/** GitHub's rule for the anchor of a heading, as far as our headings need it. */
const anchorsIn = (markdown: string): string[] =>
  [...markdown.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );

describe('the alarms', () => {
  test('each says what is wrong and leads to a heading of the runbook that is there', () => {
    const anchors = anchorsIn(readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8'));
    expect(alarms.length).toBeGreaterThan(0);
    for (const { AlarmDescription } of alarms) {
      const [, anchor] =
        /^\S.+\. What to do: docs\/operations\.md#([\w-]+)$/.exec(String(AlarmDescription)) ?? [];
      expect(anchors, String(AlarmDescription)).toContain(anchor);
    }
  });

  test('the runbook’s log filters name fields where Lambda puts them', () => {
    const runbook = readFileSync(new URL('../../docs/operations.md', import.meta.url), 'utf8');
    const fields = [...runbook.matchAll(/\{ \$\.([\w.]+) =/g)].map(([, field]) => field);
    expect(fields).toEqual(['level', 'message.code', 'message.quote']);
  });

  test('each tells people, by a topic that CloudWatch may publish to', () => {
    for (const { AlarmActions } of alarms) expect(AlarmActions).toEqual(['<Alarms>']);
    expect(deployed.at('AWS::SNS::Topic', 'Alarms')['KmsMasterKeyId']).toBe('<DataKey.Arn>');
    expect(deployed.at('AWS::SNS::TopicPolicy', 'Alarms/Policy')).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Allow',
            Action: 'sns:Publish',
            Principal: { Service: 'cloudwatch.amazonaws.com' },
            Condition: { StringEquals: { 'aws:SourceAccount': '<AWS::AccountId>' } },
          }),
        ]) as unknown,
      },
    });
    expect(deployed.ofType('AWS::SNS::Subscription')).toHaveLength(1);
  });

  test('functions, workflow, jobs, table, web and mail are watched', () => {
    const names = alarms.map(({ AlarmName }) => String(AlarmName).replace('gan-dan-mau-', '')).toSorted();
    const functions = ['console', 'jobs', 'open-sealed', 'public', 'steps'];
    expect(names).toEqual(
      [
        ...functions.flatMap((name) => [`${name}-errors`, `${name}-throttles`]),
        'console-slow',
        'public-slow',
        'lifecycle-failed',
        'lifecycle-timed-out',
        'jobs-silent',
        'jobs-undone',
        'table-read-throttles',
        'table-write-throttles',
        'web-server-errors',
        'mail-bounces',
      ].toSorted(),
    );
  });

  test('missing calls of the jobs raise an alarm', () => {
    const silent = alarms.find(({ AlarmName }) => AlarmName === 'gan-dan-mau-jobs-silent');
    expect(silent).toMatchObject({
      ComparisonOperator: 'LessThanThreshold',
      TreatMissingData: 'breaching',
      Period: 3600,
      EvaluationPeriods: 2,
    });
  });
});

describe('money', () => {
  test('the budget is the province’s, and the same people hear of it', () => {
    expect(deployed.at('AWS::Budgets::Budget', 'Budget')).toMatchObject({
      Budget: { BudgetLimit: { Amount: 50, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [
        { Subscribers: [{ Address: 'truc-ky-thuat@mau.example', SubscriptionType: 'EMAIL' }] },
        { Subscribers: [{ Address: 'truc-ky-thuat@mau.example', SubscriptionType: 'EMAIL' }] },
      ],
    });
  });

  test('nothing is deployed that costs money by the hour', () => {
    const hourly =
      /NatGateway|VPCEndpoint|LoadBalancer|WAFv2|ProvisionedConcurrency|SecretsManager|::Instance$/;
    expect(deployed.resources.filter(({ Type }) => hourly.test(Type))).toEqual([]);
  });
});
