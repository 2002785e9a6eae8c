import * as z from 'zod/mini';
import type { LocalDate, Mark } from './clock.ts';
import type { Words } from '../primitives.ts';

/** The matters that a citizen can choose: the eleven plain-word kinds of the catalogue (domain §5). */
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
/** Channels that a sender may name; the office that registered a report names the others. */
export const SENT_CHANNELS = ['web', 'api'] as const satisfies readonly (typeof CHANNELS)[number][];
export const Channel = z.enum(CHANNELS);
export type Channel = z.infer<typeof Channel>;

/** The kind of a report (domain §2), which decides how it is handled. A mixed report has none until it is split. */
export const KINDS = ['feedback', 'denunciation', 'denunciation-like', 'complaint', 'outside'] as const;
export const Kind = z.enum(KINDS);
export type Kind = z.infer<typeof Kind>;

/**
 * A legal instrument of the catalogue with its time in force. If only the year of issue is known, that time begins
 * after the year, as a draft, and nothing is claimed about the year itself.
 */
export interface Instrument {
  readonly id: string;
  /** Number and date. */
  readonly name: Words;
  readonly inForceFrom: LocalDate;
  /** Year of issue, while the day of entry into force is unknown. */
  readonly openYear?: number;
  /** Last day in force. */
  readonly inForceTo?: LocalDate;
  /** The instrument that replaced it. */
  readonly replacedBy?: string;
  /** The mark of the instrument and of its days. */
  readonly mark: Mark;
}

/** An entry that can apply to a report: one item of an instrument, or the instrument as a whole. */
export interface CatalogueItem {
  readonly id: string;
  readonly instrument: string;
  /** The number in the instrument; absent for the instrument as a whole. */
  readonly number?: string;
  /** Our own short words, not a quotation. */
  readonly plain: Words;
  /** The matters of the citizens' form that lead here; if none, only officers choose it (domain §5). */
  readonly matters: readonly Matter[];
  readonly mark: Mark;
}

export interface Catalogue {
  readonly instruments: readonly Instrument[];
  readonly items: readonly CatalogueItem[];
}
