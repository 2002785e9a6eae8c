import * as z from 'zod/mini';
import { ProvinceSettings } from './schemas/province.ts';
import { Instant } from './schemas/primitives.ts';

/** Is bundled beside a function's code: a province's settings are longer than the 4 KB of Lambda's environment. */
export const SETTINGS_FILE = 'settings.json';

/** The text of that file. */
export const settingsText = (settings: ProvinceSettings): string => JSON.stringify(settings);

const problemsOf = (error: z.core.$ZodError): string =>
  error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`).join('; ');

/** @throws Error naming every setting that is missing or wrong */
export const parseSettings = (text: string): ProvinceSettings => {
  const read = ProvinceSettings.safeParse(JSON.parse(text));
  if (read.success) return read.data;
  throw new Error(`The province's settings are wrong. ${problemsOf(read.error)}`);
};

const id = z.string().check(z.minLength(1));

const fromJson = <T extends z.ZodMiniType>(schema: T) =>
  z.pipe(
    z.transform((text: unknown) => (typeof text === 'string' ? (JSON.parse(text) as unknown) : text)),
    schema,
  );

/** Every variable of a function's environment. Each function gets only those that it uses. */
const ALL = {
  TABLE: id,
  EVIDENCE_BUCKET: id,
  /** The bucket's own origin: browsers send and fetch encrypted files there, and the pages' policy must allow it. */
  FILES_ORIGIN: id,
  LIFECYCLE_ARN: id,
  /** Every sealing key that is not destroyed, and the moment from which forms seal to it. */
  SEALING_KEYS: fromJson(z.array(z.object({ keyId: id, notBefore: Instant })).check(z.minLength(1))),
  MAC_KEY: id,
  CONTACT_KEY: id,
  MAIL_FROM: id,
  /** Empty where the province sends no SMS. */
  SMS_ORIGIN: z.string(),
  OIDC_ISSUER: id,
  OIDC_CLIENT_ID: id,
} as const;
type Name = keyof typeof ALL;

/** The variables that each Lambda function reads; infra sets exactly these and a template test compares them. */
export const FUNCTION_SETTINGS = {
  public: [
    'TABLE',
    'EVIDENCE_BUCKET',
    'FILES_ORIGIN',
    'LIFECYCLE_ARN',
    'SEALING_KEYS',
    'MAC_KEY',
    'CONTACT_KEY',
  ],
  console: [
    'TABLE',
    'FILES_ORIGIN',
    'LIFECYCLE_ARN',
    'SEALING_KEYS',
    'MAC_KEY',
    'CONTACT_KEY',
    'MAIL_FROM',
    'SMS_ORIGIN',
    'OIDC_ISSUER',
    'OIDC_CLIENT_ID',
  ],
  'open-sealed': ['TABLE', 'EVIDENCE_BUCKET', 'LIFECYCLE_ARN', 'SEALING_KEYS'],
  steps: ['TABLE', 'LIFECYCLE_ARN', 'CONTACT_KEY', 'MAIL_FROM', 'SMS_ORIGIN'],
  jobs: ['TABLE', 'LIFECYCLE_ARN', 'CONTACT_KEY', 'MAIL_FROM', 'SMS_ORIGIN'],
} as const satisfies Record<string, readonly Name[]>;
export type FunctionName = keyof typeof FUNCTION_SETTINGS;

type ConfigOf<F extends FunctionName> = {
  [K in (typeof FUNCTION_SETTINGS)[F][number]]: z.infer<(typeof ALL)[K]>;
};

/**
 * A function's environment, parsed once at its start.
 * @throws Error naming every setting that is missing or wrong, so that a bad deployment fails at the first call.
 */
export const readConfig = <F extends FunctionName>(
  name: F,
  env: Record<string, string | undefined>,
): ConfigOf<F> => {
  const problems: string[] = [];
  const config: Record<string, unknown> = {};
  for (const setting of FUNCTION_SETTINGS[name]) {
    const read = ALL[setting].safeParse(env[setting]);
    if (read.success) config[setting] = read.data;
    else problems.push(`${setting}: ${problemsOf(read.error)}`);
  }
  if (problems.length > 0)
    throw new Error(`The ${name} function's settings are wrong. ${problems.join(' | ')}`);
  return config as ConfigOf<F>;
};

/** The same as Lambda environment variables. */
export const toEnvironment = <F extends FunctionName>(name: F, config: ConfigOf<F>): Record<string, string> =>
  Object.fromEntries(
    FUNCTION_SETTINGS[name].map((setting) => {
      const value = (config as Record<string, unknown>)[setting];
      return [setting, typeof value === 'string' ? value : JSON.stringify(value)];
    }),
  );
