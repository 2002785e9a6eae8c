import { describe, expect, test } from 'vitest';
import { settings } from '../../infra/provinces/mau.ts';
import { aDeployment } from './a-deployment.ts';
import { faultsOf } from './template-faults.ts';

describe('CloudFormation takes every template', () => {
  const own = { by: 'openid', issuer: 'https://sso.mau.example/', clientId: 'gan-dan' } as const;
  const second = { name: 'second', notBefore: '2027-01-01T00:00:00+07:00' };
  test.each([
    ['of the example', {}, {}],
    ['of a live province', { live: true }, {}],
    ['without a web address of its own', { attachDomain: false }, {}],
    ['with a provider of its own', { signIn: own }, {}],
    ['without SMS', { smsOrigin: '' }, { sms: { ...settings.sms, enabled: false } }],
    ['with a second sealing key', { sealingKeys: [{ ...second, name: 'first' }, second] }, {}],
    ['with the longest code', {}, { code: 'm'.repeat(32) }],
  ])('%s', (_what, changes, ofSettings) => {
    expect(faultsOf(aDeployment(changes, ofSettings).raw)).toEqual([]);
  });
});

describe('and these are refused', () => {
  const bucket = { Type: 'AWS::S3::Bucket' };
  const tokenOf = { 'Fn::GetAtt': ['Bucket', 'Arn'] };
  const many = (count: number, value: object) =>
    Object.fromEntries(Array.from({ length: count }, (_, at) => [`N${String(at)}`, value]));
  const wrong: readonly (readonly [what: string, template: object, fault: RegExp])[] = [
    ['no resources', { Resources: {} }, /there are none/],
    ['a misspelt section', { Ressources: {} }, /Ressources is no section/],
    ['a stack described by a function', { Description: tokenOf }, /Description must be a literal/],
    ['a stack with a long description', { Description: 'm'.repeat(1025) }, /Description has more than 1024/],
    [
      'an output described by a function',
      { Outputs: { A: { Value: 'a', Description: { 'Fn::Join': ['', [tokenOf]] } } } },
      /Outputs.A: Description must be a literal/,
    ],
    [
      'an output with a long description',
      { Outputs: { A: { Value: 'a', Description: 'ê'.repeat(513) } } },
      /more than 1024/,
    ],
    ['an output without a value', { Outputs: { A: {} } }, /has no Value/],
    ['an output with a dash', { Outputs: { 'a-b': { Value: 'a' } } }, /letters and digits/],
    [
      'an output under no condition',
      { Outputs: { A: { Value: 'a', Condition: 'Live' } } },
      /Condition Live is not there/,
    ],
    ['201 outputs', { Outputs: many(201, { Value: 'a' }) }, /Outputs: more than 200/],
    ['501 resources', { Resources: many(501, bucket) }, /Resources: more than 500/],
    [
      'a parameter by a function',
      { Parameters: { A: { Type: 'String', Default: { Ref: 'Bucket' } } } },
      /Ref where literals stand/,
    ],
    [
      'a mapping by a function',
      { Mappings: { A: { b: { c: tokenOf } } } },
      /Fn::GetAtt where literals stand/,
    ],
    ['a type by a function', { Resources: { Bucket: { Type: tokenOf } } }, /Type must be a literal/],
    ['a resource with what none has', { Resources: { Bucket: { ...bucket, Tags: [] } } }, /Tags is nothing/],
    [
      'a policy by a function',
      { Resources: { Bucket: { ...bucket, DeletionPolicy: { Ref: 'Bucket' } } } },
      /DeletionPolicy is/,
    ],
    [
      'an unknown policy',
      { Resources: { Bucket: { ...bucket, UpdateReplacePolicy: 'Keep' } } },
      /not one of Delete, Retain, Snapshot/,
    ],
    [
      'a condition by a function',
      { Resources: { Bucket: { ...bucket, Condition: tokenOf } } },
      /Condition .* is not there/,
    ],
    ['a condition named nowhere', { Conditions: { Live: { Condition: 'Dead' } } }, /Condition by Dead/],
    [
      'waiting for nothing',
      { Resources: { Bucket: { ...bucket, DependsOn: ['Table'] } } },
      /DependsOn Table/,
    ],
    ['waiting for itself', { Resources: { Bucket: { ...bucket, DependsOn: 'Bucket' } } }, /DependsOn Bucket/],
    [
      'a long name',
      { Resources: { Role: { Type: 'AWS::IAM::Role', Properties: { RoleName: 'm'.repeat(65) } } } },
      /RoleName has more than 64/,
    ],
    ['a Ref to nothing', { Outputs: { A: { Value: { Ref: 'Table' } } } }, /Ref to Table/],
    [
      'an attribute of nothing',
      { Outputs: { A: { Value: { 'Fn::GetAtt': ['Table', 'Arn'] } } } },
      /Fn::GetAtt of Table/,
    ],
    [
      'a text with nothing in it',
      { Outputs: { A: { Value: { 'Fn::Sub': 'x ${!y} ${AWS::Region} ${Bucket.Arn} ${Table.Arn}' } } } },
      /^here: Outputs.A.Value: Fn::Sub names Table.Arn/,
    ],
    [
      'a text with a wrong own name',
      { Outputs: { A: { Value: { 'Fn::Sub': ['${a} ${b}', { a: 'x' }] } } } },
      /Fn::Sub names b/,
    ],
    [
      'a choice by nothing',
      { Outputs: { A: { Value: { 'Fn::If': ['Live', 'a', 'b'] } } } },
      /Fn::If by Live/,
    ],
    [
      'a value from no mapping',
      { Outputs: { A: { Value: { 'Fn::FindInMap': ['M', 'a', 'b'] } } } },
      /Fn::FindInMap in M/,
    ],
    [
      'a function that is none',
      { Outputs: { A: { Value: { 'Fn::Concat': ['a', 'b'] } } } },
      /Fn::Concat is no function/,
    ],
    [
      'an import without an export',
      { Outputs: { A: { Value: { 'Fn::ImportValue': 'x' } } } },
      /Fn::ImportValue of x/,
    ],
    [
      'an import of its own export',
      { Outputs: { A: { Value: 'a', Export: { Name: 'x' } }, B: { Value: { 'Fn::ImportValue': 'x' } } } },
      /Fn::ImportValue of x/,
    ],
    [
      'one name exported twice',
      { Outputs: { A: { Value: 'a', Export: { Name: 'x' } }, B: { Value: 'b', Export: { Name: 'x' } } } },
      /exported twice/,
    ],
    ['what CDK never resolved', { Outputs: { A: { Value: '${Token[TOKEN.42]}' } } }, /never resolved/],
    ['more than 1 MB', { Metadata: { text: 'm'.repeat(1_000_000) } }, /more than 1 MB/],
  ];
  test.each(wrong)('%s', (_what, template, fault) => {
    const sound = { Resources: { Bucket: bucket } };
    expect(faultsOf({ here: sound })).toEqual([]);
    const faults = faultsOf({ here: { ...sound, ...template } });
    expect(faults.filter((found) => fault.test(found))).toHaveLength(1);
  });

  test('an import from a stack that is created later', () => {
    const exporting = {
      Resources: { Bucket: bucket },
      Outputs: { A: { Value: 'a', Export: { Name: 'x' } } },
    };
    const importing = {
      Resources: { Bucket: bucket },
      Outputs: { A: { Value: { 'Fn::ImportValue': 'x' } } },
    };
    expect(faultsOf({ exporting, importing })).toEqual([]);
    expect(faultsOf({ importing, exporting })).toEqual([expect.stringContaining('no other stack exports')]);
  });
});
