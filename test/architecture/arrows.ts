const FUNCTIONS = [
  'functions/',
  'shared/',
  'workflows/steps.ts',
  'web/',
  '!web/browser/',
  'npm:@middy/*',
  'npm:aws-lambda',
  'npm:zod',
  'node:*',
];

/**
 * Which files may import which. The first row whose name matches a file's path is valid for it. A name that ends in
 * `/`, `-` or `*` is a prefix, any other must match exactly; `!` excludes. `npm:` is a package, `node:` a module of
 * Node.
 */
export const ARROWS: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['shared/schemas/', ['shared/schemas/', 'npm:zod']],
  // This file hashes a report's events with Node's crypto; no other file of the domain needs Node.
  ['shared/domain/report/chained-events.ts', ['shared/schemas/', 'shared/domain/', 'node:crypto']],
  ['shared/domain/', ['shared/schemas/', 'shared/domain/']],
  ['shared/reference/', ['shared/schemas/', 'shared/reference/', 'shared/domain/local-time.ts']],
  // Lists that people upload and download; only these files import the formats' libraries.
  [
    'shared/tables/',
    ['shared/tables/', 'shared/schemas/', 'shared/domain/', 'npm:csv-parse', 'npm:@e965/xlsx', 'npm:zod'],
  ],
  ['shared/config.ts', ['shared/schemas/', 'npm:zod']],
  [
    'shared/store/',
    [
      'shared/store/',
      'shared/schemas/',
      'shared/domain/',
      'npm:dynamodb-toolbox',
      'npm:@aws-sdk/client-dynamodb',
      'npm:@aws-sdk/lib-dynamodb',
      'npm:@aws-sdk/util-dynamodb',
      'npm:zod',
      'node:*',
    ],
  ],
  // Only the server uses it, for every submit; WebCrypto hashes on a thread, which costs more than the hash.
  ['shared/sealing/mac-message.ts', ['shared/sealing/', 'node:crypto']],
  [
    'shared/sealing/kms-',
    ['shared/sealing/', 'shared/schemas/', 'shared/domain/errors.ts', 'npm:@aws-sdk/client-kms'],
  ],
  // Runs in the browser too, so it uses neither Node nor a key service.
  [
    'shared/sealing/',
    [
      'shared/sealing/',
      '!shared/sealing/kms-',
      'shared/schemas/',
      'shared/domain/errors.ts',
      'shared/domain/crockford.ts',
      'shared/domain/tracking-code.ts',
      'npm:jose',
    ],
  ],
  // Runs our machines without AWS: on a laptop, in tests and in the simulator. It imports no machine or rule of ours.
  ['workflows/engine/', ['workflows/engine/', 'npm:jsonata', 'npm:zod', 'node:*']],
  [
    'workflows/',
    [
      'workflows/',
      '!workflows/engine/',
      'shared/schemas/',
      'shared/domain/errors.ts',
      // The machine, the list of work and a report's page use the same table of stages.
      'shared/domain/report/stages.ts',
      'npm:zod',
    ],
  ],
  [
    'web/browser/',
    [
      'web/browser/',
      'shared/sealing/',
      '!shared/sealing/kms-',
      'shared/schemas/',
      'shared/domain/',
      'npm:jose',
    ],
  ],
  ['web/', ['web/', '!web/browser/', 'shared/schemas/', 'shared/domain/', 'shared/reference/', 'npm:hono']],
  // Routes are data: infra imports them without any page or act.
  [
    'functions/routes/',
    [
      'functions/routes/',
      'shared/config.ts',
      'shared/schemas/',
      'web/layout/paths.ts',
      'web/layout/officer-paths.ts',
    ],
  ],
  ['functions/reminders/schedule.ts', []],
  ['functions/deps.ts', [...FUNCTIONS, 'npm:@aws-sdk/*']],
  // The workflow's port on the engine of a process; the other adapters use AWS.
  ['functions/adapters/engine-', [...FUNCTIONS, 'workflows/engine/']],
  ['functions/adapters/', [...FUNCTIONS, 'npm:@aws-sdk/*']],
  ['functions/sign-in/', [...FUNCTIONS, 'npm:openid-client']],
  // Plays whole cases in one process, deployed or on a laptop, with the machine and its engine but without AWS.
  ['functions/simulator/', [...FUNCTIONS, 'workflows/engine/', 'workflows/report-lifecycle.ts']],
  ['functions/intake/', [...FUNCTIONS, 'npm:qrcode']],
  ['functions/', FUNCTIONS],
  // The bundles and units: the laptop and the deployment build and read them by the same code.
  [
    'infra/units/',
    [
      'infra/units/',
      'infra/provinces/',
      'shared/domain/',
      'shared/schemas/',
      'shared/reference/',
      'shared/tables/',
      'npm:typescript',
      'npm:zod',
      'node:*',
    ],
  ],
  // The data folder of a service on this machine, which the laptop and the commands open.
  [
    'infra/data-folder/',
    [
      'infra/data-folder/',
      'shared/store/table.ts',
      'npm:@aws-sdk/client-dynamodb',
      'npm:dynalite',
      'npm:zod',
      'node:*',
    ],
  ],
  // Operators' commands on a deployed table or a data folder, without code of the laptop.
  [
    'infra/commands/',
    [
      'infra/commands/',
      'infra/data-folder/',
      'infra/provinces/',
      'infra/province-files.ts',
      'infra/units/',
      'functions/',
      'shared/',
      'web/words/',
      'web/simulator/',
      'npm:@aws-sdk/client-dynamodb',
      'npm:@aws-sdk/lib-dynamodb',
      'npm:zod',
      'node:*',
    ],
  ],
  // The initial data of a province, for the laptop and the commands.
  [
    'infra/province-files.ts',
    [
      'infra/provinces/',
      'infra/data-folder/folder-state.ts',
      'shared/schemas/',
      'shared/tables/',
      'npm:zod',
      'node:*',
    ],
  ],
  ['infra/bundle.ts', ['infra/units/', 'shared/config.ts', 'npm:esbuild', 'node:*']],
  [
    'infra/',
    [
      'infra/',
      '!infra/commands/',
      '!infra/data-folder/',
      'workflows/',
      '!workflows/engine/',
      'functions/routes/',
      'functions/reminders/schedule.ts',
      'shared/config.ts',
      'shared/schemas/',
      'shared/store/table.ts',
      'npm:aws-cdk-lib',
      'npm:cdk-nag',
      'npm:constructs',
      'npm:zod',
      'node:*',
    ],
  ],
  [
    'local/',
    [
      'local/',
      'functions/',
      'workflows/',
      'shared/',
      'web/',
      '!web/browser/',
      'infra/bundle.ts',
      'infra/data-folder/',
      'infra/provinces/',
      'infra/province-files.ts',
      'infra/units/',
      'npm:@aws-sdk/client-dynamodb',
      'npm:@aws-sdk/lib-dynamodb',
      'npm:aws-lambda',
      'npm:hono',
      'npm:jose',
      'npm:zod',
      'node:*',
    ],
  ],
  ['test/', ['*']],
];

const begins = (name: string, pattern: string): boolean =>
  /[/*-]$/.test(pattern) ? name.startsWith(pattern.replace(/\*$/, '')) : name === pattern;

/** Whether a file may import another; a file without a row may import nothing. */
export const mayImport = (file: string, to: string): boolean => {
  const row = ARROWS.find(([from]) => file.startsWith(from))?.[1] ?? [];
  const takenBack = row.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
  return row.some((name) => begins(to, name)) && !takenBack.some((name) => begins(to, name));
};
