import { spawn } from 'node:child_process';
import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import * as z from 'zod/mini';
import { bundle, DIST } from './bundle.ts';
import { readProvince } from './deployment.ts';

/**
 * `npm run synth -- -c province=<code>`: bundles, synthesizes and validates a province, offline and without an
 * account. The templates are in cdk.out. Ends with an error when a rule of AwsSolutions or of CloudFormation is broken
 * without a stated reason.
 */
const ROOT = path.dirname(DIST);
const OUT = path.join(ROOT, 'cdk.out');
/** The province if none is named. */
const EXAMPLE = 'mau';

const Template = z.object({ Resources: z.record(z.string(), z.unknown()) });
const Metadata = z.record(z.string(), z.array(z.object({ type: z.string() })));

const cdk = (args: readonly string[]): Promise<number> =>
  new Promise((resolve) => {
    const cli = path.join(ROOT, 'node_modules/aws-cdk/bin/cdk');
    // The running Node, not the first one in the path, because older ones cannot run TypeScript.
    const app = `"${process.execPath}" infra/app.ts`;
    const child = spawn(process.execPath, [cli, 'synth', '--quiet', '--app', app, '--output', OUT, ...args], {
      cwd: ROOT,
      stdio: 'inherit',
    });
    child.once('error', (error) => {
      console.error(error.message);
      resolve(1);
    });
    child.once('exit', (code) => {
      resolve(code ?? 1);
    });
  });

const filesOf = async (ending: string): Promise<unknown[]> => {
  const names = (await readdir(OUT)).filter((name) => name.endsWith(ending));
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(path.join(OUT, name), 'utf8')) as unknown),
  );
};

const summary = async (): Promise<string> => {
  const templates = z.array(Template).parse(await filesOf('.template.json'));
  const metadata = z.array(Metadata).parse(await filesOf('.metadata.json'));
  const resources = templates.flatMap((template) => Object.keys(template.Resources));
  const reasons = metadata
    .flatMap((stack) => Object.values(stack).flat())
    .filter(({ type }) => type === 'aws:cdk:acknowledged-rules');
  return `${String(templates.length)} stacks, ${String(resources.length)} resources; findings: 0 open, ${String(reasons.length)} acknowledged with a reason.`;
};

const start = performance.now();
const say = (words: string): void => {
  console.log(`${((performance.now() - start) / 1000).toFixed(0).padStart(3)} s  ${words}`);
};

const given = process.argv.slice(2);
const named = given.map((arg) => /province=(.*)$/.exec(arg)?.[1]).find((name) => name !== undefined);
const args = named === undefined ? ['-c', `province=${EXAMPLE}`, ...given] : given;
// This comes before the build, so that a wrong setting is reported at once.
await readProvince(named ?? EXAMPLE);
say('Bundling the functions …');
await bundle();
// Templates of another province in the folder would be validated and deployed too.
await rm(OUT, { recursive: true, force: true });
say('Synthesizing and validating …');
const code = await cdk(args);
say(code === 0 ? await summary() : 'Not synthesized: the reasons are above.');
process.exitCode = code;
