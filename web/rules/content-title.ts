import { clockName } from '../words/clock-sentences.ts';
import { translated } from '../../shared/schemas/languages.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';

export const contentTitle = (content: RuleContent, language: Language): string => {
  const { kinds, calendar } = officersWords(language).rules;
  const kind = kinds[content.kind];
  switch (content.kind) {
    case 'calendar-year':
      return calendar.title(content.year);
    case 'clock':
      return `${kind}: ${clockName(content.override.id, language)}`;
    case 'post':
      return `${kind}: ${translated(content.post.words, language)}`;
    default:
      return kind;
  }
};
