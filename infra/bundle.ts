import { build, context, type BuildOptions, type Plugin } from 'esbuild';
import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { FUNCTION_SETTINGS } from '../shared/config.ts';
import { compileDefaultUnits } from './units/compile-default.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
export const DIST = path.join(root, 'dist');
/** The Lambda functions; each is one bundle in `dist/<name>/index.mjs` with its files beside it. */
const FUNCTIONS = Object.keys(FUNCTION_SETTINGS);
/** Functions whose pages use styles and scripts. */
const WITH_PAGES = ['public', 'console', 'open-sealed'];

/** An ESM import of node:http loads undici on Node 24 (40 to 60 ms of a cold start); getBuiltinModule does not. */
const lateBuiltins: Plugin = {
  name: 'late-builtins',
  setup(plugin) {
    plugin.onResolve({ filter: /^(node:)?(https?|http2)$/ }, ({ path: name }) => ({
      path: name.replace('node:', ''),
      namespace: 'late-builtin',
    }));
    plugin.onLoad({ filter: /.*/, namespace: 'late-builtin' }, ({ path: name }) => ({
      contents: `module.exports = process.getBuiltinModule('node:${name}')`,
      loader: 'js',
    }));
  },
};

const COMMON = {
  bundle: true,
  minify: true,
  // Vietnamese unescaped: escaped, each accented letter would take six bytes.
  charset: 'utf8',
  absWorkingDir: root,
  logLevel: 'warning',
  jsx: 'automatic',
  jsxImportSource: 'hono/jsx',
} as const satisfies BuildOptions;

/** Styles and browser scripts, named by their content so that a browser may keep them for ever. */
const buildAssets = async (out: string, options: BuildOptions = {}): Promise<Record<string, string>> => {
  await rm(out, { recursive: true, force: true });
  await mkdir(out, { recursive: true });
  const scripts = (await readdir(path.join(root, 'web/browser'))).filter((file) => file.endsWith('.ts'));
  const entries = scripts.filter((file) => !file.startsWith('_')).map((file) => `web/browser/${file}`);
  const styles = (await readdir(path.join(root, 'web/styles'))).filter(
    (file) => file.endsWith('.css') && !file.startsWith('_'),
  );
  await build({
    ...COMMON,
    entryPoints: [...entries, ...styles.map((file) => `web/styles/${file}`)],
    outdir: out,
    entryNames: '[name]',
    format: 'esm',
    target: ['es2020'],
    platform: 'browser',
    ...options,
  });
  const names: Record<string, string> = {};
  for (const file of await readdir(out)) {
    const bytes = await readFile(path.join(out, file));
    const { name, ext } = path.parse(file);
    const hashed = `${name}.${createHash('sha256').update(bytes).digest('hex').slice(0, 10)}${ext}`;
    await writeFile(path.join(out, hashed), bytes);
    await rm(path.join(out, file));
    names[file] = `/assets/${hashed}`;
  }
  return names;
};

/** In Lambda credentials come from the environment; the default chain would load five providers that never answer there. */
const environmentCredentials: Plugin = {
  name: 'environment-credentials',
  setup(plugin) {
    plugin.onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, () => ({
      path: 'environment',
      namespace: 'credentials',
    }));
    plugin.onLoad({ filter: /.*/, namespace: 'credentials' }, () => ({
      contents:
        "import { fromEnv } from '@aws-sdk/credential-provider-env'; export const defaultProvider = () => fromEnv();",
      resolveDir: root,
      loader: 'js',
    }));
  },
};

export const functionOptions = {
  ...COMMON,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node24',
  mainFields: ['module', 'main'],
  sourcemap: true,
  plugins: [lateBuiltins, environmentCredentials],
  // Some CommonJS dependencies call require for Node's own modules.
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
} satisfies BuildOptions;

/** One bundle per function; code that it loads on demand is in chunks beside it. */
const buildFunction = (name: string): Promise<unknown> =>
  build({
    ...functionOptions,
    entryPoints: { index: `functions/${name}.ts` },
    outdir: path.join(DIST, name),
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[name]-[hash]',
  });

/** The files beside the bundles of functions with pages. */
const writeBeside = async (out: string, assets: Record<string, string>, units: string): Promise<void> => {
  for (const name of WITH_PAGES) {
    await mkdir(path.join(out, name), { recursive: true });
    await writeFile(path.join(out, name, 'assets.json'), JSON.stringify(assets));
    await writeFile(path.join(out, name, 'units.json'), units);
  }
  await cp(path.join(out, 'assets'), path.join(out, 'public/assets'), { recursive: true });
};

/** Builds everything that is deployed; the local service runs the same bytes. */
export const bundle = async (): Promise<void> => {
  await rm(DIST, { recursive: true, force: true });
  const [assets, units] = await Promise.all([
    buildAssets(path.join(DIST, 'assets')),
    compileDefaultUnits(),
    ...FUNCTIONS.map(buildFunction),
  ]);
  await writeBeside(DIST, assets, units);
};

/**
 * Builds the same functions for `npm run dev`: not minified, with packages not bundled; a rebuild takes a third of a
 * second. `build` throws when a source does not compile.
 */
export const bundleForDevelopment = async (out: string): Promise<() => Promise<void>> => {
  await rm(out, { recursive: true, force: true });
  const functions = await context({
    ...functionOptions,
    minify: false,
    packages: 'external',
    entryPoints: Object.fromEntries(FUNCTIONS.map((name) => [`${name}/index`, `functions/${name}.ts`])),
    outdir: out,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'chunk-[name]-[hash]',
  });
  const units = compileDefaultUnits();
  return async () => {
    const [assets] = await Promise.all([
      buildAssets(path.join(out, 'assets'), { minify: false, sourcemap: 'inline' }),
      functions.rebuild(),
    ]);
    await writeBeside(out, assets, await units);
  };
};

/** The sources that a program loads, relative to the project. */
export const sourcesOf = async (entry: string): Promise<ReadonlySet<string>> => {
  const { metafile } = await build({
    ...COMMON,
    entryPoints: [entry],
    format: 'esm',
    platform: 'node',
    packages: 'external',
    write: false,
    metafile: true,
    outdir: 'unwritten',
  });
  return new Set(Object.keys(metafile.inputs));
};

if (import.meta.main) await bundle();
