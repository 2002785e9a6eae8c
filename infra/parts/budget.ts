import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';

/** AWS accepts ten addresses per notification. */
const MOST_ADDRESSES = 10;

/** Notifies the same people when the account's monthly cost, actual or forecast, exceeds the budget. */
export const budget = (scope: Construct, dollars: number, mails: readonly string[]): CfnBudget => {
  const subscribers = mails
    .slice(0, MOST_ADDRESSES)
    .map((address) => ({ subscriptionType: 'EMAIL', address }));
  const at = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: {
      notificationType,
      comparisonOperator: 'GREATER_THAN',
      threshold,
      thresholdType: 'PERCENTAGE',
    },
    subscribers,
  });
  return new CfnBudget(scope, 'Budget', {
    budget: {
      budgetType: 'COST',
      timeUnit: 'MONTHLY',
      budgetLimit: { amount: dollars, unit: 'USD' },
    },
    notificationsWithSubscribers: [at('ACTUAL', 80), at('FORECASTED', 100)],
  });
};
