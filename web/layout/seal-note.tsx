import type { Child } from 'hono/jsx';
import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { intakeWords } from '../words/intake.ts';

/** A closed or open lock beside a sentence: sealed, or readable by the system. The words say the same. */
export const SealNote = ({ sealed, hidden, children, ...data }: SealNoteProps) => (
  <p class="seal" hidden={hidden === true} {...data}>
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <rect x="4" y="11" width="16" height="10" rx="2" />
      <path d={sealed ? 'M8 11V7a4 4 0 0 1 8 0v4' : 'M8 11V7a4 4 0 0 1 7.6-1.7'} />
    </svg>
    <span>{children}</span>
  </p>
);

interface SealNoteProps {
  readonly sealed: boolean;
  readonly hidden?: boolean;
  readonly children: Child;
  readonly [data: `data-${string}`]: string;
}

/**
 * Both notes about sealing. Without scripts or WebCrypto the page shows the second; the sealing script shows the first
 * once it knows that it can seal.
 */
export const SealingNotes = ({ language }: { language: Language }) => {
  const words = intakeWords[language].questions;
  return (
    <>
      <SealNote sealed hidden data-when="browser-seals">
        {words.sealed}
      </SealNote>
      <SealNote sealed={false} data-when="server-seals">
        {words.sealedByServer}
      </SealNote>
    </>
  );
};

/** The data that the sealing script reads from its form. */
export const sealingData = (key: PublicSealingKey): { 'data-key': string } => ({
  'data-key': JSON.stringify(key),
});
