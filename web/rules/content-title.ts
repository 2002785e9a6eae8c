import { CLOCK_RULES } from '../../shared/reference/clocks.ts';
import type { RuleContent } from '../../shared/schemas/rule-change.ts';
import type { Language } from '../../shared/schemas/words.ts';
import { officersWords } from '../words/officers.ts';

/** What a change is about, in a line. */
export const contentTitle = (content: RuleContent, language: Language): string => {
  const { kinds, calendar } = officersWords(language).rules;
  const kind = kinds[content.kind];
  switch (content.kind) {
    case 'calendar-year':
      return calendar.title(content.year);
    case 'clock': {
      const name = CLOCK_RULES.find(({ id }) => id === content.override.id)?.name[language];
      return `${kind}: ${name ?? content.override.id}`;
    }
    case 'post':
      return `${kind}: ${content.post.words[language]}`;
    default:
      return kind;
  }
};
