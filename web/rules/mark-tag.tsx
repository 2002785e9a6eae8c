import type { Mark } from '../../shared/schemas/clock.ts';
import type { Language } from '../../shared/schemas/words.ts';
import { officersWords } from '../words/officers.ts';

/** How sure a rule is; a draft stands out. */
export const MarkTag = ({ mark, language }: { mark: Mark; language: Language }) => (
  <span class={mark === 'D' ? 'tag soon' : 'tag plain'} data-mark={mark}>
    {officersWords(language).report.clocks.marks[mark]}
  </span>
);
