/** Rules of the language itself. */
const CORE = [
  'eqeqeq',
  'no-array-constructor',
  'no-async-promise-executor',
  'no-console',
  'no-constant-binary-expression',
  'no-constant-condition',
  'no-control-regex',
  'no-debugger',
  'no-empty',
  'no-empty-character-class',
  'no-empty-function',
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
  'no-unused-expressions',
  'no-unused-labels',
  'no-useless-assignment',
  'no-useless-backreference',
  'no-useless-catch',
  'no-useless-constructor',
  'no-useless-escape',
  'no-useless-rename',
  'no-var',
  'object-shorthand',
  'prefer-rest-params',
  'prefer-spread',
  'preserve-caught-error',
] as const;

/**
 * typescript-eslint's sets strict-type-checked and stylistic-type-checked, without two rules about enums and instances
 * of classes, which cannot find anything here; rules with options are below.
 */
const TYPED = [
  'adjacent-overload-signatures',
  'array-type',
  'await-thenable',
  'ban-tslint-comment',
  'class-literal-property-style',
  'consistent-generic-constructors',
  'consistent-type-assertions',
  'consistent-type-definitions',
  'no-array-delete',
  'no-base-to-string',
  'no-confusing-non-null-assertion',
  'no-deprecated',
  'no-duplicate-enum-values',
  'no-duplicate-type-constituents',
  'no-dynamic-delete',
  'no-empty-object-type',
  'no-explicit-any',
  'no-extra-non-null-assertion',
  'no-extraneous-class',
  'no-floating-promises',
  'no-for-in-array',
  'no-generated-empty-object-type',
  'no-implied-eval',
  'no-inferrable-types',
  'no-invalid-void-type',
  'no-meaningless-void-operator',
  'no-misused-new',
  'no-misused-promises',
  'no-mixed-enums',
  'no-namespace',
  'no-non-null-asserted-nullish-coalescing',
  'no-non-null-asserted-optional-chain',
  'no-non-null-assertion',
  'no-redundant-type-constituents',
  'no-require-imports',
  'no-this-alias',
  'no-unnecessary-boolean-literal-compare',
  'no-unnecessary-condition',
  'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-assertion',
  'no-unnecessary-type-constraint',
  'no-unnecessary-type-conversion',
  'no-unnecessary-type-parameters',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-declaration-merging',
  'no-unsafe-enum-comparison',
  'no-unsafe-function-type',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-unsafe-unary-minus',
  'no-useless-default-assignment',
  'no-wrapper-object-types',
  'non-nullable-type-assertion-style',
  'only-throw-error',
  'prefer-as-const',
  'prefer-find',
  'prefer-for-of',
  'prefer-function-type',
  'prefer-includes',
  'prefer-literal-enum-member',
  'prefer-namespace-keyword',
  'prefer-optional-chain',
  'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter',
  'prefer-regexp-exec',
  'prefer-return-this-type',
  'prefer-string-starts-ends-with',
  'related-getter-setter-pairs',
  'require-await',
  'triple-slash-reference',
  'unbound-method',
  'unified-signatures',
  'use-unknown-in-catch-callback-variable',
] as const;

const EVERYWHERE = [
  // Input is parsed once, at the edge, by a schema: a cast would only claim its type.
  {
    selector:
      'TSAsExpression[typeAnnotation.type!="TSUnknownKeyword"] > CallExpression[callee.object.name="JSON"]',
    message: 'What JSON.parse answers is input: parse it by a schema.',
  },
  // The named import z keeps 444 KB of locales in a bundle; the namespace import is tree-shaken.
  {
    selector:
      'ImportDeclaration[source.value=/^zod/] > :matches(ImportSpecifier[imported.name="z"], ImportDefaultSpecifier)',
    message: "Write import * as z from 'zod/mini'.",
  },
  // typescript-eslint's no-meaningless-void-operator finds this; oxlint's checks calls only.
  {
    selector: 'UnaryExpression[operator="void"] > Identifier',
    message: 'There is nothing to discard: only a call is voided.',
  },
];

/** In deployed code time and chance come from the world, so that a test or a training room can control them. */
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

const restricted = (...syntax: readonly object[]): Readonly<{ [rule: string]: readonly unknown[] }> => ({
  'house/no-restricted-syntax': ['error', ...syntax],
});

/** Oxlint itself checks this file: it refuses an unknown rule or option. */
export default {
  plugins: ['typescript'],
  // oxlint has no rule for custom selectors of syntax.
  jsPlugins: [{ name: 'house', specifier: './test/architecture/restricted-syntax.ts' }],
  categories: { correctness: 'off' },
  options: { typeAware: true, typeCheck: true, reportUnusedDisableDirectives: 'error', maxWarnings: 0 },
  ignorePatterns: ['dist', 'dist-dev', 'cdk.out', '.local'],
  rules: {
    ...Object.fromEntries(CORE.map((rule) => [rule, 'error'])),
    ...Object.fromEntries(TYPED.map((rule) => [`typescript/${rule}`, 'error'])),
    ...restricted(...EVERYWHERE),
    'typescript/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    // Brackets are for a name that may be missing, a dot for a declared property.
    'typescript/dot-notation': ['error', { allowIndexSignaturePropertyAccess: true }],
    'typescript/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
    // Spreading a word gives code points, which is right for NFC text.
    'typescript/no-misused-spread': ['error', { allow: ['string'] }],
    'no-unused-vars': [
      'error',
      { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
    ],
    // An empty string from a form or the environment counts as absent, so || is right.
    'typescript/prefer-nullish-coalescing': ['error', { ignorePrimitives: { string: true } }],
    'prefer-const': ['error', { ignoreReadBeforeAssign: true }],
    'typescript/restrict-plus-operands': [
      'error',
      {
        allowAny: false,
        allowBoolean: false,
        allowNullish: false,
        allowNumberAndString: false,
        allowRegExp: false,
      },
    ],
    'typescript/restrict-template-expressions': [
      'error',
      {
        allowAny: false,
        allowBoolean: false,
        allowNever: false,
        allowNullish: false,
        allowNumber: false,
        allowRegExp: false,
      },
    ],
    'typescript/return-await': ['error', 'error-handling-correctness-only'],
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
  },
  overrides: [
    {
      files: ['shared/**', 'functions/**', 'web/**', 'workflows/**'],
      rules: restricted(...EVERYWHERE, ...WORLD_HAS_TIME),
    },
    // These files build worlds, so they read the real time and chance.
    { files: ['functions/deps.ts', 'workflows/engine/**'], rules: restricted(...EVERYWHERE) },
    // Commands print to the person who runs them.
    {
      files: ['local/main.ts', 'infra/*.ts', 'test/run.ts', 'test/play.ts', 'test/bench/**'],
      rules: { 'no-console': 'off' },
    },
    // A test asserts the content of an answer in its next line.
    { files: ['test/**'], rules: restricted(...EVERYWHERE.slice(1)) },
  ],
};
