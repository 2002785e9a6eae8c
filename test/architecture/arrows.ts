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
 * Who may import whom. The first row whose name begins a file's path holds for it. A name that ends in `/`, `-` or `*`
 * is a beginning, any other is meant exactly; `!` takes back. `npm:` is a package, `node:` a module of Node.
 */
export const ARROWS: readonly (readonly [from: string, to: readonly string[]])[] = [
  ['shared/schemas/', ['shared/schemas/', 'npm:zod']],
  // A report's events are hashed where they are made, for pages and laptop alike; nothing else there needs Node.
  ['shared/domain/report/chained-events.ts', ['shared/schemas/', 'shared/domain/', 'node:crypto']],
  ['shared/domain/', ['shared/schemas/', 'shared/domain/']],
  ['shared/reference/', ['shared/schemas/', 'shared/reference/', 'shared/domain/local-time.ts']],
  // Lists that people hand in and take home; the formats' libraries are known here and nowhere else.
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
      'npm:@aws-sdk/lib-dynamodb',
      'npm:zod',
      'node:*',
    ],
  ],
  // Only the server's keys make it, for every submit; WebCrypto hashes on a thread, which costs more than the hash.
  ['shared/sealing/mac-message.ts', ['shared/sealing/', 'node:crypto']],
  [
    'shared/sealing/kms-',
    ['shared/sealing/', 'shared/schemas/', 'shared/domain/errors.ts', 'npm:@aws-sdk/client-kms'],
  ],
  // Runs in the browser too: nothing of Node, no key service.
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
  // Runs our machines without AWS: on a laptop, in tests and in the simulator. It knows no machine and no rule of ours.
  ['workflows/engine/', ['workflows/engine/', 'npm:jsonata', 'npm:zod', 'node:*']],
  [
    'workflows/',
    [
      'workflows/',
      '!workflows/engine/',
      'shared/schemas/',
      'shared/domain/errors.ts',
      // The same table says to the machine, the list of work and a report's page who is asked where.
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
  // Routes are data: infra reads them without reading any page or act.
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
  // The workflow's port on the engine of a process; the other adapters stand on AWS.
  ['functions/adapters/engine-', [...FUNCTIONS, 'workflows/engine/']],
  ['functions/adapters/', [...FUNCTIONS, 'npm:@aws-sdk/*']],
  ['functions/sign-in/', [...FUNCTIONS, 'npm:openid-client']],
  // Plays whole cases in one process, deployed or on a laptop: the machine itself and its engine, no AWS.
  ['functions/simulator/', [...FUNCTIONS, 'workflows/engine/', 'workflows/report-lifecycle.ts']],
  ['functions/intake/', [...FUNCTIONS, 'npm:qrcode']],
  ['functions/', FUNCTIONS],
  // What a laptop has and the deployment has not: the laptop and the deployment read and build it by the same code.
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
  // Where a province's service keeps what it must remember on this machine; the laptop and the commands open it alike.
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
  // What operators run on a deployed table or a data folder. Nothing of the laptop.
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
  // What a province begins with, for the laptop and the commands.
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

/** Whether a file may import what it names; a file for which there is no row may import nothing. */
export const mayImport = (file: string, to: string): boolean => {
  const row = ARROWS.find(([from]) => file.startsWith(from))?.[1] ?? [];
  const takenBack = row.filter((name) => name.startsWith('!')).map((name) => name.slice(1));
  return row.some((name) => begins(to, name)) && !takenBack.some((name) => begins(to, name));
};
