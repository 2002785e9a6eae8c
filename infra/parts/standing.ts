import { RemovalPolicy } from 'aws-cdk-lib';

/** What becomes of a resource when its stack is deleted: a live province keeps it, a training room does not. */
export interface Standing {
  readonly live: boolean;
  readonly removalPolicy: RemovalPolicy;
}

export const standingOf = (live: boolean): Standing => ({
  live,
  removalPolicy: live ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
});
