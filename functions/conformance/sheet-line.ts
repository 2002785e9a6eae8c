import type { Mark } from '../../shared/schemas/rules/clock.ts';
import type { Language, Words } from '../../shared/schemas/primitives.ts';
import { conformanceWords } from '../../web/words/conformance.ts';

export type Sheet = (typeof conformanceWords)['vi'];
export type Section = keyof Sheet['sections'];

/** One rule of the service. */
export interface SheetLine {
  readonly section: Section;
  readonly id: string;
  readonly what: Words;
  /** Instrument and article, or a statement that it is a draft or a setting. */
  readonly source: Words;
  readonly mark: Mark;
  /** Days in force, YYYY-MM-DD. */
  readonly from?: string;
  readonly to?: string;
  /** The province's act that set or confirmed it. */
  readonly setBy?: string;
}

export const both = (text: (words: Sheet, language: Language) => string): Words => ({
  vi: text(conformanceWords.vi, 'vi'),
  en: text(conformanceWords.en, 'en'),
});

export const inForce = ({
  inForceFrom,
  inForceTo,
}: {
  inForceFrom: string;
  inForceTo?: string | undefined;
}) => ({
  from: inForceFrom,
  ...(inForceTo !== undefined && { to: inForceTo }),
});

export const set = (setBy: string | undefined) => (setBy === undefined ? {} : { setBy });
