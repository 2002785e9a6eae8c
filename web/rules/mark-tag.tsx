import type { ClockRule, Mark } from '../../shared/schemas/rules/clock.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';

/** The mark of a clock's rule: a draft stays a draft until the province sets it by an act. */
export const clockMark = ({ mark, setBy }: Pick<ClockRule, 'mark' | 'setBy'>): Mark | 'set' =>
  mark === 'D' && setBy !== undefined ? 'set' : mark;

/** The mark of a rule; drafts are highlighted. */
export const MarkTag = ({ mark, language }: { mark: Mark | 'set'; language: Language }) => (
  <span class={mark === 'D' ? 'tag soon' : 'tag plain'} data-mark={mark}>
    {officersWords(language).report.clocks.marks[mark]}
  </span>
);
