import { isOfficerAct } from '../../shared/domain/report/acts/acts.ts';
import type { Event } from '../../shared/schemas/report.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords, type OfficersWords } from '../words/officers.ts';

type ToldWords = OfficersWords['events']['told'];
const isWorded = (act: string, words: ToldWords): act is keyof ToldWords => Object.hasOwn(words, act);

/** The act of an entry of the log in words, for pages and for rehearsals on the command line. */
export const deedInWords = ({ act }: Pick<Event, 'act'>, language: Language): string => {
  const { acts, events } = officersWords(language);
  if (isOfficerAct(act)) return acts.acts[act].done;
  return isWorded(act, events.told) ? events.told[act] : act;
};
