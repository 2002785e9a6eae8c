import type { Language } from '../../shared/schemas/words.ts';
import { officersWords } from '../words/officers.ts';

/** After an act: it was recorded. */
export const DoneNotice = ({ shown, language }: { shown: boolean; language: Language }) =>
  shown ? (
    <p class="note done" role="status">
      {officersWords(language).report.done}
    </p>
  ) : null;
