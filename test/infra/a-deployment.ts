import { App } from 'aws-cdk-lib';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as z from 'zod/mini';
import { Province, type Deployment } from '../../infra/deployment.ts';
import { provinceStacks } from '../../infra/province-stacks.ts';
import { deployment } from '../../infra/provinces/mau-deployment.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { FUNCTION_SETTINGS, SETTINGS_FILE } from '../../shared/config.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';

const Resource = z.object({
  Type: z.string(),
  Properties: z._default(z.record(z.string(), z.unknown()), {}),
  DeletionPolicy: z.optional(z.string()),
  Metadata: z.optional(z.object({ 'aws:cdk:path': z.optional(z.string()) })),
});
const Template = z.object({
  Resources: z.record(z.string(), Resource),
  Outputs: z._default(
    z.record(
      z.string(),
      z.object({ Value: z.unknown(), Export: z.optional(z.object({ Name: z.unknown() })) }),
    ),
    {},
  ),
});

const WithCode = z.object({ Code: z.object({ S3Key: z.string() }) });

type StackName = 'records' | 'casework' | 'watch';

const CdkFile = z.object({ context: z.record(z.string(), z.unknown()) });
const { context } = CdkFile.parse(
  JSON.parse(readFileSync(new URL('../../cdk.json', import.meta.url), 'utf8')),
);

/** Folders with one line of code each, instead of the real bundles. */
const stubBundles = (folder: string): string => {
  for (const name of Object.keys(FUNCTION_SETTINGS)) {
    mkdirSync(path.join(folder, name), { recursive: true });
    writeFileSync(path.join(folder, name, 'index.mjs'), `export const handler = () => '${name}';`);
  }
  return folder;
};

const synthesize = (
  changes: Partial<Deployment>,
  ofSettings: Partial<ProvinceSettings>,
  bundles: string | undefined,
) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-synth-'));
  try {
    const app = new App({
      outdir: path.join(folder, 'out'),
      stackTraces: false,
      context: { ...context, 'aws:cdk:enable-path-metadata': true },
    });
    const province = Province.parse({
      settings: { ...settings, ...ofSettings },
      deployment: { ...deployment, ...changes },
    });
    const stacks = provinceStacks(app, province, bundles ?? stubBundles(path.join(folder, 'dist')));
    const assembly = app.synth();
    const raw = Object.fromEntries(
      assembly.stacks.map(({ stackName, template }) => [stackName, template as unknown]),
    );
    const settingsIn = (asset: string) =>
      readFileSync(path.join(assembly.directory, asset, SETTINGS_FILE), 'utf8');
    const packaged = new Map(
      readdirSync(assembly.directory)
        .filter((name) => /^asset\.[0-9a-f]+$/.test(name))
        .map((asset) => [`${asset.slice('asset.'.length)}.zip`, settingsIn(asset)]),
    );
    const read = (name: StackName) => Template.parse(raw[stacks[name].stackName]);
    return {
      raw,
      packaged,
      templates: { records: read('records'), casework: read('casework'), watch: read('watch') },
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const one = <T>(found: readonly T[], what: string): T => {
  const [first, second] = found;
  if (first === undefined || second !== undefined)
    throw new Error(`${String(found.length)} instead of one: ${what}`);
  return first;
};

/** `gan-dan-mau-records/Keys/Mac/Resource` → `Keys/Mac`: the name of a construct in its stack. */
const shortPath = (cdkPath: string): string =>
  cdkPath
    .split('/')
    .slice(1)
    .join('/')
    .replace(/\/(Resource|Default)$/, '');

/**
 * The three templates of the example province, with queries. `changes` override its deployment settings, `ofSettings`
 * those for pages and functions. Without `bundles` each function is one line of code.
 */
export const aDeployment = (
  changes: Partial<Deployment> = {},
  ofSettings: Partial<ProvinceSettings> = {},
  bundles?: string,
) => {
  const { raw, packaged, templates } = synthesize(changes, ofSettings, bundles);
  const stacks = Object.entries(templates);
  const resources = stacks.flatMap(([stack, { Resources }]) =>
    Object.entries(Resources).map(([logicalId, resource]) => ({
      ...resource,
      stack,
      logicalId,
      path: shortPath(resource.Metadata?.['aws:cdk:path'] ?? logicalId),
    })),
  );
  const exported = new Map(
    stacks.flatMap(([, { Outputs }]) =>
      Object.values(Outputs).map((output) => [JSON.stringify(output.Export?.Name), output.Value] as const),
    ),
  );
  const pathOf = (logicalId: string): string =>
    resources.find((resource) => resource.logicalId === logicalId)?.path ?? `<${logicalId}>`;

  /** A value of a template with every reference as text: `<Keys/Mac.Arn>`, `<Table>`, `<AWS::AccountId>`. */
  const plain = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(plain);
    if (typeof value !== 'object' || value === null) return value;
    const [[key, inner] = ['', undefined], ...others] = Object.entries(value);
    if (others.length === 0) {
      if (key === 'Ref')
        return String(inner).startsWith('AWS::') ? `<${String(inner)}>` : `<${pathOf(String(inner))}>`;
      if (key === 'Fn::GetAtt' && Array.isArray(inner))
        return `<${pathOf(String(inner[0]))}.${String(inner[1])}>`;
      if (key === 'Fn::ImportValue') return plain(exported.get(JSON.stringify(inner)));
      if (key === 'Fn::Join' && Array.isArray(inner)) {
        const [delimiter, parts] = inner as [string, unknown[]];
        return parts.map((part) => String(plain(part))).join(delimiter);
      }
    }
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]));
  };

  return {
    /** The templates for CloudFormation, by name of stack, in the order of creation. */
    raw,
    /** The text of the settings beside a function's code, by the function's construct. */
    settingsBeside(construct: string): string {
      const { Code } = WithCode.parse(this.at('AWS::Lambda::Function', `${construct}/Function`));
      return packaged.get(Code.S3Key) ?? `no settings in ${Code.S3Key}`;
    },
    text: (): string => JSON.stringify(templates),
    ofType: (type: string) =>
      resources
        .filter((resource) => resource.Type === type)
        .map((resource) => ({
          ...resource,
          Properties: plain(resource.Properties) as Record<string, unknown>,
        })),
    at(type: string, constructPath: string): Record<string, unknown> {
      const found = this.ofType(type).filter(({ path: at }) => at === constructPath);
      return one(found, `${type} ${constructPath}`).Properties;
    },
    resources,
  };
};
