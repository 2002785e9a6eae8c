import { Stack } from 'aws-cdk-lib';
import { AnyPrincipal, Effect, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { Key, KeySpec, KeyUsage } from 'aws-cdk-lib/aws-kms';
import { Construct } from 'constructs';
import type { Deployment } from '../deployment.ts';

/** The only role that may use the sealing keys; their policies name it, so both sides must agree. */
export const openingRoleOf = (provinceCode: string): string => `gan-dan-${provinceCode}-open-sealed`;

/** A sealing key in the form of the functions' settings. */
interface SealingKey {
  readonly key: Key;
  readonly notBefore: string;
}

interface SealingKeysProps {
  readonly keys: Deployment['sealingKeys'];
  /** The role that opens. It is given by name before it exists, because the keys outlive it. */
  readonly openingRole: string;
}

/**
 * The keys of three promises to a reporter: sealed words (P1), a code that is not stored (P3), an address that is
 * decrypted only to notify them. None of them may ever be replaced in place: see docs/operations.md.
 */
export class SealingKeys extends Construct {
  readonly sealing: readonly SealingKey[];
  readonly mac: Key;
  readonly contact: Key;

  constructor(scope: Construct, id: string, { keys, openingRole }: SealingKeysProps) {
    super(scope, id);
    this.sealing = keys.map(({ name, notBefore }) => ({
      key: this.#sealingKey(name, openingRole),
      notBefore,
    }));
    this.mac = new Key(this, 'Mac', {
      description: 'Gan Dan: report ids from tracking codes. Never to be replaced',
      keySpec: KeySpec.HMAC_256,
      keyUsage: KeyUsage.GENERATE_VERIFY_MAC,
    });
    this.contact = new Key(this, 'Contact', {
      description: 'Gan Dan: addresses that reporters left to be told at',
      enableKeyRotation: true,
    });
  }

  #sealingKey(name: string, openingRole: string): Key {
    const key = new Key(this, `Sealing-${name}`, {
      description: `Gan Dan: what reporters sealed (${name}). Private half; opened by one function only`,
      keySpec: KeySpec.RSA_4096,
      keyUsage: KeyUsage.ENCRYPT_DECRYPT,
    });
    // A role's policy allows. This one denies all others, including an administrator with kms:* (P5); to remove it,
    // they must change the key's policy, and the account's trail shows that.
    key.addToResourcePolicy(
      new PolicyStatement({
        sid: 'NobodyElseOpens',
        effect: Effect.DENY,
        principals: [new AnyPrincipal()],
        actions: ['kms:Decrypt', 'kms:ReEncryptFrom'],
        resources: ['*'],
        conditions: {
          ArnNotEquals: {
            'aws:PrincipalArn': `arn:aws:iam::${Stack.of(this).account}:role/${openingRole}`,
          },
        },
      }),
    );
    return key;
  }
}
