import { translated } from '../../shared/schemas/languages.ts';
import { itemById, type ItemInForce, type ItemOfAct } from '../../shared/domain/catalogue/items-on.ts';
import { fullDate } from '../../shared/domain/local-time.ts';
import { CATALOGUE } from '../../shared/reference/catalogue.ts';
import type { Mark } from '../../shared/schemas/rules/clock.ts';
import type { Instrument } from '../../shared/schemas/rules/catalogue.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';

/** An item in the form in which officers cite it: its words, its number and the instrument. */
export const itemInWords = ({ item }: ItemInForce, language: Language): string => {
  const number = item.number === undefined ? '' : ` (${item.number})`;
  return `${translated(item.plain, language)}${number}`;
};

/** The instrument and, if it does not cover all days of the act or that is unknown, the days that it covers. */
export const instrumentForAct = (
  { instrument, holding: { days, throughout, openYear } }: ItemOfAct,
  language: Language,
): string => {
  const words = officersWords(language).report.catalogue;
  const name = translated(instrument.name, language);
  if (openYear !== undefined) return words.dayOpen(name, openYear);
  if (throughout) return name;
  return words.forDays(name, fullDate(days.from, language), fullDate(days.to, language));
};

const spanInWords = ({ inForceFrom, inForceTo, openYear }: Instrument, language: Language): string => {
  const words = officersWords(language).report.catalogue;
  const from =
    openYear === undefined ? words.from(fullDate(inForceFrom, language)) : words.issuedIn(openYear);
  return inForceTo === undefined ? from : `${from} ${words.to(fullDate(inForceTo, language))}`;
};

/** An item's mark is not better than that of its instrument's days. */
const markOf = ({ item, instrument }: ItemInForce): Mark => (instrument.mark === 'D' ? 'D' : item.mark);

/** The items that apply to a report: those in force on the day of the act, and their later replacements. */
export const CatalogueItems = ({
  items = [],
  today,
  language,
}: {
  items: readonly string[] | undefined;
  today: string;
  language: Language;
}) => {
  const words = officersWords(language).report;
  const found = items.flatMap((id) => itemById(CATALOGUE, id, today) ?? []);
  if (found.length === 0) return <>{words.catalogue.none}</>;
  return (
    <ul class="plain">
      {found.map((one) => (
        <li>
          {itemInWords(one, language)}
          <span class="sub">
            {translated(one.instrument.name, language)}, {spanInWords(one.instrument, language)}
            {one.today !== undefined && ` · ${words.catalogue.today(translated(one.today.name, language))}`}
          </span>
          <span class="sub">{words.clocks.marks[markOf(one)]}</span>
        </li>
      ))}
    </ul>
  );
};
