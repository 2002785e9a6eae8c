import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import type { Language } from '../../shared/schemas/words.ts';
import { SealNote } from '../layout/seal-note.tsx';
import { intakeWords } from '../words/intake.ts';

/**
 * Which of the two holds. Without scripts, or where the browser has no WebCrypto, the second stands; the sealing
 * script swaps them once it knows that it can seal.
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

/** What the sealing script reads from its form. */
export const sealingData = (key: PublicSealingKey): { 'data-key': string } => ({
  'data-key': JSON.stringify(key),
});
