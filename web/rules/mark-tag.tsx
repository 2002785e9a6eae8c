import type { ClockRule, Mark } from '../../shared/schemas/rules/clock.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';

/** How sure a clock's rule is: a draft is one until the province has set it by an act. */
export const clockMark = ({ mark, setBy }: Pick<ClockRule, 'mark' | 'setBy'>): Mark | 'set' =>
  mark === 'D' && setBy !== undefined ? 'set' : mark;

/** How sure a rule is; a draft stands out. */
export const MarkTag = ({ mark, language }: { mark: Mark | 'set'; language: Language }) => (
  <span class={mark === 'D' ? 'tag soon' : 'tag plain'} data-mark={mark}>
    {officersWords(language).report.clocks.marks[mark]}
  </span>
);
