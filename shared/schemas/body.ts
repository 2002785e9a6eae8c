import * as z from 'zod/mini';
import { Day, PlaceCode, Slug } from './primitives.ts';

/**
 * front: Mặt trận · union: tổ chức chính trị - xã hội · party: cấp ủy · inspection: UBKT · agency: cơ quan, đơn vị ·
 * council: Thường trực HĐND, Đoàn đại biểu Quốc hội (domain §4, J14).
 */
export const BODY_KINDS = ['front', 'union', 'party', 'inspection', 'agency', 'council'] as const;
/** armed: quân đội, công an · vertical: cơ quan Trung ương theo ngành dọc (thuế, hải quan, kho bạc). */
export const SECTORS = ['armed', 'vertical'] as const;
export type Sector = (typeof SECTORS)[number];
export const LEVELS = ['central', 'province', 'commune', 'residential'] as const;
export const Level = z.enum(LEVELS);
export type Level = z.infer<typeof Level>;

/** A body of the province: Front, union, Party committee, inspection commission or agency. */
export const Body = z.object({
  id: Slug,
  kind: z.enum(BODY_KINDS),
  level: Level,
  name: z.string(),
  nameEn: z.string(),
  /** Commune it belongs to; absent for provincial and central bodies. */
  place: z.optional(PlaceCode),
  /** The next higher body of the same kind, which gets a case that this body may not handle (J12). */
  superior: z.optional(Slug),
  /** The Party committee that leads this body (same level). */
  party: z.optional(Slug),
  inForceFrom: Day,
  /** Last day in force. */
  inForceTo: z.optional(Day),
  email: z.optional(z.string()),
  phone: z.optional(z.string()),
  address: z.optional(z.string()),
  /** Bodies whose Party organisation is not that of their place (domain §4, J9 and J10). */
  sector: z.optional(z.enum(SECTORS)),
  /** Posts that a Party body manages by its own list, which overrides every row of the table. */
  manages: z.optional(z.array(Slug)),
});
export type Body = z.infer<typeof Body>;
