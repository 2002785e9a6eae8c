import { Stack, Validations } from 'aws-cdk-lib';
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js';
import type { IConstruct } from 'constructs';

/** A right with a `*`, and the reason why it cannot be narrower. */
export interface Wildcard {
  readonly resource: string;
  readonly reason: string;
}

/** Acknowledges exactly this wildcard; the checker names a finding by the reference in the template. */
export const acknowledgeWildcard = (scope: IConstruct, { resource, reason }: Wildcard): void => {
  const seen = flattenCfnReference(Stack.of(scope).resolve(resource));
  Validations.of(scope).acknowledge({ id: `AwsSolutions-IAM5[Resource::${seen}]`, reason });
};
