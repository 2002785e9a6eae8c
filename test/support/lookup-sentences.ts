import { JURISDICTION } from '../../shared/reference/posts.ts';
import type { Body } from '../../shared/schemas/body.ts';
import { translated } from '../../shared/schemas/languages.ts';
import type { LookupReason } from '../../shared/schemas/rules/lookup-reason.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { lookupSentence } from '../../web/casework/lookup-sentences.ts';

/** The sentences for an officer, by the seed table and the given bodies. */
export const lookupSentences = (
  reasons: readonly LookupReason[] = [],
  bodies: readonly Body[] = [],
  language: Language = 'vi',
): string[] => {
  const body = (id: string): string => {
    const found = bodies.find((one) => one.id === id);
    return found === undefined ? id : translated({ vi: found.name, en: found.nameEn }, language);
  };
  const post = (id: string): string => {
    const found = JURISDICTION.posts.find((one) => one.id === id);
    return found === undefined ? id : translated(found.words, language);
  };
  return reasons.map((reason) =>
    lookupSentence(reason, { table: JURISDICTION, names: { body, post }, language }),
  );
};
