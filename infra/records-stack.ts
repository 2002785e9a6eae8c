import { CfnOutput, RemovalPolicies, Stack, type StackProps } from 'aws-cdk-lib';
import type { DomainName } from 'aws-cdk-lib/aws-apigatewayv2';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { Key } from 'aws-cdk-lib/aws-kms';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import { EmailIdentity, Identity } from 'aws-cdk-lib/aws-ses';
import type { Construct } from 'constructs';
import type { Province } from './deployment.ts';
import { dataKey } from './parts/data-key.ts';
import { evidenceBucket } from './parts/evidence-bucket.ts';
import { recordsTable } from './parts/records-table.ts';
import { SealingKeys, openingRoleOf } from './parts/sealing-keys.ts';
import { StaffSignIn } from './parts/staff-sign-in.ts';
import { webAddress } from './parts/web-address.ts';

interface RecordsStackProps extends StackProps {
  readonly province: Province;
}

/** The stack that must outlive the others: the records, the keys, the officers' accounts, and the public names. */
export class RecordsStack extends Stack {
  readonly dataKey: Key;
  readonly keys: SealingKeys;
  readonly table: TableV2;
  readonly evidence: Bucket;
  readonly signIn: { readonly issuer: string; readonly clientId: string };
  readonly domain: DomainName | undefined;
  /** The ARN of the domain that SES sends mail from. */
  readonly mailIdentityArn: string;

  constructor(scope: Construct, id: string, { province, ...props }: RecordsStackProps) {
    super(scope, id, props);
    const { settings, deployment } = province;
    const { publicUrl } = settings;
    const { live } = deployment;

    this.dataKey = dataKey(this);
    this.keys = new SealingKeys(this, 'Keys', {
      keys: deployment.sealingKeys,
      openingRole: openingRoleOf(settings.code),
    });
    this.table = recordsTable(this, {
      dataKey: this.dataKey,
      live,
      warmThroughput: deployment.warmThroughput,
    });
    this.evidence = evidenceBucket(this, { dataKey: this.dataKey, publicUrl });
    this.signIn =
      deployment.signIn.by === 'openid'
        ? deployment.signIn
        : new StaffSignIn(this, 'SignIn', { prefix: deployment.signIn.prefix, publicUrl, live });
    this.domain = deployment.attachDomain ? webAddress(this, publicUrl) : undefined;
    this.mailIdentityArn = this.#mailIdentity(deployment.mailFrom);
    new CfnOutput(this, 'TableName', { value: this.table.tableName });
    // A live province's records survive the deletion of their stack; a training room's go with it. A failed first
    // creation leaves empty resources whose names would block the next try, so those are deleted.
    if (live) RemovalPolicies.of(this).retainOnUpdateOrDelete();
    else RemovalPolicies.of(this).destroy();
  }

  #mailIdentity(mailFrom: string): string {
    const domain = mailFrom.slice(mailFrom.indexOf('@') + 1);
    const identity = new EmailIdentity(this, 'Mail', { identity: Identity.domain(domain) });
    // CloudFormation accepts no function in a description, and SES makes the names, so each name is a separate output.
    for (const [at, { name, value }] of identity.dkimRecords.entries()) {
      const record = `Dkim${String(at + 1)}`;
      new CfnOutput(this, `${record}Name`, { description: `Name of the CNAME ${record}`, value: name });
      new CfnOutput(this, `${record}Value`, { description: `What ${record}Name points to`, value });
    }
    return identity.emailIdentityArn;
  }
}
