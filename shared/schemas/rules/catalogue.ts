import * as z from 'zod/mini';
import type { LocalDate, Mark } from './clock.ts';
import type { Words } from '../primitives.ts';

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
/** Ways that a sender may name; how a report came otherwise is said by the office that took it in. */
export const SENT_CHANNELS = ['web', 'api'] as const satisfies readonly (typeof CHANNELS)[number][];
export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;

/** What kind of thing has come in (domain §2); decides the way it goes. A mixed report has none until it was split. */
export const KINDS = ['feedback', 'denunciation', 'denunciation-like', 'complaint', 'outside'] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/**
 * A legal instrument of the catalogue over the span in which it is the one in force. Where only the year of its issue
 * is known, the span begins after that year, as a draft, and of the year itself nothing is claimed.
 */
export interface Instrument {
  readonly id: string;
  /** Number and date. */
  readonly name: Words;
  readonly inForceFrom: LocalDate;
  /** Year of issue, while the day is still to be entered: on which day of it the instrument came into force nobody has read. */
  readonly openYear?: number;
  /** Last day in force. */
  readonly inForceTo?: LocalDate;
  /** The instrument that took its place. */
  readonly replacedBy?: string;
  /** Of the instrument and of its days. */
  readonly mark: Mark;
}

/** What a report can be held to: one item of an instrument, or the instrument as a whole. */
export interface CatalogueItem {
  readonly id: string;
  readonly instrument: string;
  /** As the instrument numbers it; absent for the instrument as a whole. */
  readonly number?: string;
  /** Our own short words, which are no quotation. */
  readonly plain: Words;
  /** What citizens call it: the matters of the form that lead here. None: officers alone weigh it (domain §5). */
  readonly matters: readonly Matter[];
  readonly mark: Mark;
}

export interface Catalogue {
  readonly instruments: readonly Instrument[];
  readonly items: readonly CatalogueItem[];
}
