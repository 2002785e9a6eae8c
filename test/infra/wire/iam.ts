import type { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import * as z from 'zod/mini';

/** A function's call to AWS: the action, the resource, and the facts for conditions. */
export interface Asked {
  readonly action: string;
  readonly resource: string;
  readonly facts: Readonly<Record<string, string | undefined>>;
}

const listed = z.pipe(
  z.union([z.string(), z.array(z.string())]),
  z.transform((value) => (typeof value === 'string' ? [value] : value)),
);
const Statement = z.object({
  Effect: z.enum(['Allow', 'Deny']),
  Action: listed,
  Resource: listed,
  Condition: z._default(z.record(z.string(), z.record(z.string(), listed)), {}),
});
type Statement = z.infer<typeof Statement>;

/** The statements in IAM's form. */
export const statementsOf = (rights: readonly PolicyStatement[]): Statement[] =>
  rights.map((right) => Statement.parse(right.toStatementJson()));

const reaches = (pattern: string, resource: string): boolean =>
  pattern.endsWith('*') ? resource.startsWith(pattern.slice(0, -1)) : pattern === resource;

/** The operators that our rights use. */
const OPERATORS: Readonly<Record<string, (fact: string | undefined, wanted: readonly string[]) => boolean>> =
  {
    StringEquals: (fact, wanted) => fact !== undefined && wanted.includes(fact),
    'ForAnyValue:StringEquals': (fact, wanted) => fact !== undefined && wanted.includes(fact),
    Null: (fact, [wanted]) => String(fact === undefined) === wanted,
  };

const applies = ({ Action, Resource, Condition }: Statement, { action, resource, facts }: Asked): boolean =>
  Action.includes(action) &&
  Resource.some((pattern) => reaches(pattern, resource)) &&
  Object.entries(Condition).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => {
      const holds = OPERATORS[operator];
      if (holds === undefined)
        throw new Error(`No right of ours used ${operator} yet: say here what it means.`);
      return holds(facts[key], wanted);
    }),
  );

/** Whether IAM would allow the call: a statement allows it and none denies it. */
export const isAllowed = (statements: readonly Statement[], asked: Asked): boolean => {
  const effects = statements.filter((one) => applies(one, asked)).map(({ Effect }) => Effect);
  return effects.includes('Allow') && !effects.includes('Deny');
};

/** Each granted action on a resource that was never called. */
export const neverAsked = (statements: readonly Statement[], asked: readonly Asked[]): string[] =>
  statements
    .filter(({ Effect }) => Effect === 'Allow')
    .flatMap((one) =>
      one.Action.flatMap((action) =>
        one.Resource.filter(
          (resource) =>
            !asked.some((call) => applies({ ...one, Action: [action], Resource: [resource] }, call)),
        ).map((resource) => `${action} on ${resource}`),
      ),
    );
