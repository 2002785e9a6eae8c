import type { OfficerAct } from '../../../shared/domain/report/acts/acts.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { officersWords } from '../../words/officers.ts';

/** Says after an act that it was recorded. */
export const DoneNotice = ({ act, language }: { act: OfficerAct | undefined; language: Language }) => {
  if (act === undefined) return null;
  const words = officersWords(language);
  return (
    <p class="note done" role="status" data-done={act}>
      {words.report.done(words.acts.acts[act].title)}
    </p>
  );
};
