import * as z from 'zod/mini';
import { ClockOverride } from './rules/clock.ts';
import { ProvinceCalendar } from './rules/calendar.ts';
import { Slug } from './primitives.ts';

const Words = z.object({ vi: z.string(), en: z.string() });

/** Everything a province decides for its deployment, that is, only what the law leaves open. */
export const ProvinceSettings = z.object({
  code: Slug,
  /** The administrative code whose communes this deployment serves. */
  unitCode: z.string().check(z.regex(/^\d{2}$/)),
  name: Words,
  /** Provincial Front body: the root of the tree of bodies, and the letterhead. */
  rootBody: Slug,
  frontName: Words,
  /** Where a citizen can come or call when the form does not help. */
  office: z.object({ address: z.string(), phone: z.string(), hours: Words }),
  /** Whether the system may hold the sender's sealed identity (domain §6; it is open whether the 2020 list still applies). */
  identity: z.enum(['refuse', 'seal', 'seal-for-feedback-only']),
  sms: z.object({ enabled: z.boolean(), mostPerDay: z.number() }),
  digestAt: z.string().check(z.regex(/^\d\d:\d\d$/)),
  calendar: ProvinceCalendar,
  clockOverrides: z.array(ClockOverride),
  publicUrl: z.string(),
});
export type ProvinceSettings = z.infer<typeof ProvinceSettings>;
