import { describe, expect, test } from 'vitest';
import { settings } from '../../infra/provinces/mau.ts';
import { TABLE } from '../../shared/store/table.ts';
import { aDeployment } from './a-deployment.ts';

const deployed = aDeployment();
const live = aDeployment({ live: true });

describe('the records stack', () => {
  test('the table has the shape that the stores read and write', () => {
    const table = deployed.at('AWS::DynamoDB::GlobalTable', 'Table');
    const key = (names: { partitionKey: string; sortKey: string }) => [
      { AttributeName: names.partitionKey, KeyType: 'HASH' },
      { AttributeName: names.sortKey, KeyType: 'RANGE' },
    ];
    expect(table).toMatchObject({
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: key(TABLE),
      TimeToLiveSpecification: { AttributeName: TABLE.expires, Enabled: true },
      GlobalSecondaryIndexes: Object.entries(TABLE.indexes).map(([IndexName, index]) => ({
        IndexName,
        KeySchema: key(index),
        Projection:
          index.projected.length === 0
            ? { ProjectionType: 'KEYS_ONLY' }
            : { ProjectionType: 'INCLUDE', NonKeyAttributes: index.projected },
      })),
      Replicas: [
        {
          Region: 'ap-southeast-1',
          PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true },
          SSESpecification: { KMSMasterKeyId: '<DataKey.Arn>' },
        },
      ],
    });
  });

  test.each([
    ['Keys/Sealing-first', 'RSA_4096', 'ENCRYPT_DECRYPT', undefined],
    ['Keys/Mac', 'HMAC_256', 'GENERATE_VERIFY_MAC', undefined],
    ['Keys/Contact', undefined, undefined, true],
    ['DataKey', undefined, undefined, true],
  ])('the key %s is of its kind, and rotates if its kind can', (path, spec, usage, rotates) => {
    const key = deployed.at('AWS::KMS::Key', path);
    expect(key['KeySpec']).toBe(spec);
    expect(key['KeyUsage']).toBe(usage);
    expect(key['EnableKeyRotation']).toBe(rotates);
  });

  test('resources that hold records keep their logical names: another name would be another, empty resource', () => {
    const holding = ['KMS::Key', 'DynamoDB::GlobalTable', 'S3::Bucket', 'Cognito::UserPool'];
    const ids = holding.flatMap((type) => deployed.ofType(`AWS::${type}`).map(({ logicalId }) => logicalId));
    expect(ids).toEqual([
      'DataKey17AFBB84',
      'KeysSealingfirst21761325',
      'KeysMacB0FB5ABF',
      'KeysContact4FA99DAD',
      'TableCD117FA1',
      'Evidence4CC26D68',
      'SignInOfficers0FB03500',
    ]);
  });

  test('a second sealing key leaves the first as it is', () => {
    const [first] = deployed.ofType('AWS::KMS::Key').filter(({ path }) => path === 'Keys/Sealing-first');
    const two = aDeployment({
      sealingKeys: [
        { name: 'first', notBefore: '2026-01-01T00:00:00+07:00' },
        { name: 'second', notBefore: '2027-01-01T00:00:00+07:00' },
      ],
    });
    const keys = two.ofType('AWS::KMS::Key').filter(({ path }) => path.startsWith('Keys/Sealing'));
    expect(keys.map(({ path }) => path)).toEqual(['Keys/Sealing-first', 'Keys/Sealing-second']);
    expect(keys[0]).toEqual(first);
    expect(two.at('AWS::Lambda::Function', 'OpenSealed/Function')).toMatchObject({
      Environment: {
        Variables: {
          SEALING_KEYS: JSON.stringify([
            { keyId: '<Keys/Sealing-first.Arn>', notBefore: '2025-12-31T17:00:00.000Z' },
            { keyId: '<Keys/Sealing-second.Arn>', notBefore: '2026-12-31T17:00:00.000Z' },
          ]),
        },
      },
    });
  });

  test('evidence is closed to the public, fetched by TLS and from our pages only', () => {
    expect(deployed.at('AWS::S3::Bucket', 'Evidence')).toMatchObject({
      PublicAccessBlockConfiguration: {
        BlockPublicAcls: true,
        BlockPublicPolicy: true,
        IgnorePublicAcls: true,
        RestrictPublicBuckets: true,
      },
      CorsConfiguration: {
        CorsRules: [
          {
            AllowedMethods: ['PUT', 'GET'],
            AllowedHeaders: ['content-type', 'if-none-match'],
            AllowedOrigins: [settings.publicUrl],
          },
        ],
      },
      VersioningConfiguration: { Status: 'Enabled' },
    });
    expect(deployed.at('AWS::S3::Bucket', 'Evidence')).not.toHaveProperty('LoggingConfiguration');
    expect(deployed.at('AWS::S3::BucketPolicy', 'Evidence/Policy')).toMatchObject({
      PolicyDocument: {
        Statement: expect.arrayContaining([
          expect.objectContaining({
            Effect: 'Deny',
            Action: 's3:*',
            Condition: { Bool: { 'aws:SecureTransport': 'false' } },
          }),
        ]) as unknown,
      },
    });
  });

  test('a live province’s records survive their stack, but no failed first try; a training room’s go with it', () => {
    const policies = ({ resources }: typeof live) =>
      new Set(
        resources.filter(({ stack }) => stack === 'records').map(({ DeletionPolicy }) => DeletionPolicy),
      );
    expect(policies(live)).toEqual(new Set(['RetainExceptOnCreate']));
    expect(policies(deployed)).toEqual(new Set(['Delete']));
    expect(live.at('AWS::Cognito::UserPool', 'SignIn/Officers')['DeletionProtection']).toBe('ACTIVE');
    expect(live.at('AWS::DynamoDB::GlobalTable', 'Table')).toMatchObject({
      Replicas: [{ DeletionProtectionEnabled: true }],
    });
  });

  test('logs and alarms may use their encryption key', () => {
    const statements = JSON.stringify(deployed.at('AWS::KMS::Key', 'DataKey'));
    expect(statements).toContain('logs.ap-southeast-1.amazonaws.com');
    expect(statements).toContain('cloudwatch.amazonaws.com');
  });
});

describe('officers’ sign-in', () => {
  test('a second factor by app is required, and there is no self-registration', () => {
    expect(deployed.at('AWS::Cognito::UserPool', 'SignIn/Officers')).toMatchObject({
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
    });
  });

  test('the console is a public client by code, coming back to our own addresses only', () => {
    expect(deployed.at('AWS::Cognito::UserPoolClient', 'SignIn/Officers/Console')).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid', 'email'],
      CallbackURLs: ['https://phan-anh.mau.example/can-bo/dang-nhap/xong'],
      LogoutURLs: ['https://phan-anh.mau.example/can-bo/da-dang-xuat'],
    });
    expect(deployed.ofType('AWS::Cognito::ManagedLoginBranding')).toHaveLength(1);
  });

  test('a province with a provider of its own gets no user pool', () => {
    const own = aDeployment({
      signIn: { by: 'openid', issuer: 'https://sso.mau.example/', clientId: 'gan-dan' },
    });
    expect(own.ofType('AWS::Cognito::UserPool')).toEqual([]);
    expect(own.at('AWS::Lambda::Function', 'Console/Function')).toMatchObject({
      Environment: { Variables: { OIDC_ISSUER: 'https://sso.mau.example/', OIDC_CLIENT_ID: 'gan-dan' } },
    });
  });
});
