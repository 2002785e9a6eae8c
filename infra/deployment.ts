import * as z from 'zod/mini';
import { FUNCTION_SETTINGS, type FunctionName } from '../shared/config.ts';
import { ProvinceSettings } from '../shared/schemas/province.ts';
import { Slug } from '../shared/schemas/primitives.ts';

const mailAddress = z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/));
const positive = z.int().check(z.minimum(1));

/** How many calls of a function may run at one time: a surge at one door leaves room behind the others. */
const Concurrency = z.partialRecord(
  z.enum(Object.keys(FUNCTION_SETTINGS) as [FunctionName, ...FunctionName[]]),
  positive,
);

/** What a deployment decides that no page and no function needs to know. What they know is in ProvinceSettings. */
export const Deployment = z.strictObject({
  region: z.string().check(z.regex(/^[a-z]{2}-[a-z]+-\d$/)),
  /** When given, CDK refuses to deploy with the credentials of another account. */
  account: z.optional(z.string().check(z.regex(/^\d{12}$/))),
  /** A live province's records survive the deletion of their stack; a training room's go with it. */
  live: z.boolean(),
  /** Whether the host of publicUrl is attached to the API here. Not so when the province's own front door stands before it. */
  attachDomain: z.boolean(),
  mailFrom: mailAddress,
  /** What SMS are sent from, as AWS names it in its ARN; empty where none are sent. */
  smsOrigin: z.union([
    z.literal(''),
    z
      .string()
      .check(z.regex(/^(phone-number\/[\w-]+|pool\/[\w-]+|sender-id\/[A-Za-z0-9-]{1,11}\/[A-Z]{2})$/)),
  ]),
  signIn: z.discriminatedUnion('by', [
    /** A user pool of our own; its pages are at <prefix>.auth.<region>.amazoncognito.com. */
    z.strictObject({ by: z.literal('cognito'), prefix: Slug }),
    /** The province's own provider: a public client with PKCE, which must demand a second factor itself. */
    z.strictObject({ by: z.literal('openid'), issuer: z.url(), clientId: z.string() }),
  ]),
  /**
   * Every sealing key that old reports may still be sealed to. A new one is added below the others with the moment
   * from which forms use it; an entry that is removed destroys what was sealed to it.
   */
  sealingKeys: z
    .array(z.strictObject({ name: Slug, notBefore: z.iso.datetime({ offset: true }) }))
    .check(z.minLength(1)),
  alarmMails: z.array(mailAddress).check(z.minLength(1)),
  /** Where the alarms' descriptions find the runbook: its headings are the anchors. */
  runbook: z.string().check(z.minLength(1)),
  /** US dollars a month, for the whole account. */
  budget: positive,
  logDays: z.literal([30, 90, 180, 365]),
  /** Requests a second that the API lets through to all functions together. */
  throttle: z.strictObject({ perSecond: positive, burst: positive }),
  concurrency: Concurrency,
  /** Units a second the table is ready for from its first minute; paid once. Without it: what a new table can do anyway. */
  warmThroughput: z.optional(z.strictObject({ reads: positive, writes: positive })),
});
export type Deployment = z.infer<typeof Deployment>;

/** All that makes one deployment differ from another. What only a deployed service would show to be wrong is refused here. */
export const Province = z.object({ settings: ProvinceSettings, deployment: Deployment }).check(
  z.refine(({ settings }) => settings.code.length <= 32, {
    error: 'The code is part of names in AWS, which end at 64 characters: at most 32.',
  }),
  z.refine(({ settings, deployment }) => settings.sms.enabled === (deployment.smsOrigin !== ''), {
    error: 'sms.enabled and smsOrigin contradict each other: either both or neither.',
  }),
  z.refine(({ settings }) => new URL(settings.publicUrl).origin === settings.publicUrl, {
    error: 'publicUrl is a scheme and a host and nothing else: forms are compared with it.',
  }),
  z.refine(
    ({ deployment: { sealingKeys } }) =>
      new Set(sealingKeys.map(({ name }) => name)).size === sealingKeys.length,
    {
      error: 'Two sealing keys have the same name.',
    },
  ),
);
export type Province = z.infer<typeof Province>;

/**
 * The two settings files of a province, checked.
 * @throws Error for a code without files, and for settings that a schema or each other refuse
 */
export const readProvince = async (code: string): Promise<Province> => {
  const name = Slug.parse(code);
  const files = await Promise.all([
    import(`./provinces/${name}.ts`) as Promise<unknown>,
    import(`./provinces/${name}-deployment.ts`) as Promise<unknown>,
  ]);
  return Province.parse(Object.assign({}, ...files));
};
