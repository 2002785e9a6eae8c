import { fullDate, localDate, timeOfDay } from '../../../shared/domain/local-time.ts';
import type { Undelivered } from '../../../shared/schemas/correspondence.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { officersWords } from '../../words/officers.ts';
import type { Names } from '../names.ts';

const whomInWords = ({ to }: Undelivered, names: Names, language: Language): string => {
  const words = officersWords(language);
  const { undelivered } = words.casework;
  if ('officer' in to) return undelivered.toOfficer(names.officer(to.officer) ?? words.events.formerOfficer);
  return 'body' in to ? undelivered.toBody(names.body(to.body)) : undelivered.toReporter;
};

/** One undelivered message: its recipient, the number of tries, whether it will be tried again. */
export const UndeliveredItem = ({
  item,
  names,
  language,
}: {
  item: Undelivered;
  names: Names;
  language: Language;
}) => {
  const { undelivered } = officersWords(language).casework;
  const first = fullDate(localDate(new Date(item.firstTriedAt)), language);
  return (
    <li>
      {undelivered[item.by]} {whomInWords(item, names, language)}
      <span class="sub">
        {undelivered.tries(item.tries, first)} ·{' '}
        {item.retryAt === undefined
          ? undelivered.gaveUp
          : undelivered.again(timeOfDay(new Date(item.retryAt)))}
      </span>
    </li>
  );
};
