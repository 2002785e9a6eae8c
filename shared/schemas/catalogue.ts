import * as z from 'zod/mini';

/** What a citizen can say a report is about: the eleven plain-word kinds of the catalogue (domain §5). */
export const MATTERS = [
  'corruption',
  'waste',
  'posts',
  'declarations',
  'bureaucracy',
  'disunity',
  'lifestyle',
  'showing-off',
  'speech',
  'other-breach',
  'other',
] as const;
export const Matter = z.enum(MATTERS);
export type Matter = z.infer<typeof Matter>;

/** How a report reached the Front (124-QĐ/TW, forms of supervision). */
export const CHANNELS = [
  'web',
  'api',
  'in-person',
  'post',
  'phone',
  'suggestion-box',
  'observation',
  'public-opinion',
  'press',
  'forwarded',
] as const;
export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;

/** What kind of thing has come in (domain §2); decides the way it goes. */
export const KINDS = [
  'feedback',
  'denunciation',
  'denunciation-like',
  'complaint',
  'mixed',
  'outside',
] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;
