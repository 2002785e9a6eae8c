import * as z from 'zod/mini';
import { FUNCTION_SETTINGS, type FunctionName } from '../shared/config.ts';
import { ProvinceSettings } from '../shared/schemas/province.ts';
import { Slug } from '../shared/schemas/primitives.ts';

const mailAddress = z.string().check(z.regex(/^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/));
const positive = z.int().check(z.minimum(1));

/** The most parallel calls of a function, so that a surge on one function leaves capacity for the others. */
const Concurrency = z.partialRecord(
  z.enum(Object.keys(FUNCTION_SETTINGS) as [FunctionName, ...FunctionName[]]),
  positive,
);

/** Settings of a deployment that no page and no function needs. ProvinceSettings has the others. */
export const Deployment = z.strictObject({
  region: z.string().check(z.regex(/^[a-z]{2}-[a-z]+-\d$/)),
  /** When given, CDK refuses to deploy with the credentials of another account. */
  account: z.optional(z.string().check(z.regex(/^\d{12}$/))),
  /** A live province's records survive the deletion of their stack; a training room's go with it. */
  live: z.boolean(),
  /** Whether the host of publicUrl is attached to the API here; false if the province has its own proxy before it. */
  attachDomain: z.boolean(),
  mailFrom: mailAddress,
  /** The origin of SMS, as in its ARN; empty if none are sent. */
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
   * Every sealing key that old reports may still be sealed to. Add a new one below the others with the moment from
   * which forms use it; removing an entry destroys everything that was sealed to it.
   */
  sealingKeys: z
    .array(z.strictObject({ name: Slug, notBefore: z.iso.datetime({ offset: true }) }))
    .check(z.minLength(1)),
  alarmMails: z.array(mailAddress).check(z.minLength(1)),
  /** The address of the runbook for the alarms' descriptions; its headings are the anchors. */
  runbook: z.string().check(z.minLength(1)),
  /** US dollars a month, for the whole account. */
  budget: positive,
  logDays: z.literal([30, 90, 180, 365]),
  /** Requests a second that the API lets through to all functions together. */
  throttle: z.strictObject({ perSecond: positive, burst: positive }),
  concurrency: Concurrency,
  /** Units per second that the table accepts from its first minute; paid once. Without it: the capacity of a new table. */
  warmThroughput: z.optional(z.strictObject({ reads: positive, writes: positive })),
});
export type Deployment = z.infer<typeof Deployment>;

/** All settings of one deployment. It refuses errors that otherwise only the deployed service would show. */
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
 * @throws Error for a code without files, and for settings that are invalid or contradict each other
 */
export const readProvince = async (code: string): Promise<Province> => {
  const name = Slug.parse(code);
  const files = await Promise.all([
    import(`./provinces/${name}.ts`) as Promise<unknown>,
    import(`./provinces/${name}-deployment.ts`) as Promise<unknown>,
  ]);
  return Province.parse(Object.assign({}, ...files));
};
