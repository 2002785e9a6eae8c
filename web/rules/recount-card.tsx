import { dateInWords, localDate, timeOfDay } from '../../shared/domain/local-time.ts';
import type { Recount } from '../../shared/schemas/rules/rule-change.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';

/** Rounded to tens, because an administrator must not learn the number of reports (P6). */
const percent = ({ done, total }: Recount): number =>
  total === 0 ? 100 : Math.min(90, Math.floor((done / total) * 10) * 10);

const sentence = (recount: Recount | undefined, language: Language): string => {
  const words = officersWords(language).rules.recount;
  if (recount === undefined) return words.waiting;
  const { finishedAt } = recount;
  if (finishedAt !== undefined) {
    const at = new Date(finishedAt);
    return words.finished(`${timeOfDay(at)} ${dateInWords(localDate(at), language)}`);
  }
  if (recount.after !== undefined) return words.running(percent(recount));
  return recount.failed > 0 ? words.failed : words.again;
};

/** The progress of the recount of running clocks. */
export const RecountCard = ({ recount, language }: { recount: Recount | undefined; language: Language }) => (
  <section
    class="card flow"
    aria-labelledby="recount"
    data-recount={recount?.finishedAt === undefined ? 'open' : 'finished'}
  >
    <h2 id="recount">{officersWords(language).rules.recount.title}</h2>
    <p>{sentence(recount, language)}</p>
  </section>
);
