import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

// ESLint 10 no longer brings its own recommended set along; these are the rules of it that the compiler does not cover.
const CORE = [
  'eqeqeq',
  'no-async-promise-executor',
  'no-console',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-empty',
  'no-empty-character-class',
  'no-empty-pattern',
  'no-irregular-whitespace',
  'no-loss-of-precision',
  'no-misleading-character-class',
  'no-prototype-builtins',
  'no-regex-spaces',
  'no-self-compare',
  'no-sparse-arrays',
  'no-unneeded-ternary',
  'no-unreachable-loop',
  'no-unsafe-finally',
  'no-unsafe-optional-chaining',
  'no-unused-labels',
  'no-useless-assignment',
  'no-useless-backreference',
  'no-useless-catch',
  'no-useless-escape',
  'no-useless-rename',
  'object-shorthand',
  'preserve-caught-error',
];

const EVERYWHERE = [
  // Parse once, at the edge, by a schema: a cast of what came in would only claim its type.
  {
    selector:
      'TSAsExpression[typeAnnotation.type!="TSUnknownKeyword"] > CallExpression[callee.object.name="JSON"]',
    message: 'What JSON.parse answers is input: parse it by a schema.',
  },
  // The name z keeps 444 KB of locales in a bundle; the namespace is shaken.
  {
    selector:
      'ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier[imported.name="z"], ImportDefaultSpecifier)',
    message: "Write import * as z from 'zod/mini'.",
  },
];

/** In the deployed code time and chance come from the world, so that a test or a training room can move them. */
const WORLD_HAS_TIME = [
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Take the time from the world.',
  },
  {
    selector: 'MemberExpression[object.name="Date"][property.name="now"]',
    message: 'Take the time from the world.',
  },
  {
    selector: 'MemberExpression[object.name="Math"][property.name="random"]',
    message: 'Take chance from the world.',
  },
];

export default defineConfig(
  { ignores: ['dist', 'dist-dev', 'cdk.out', '.local'] },
  {
    files: ['**/*.ts', '**/*.tsx'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: {
        project: 'tsconfig.json',
        tsconfigRootDir: import.meta.dirname,
      },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      ...Object.fromEntries(CORE.map((rule) => [rule, 'error'])),
      'no-restricted-syntax': ['error', ...EVERYWHERE],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      // A mapped or indexed type says what its key is; Record does not.
      '@typescript-eslint/consistent-indexed-object-style': 'off',
      // In brackets: a name that may be missing. With a dot: a property that is declared.
      '@typescript-eslint/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // A word is spread into code points, which NFC text is read by.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // No enums and hardly a class here: what these two look for cannot occur, and they cost an eighth of the lint.
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // An empty string from a form or the environment counts as absent: || says so.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
      'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['shared/**', 'functions/**', 'web/**', 'workflows/**'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE, ...WORLD_HAS_TIME] },
  },
  // Worlds are built here: this is where time and chance come from.
  {
    files: ['functions/deps.ts', 'workflows/engine/**'],
    rules: { 'no-restricted-syntax': ['error', ...EVERYWHERE] },
  },
  // Commands that a person runs talk to that person.
  {
    files: ['local/main.ts', 'infra/*.ts', 'test/run.ts', 'test/play.ts', 'test/bench/**'],
    rules: { 'no-console': 'off' },
  },
  // In a test what an answer claims to be is asserted on the next line.
  { files: ['test/**'], rules: { 'no-restricted-syntax': ['error', EVERYWHERE[1]] } },
);
