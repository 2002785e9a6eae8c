import type { Language } from '../../shared/schemas/primitives.ts';
import { DESK } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';

/** The way back to the first page of the rules. */
export const RulesCrumb = ({ language }: { language: Language }) => (
  <p class="crumbs">
    <a href={DESK.rules}>{officersWords(language).rules.back}</a>
  </p>
);
