import type { Catalogue, CatalogueItem, Instrument, Matter } from '../../schemas/catalogue.ts';
import type { LocalDate } from '../../schemas/clock.ts';

/** An item with its instrument, and what stands in that instrument's place today where it has been replaced. */
export interface ItemInForce {
  readonly item: CatalogueItem;
  readonly instrument: Instrument;
  readonly today?: Instrument;
}

const holdsOn = ({ inForceFrom, inForceTo }: Instrument, day: LocalDate): boolean =>
  inForceFrom <= day && (inForceTo === undefined || day <= inForceTo);

/** Follows replacements to the instrument in force on a day; undefined where nothing has taken the place. */
const successorOn = (
  instrument: Instrument,
  day: LocalDate,
  { instruments }: Catalogue,
): Instrument | undefined => {
  const seen = new Set<string>();
  let at: Instrument | undefined = instrument;
  while (at !== undefined && !holdsOn(at, day) && !seen.has(at.id)) {
    seen.add(at.id);
    const next: string | undefined = at.replacedBy;
    at = instruments.find(({ id }) => id === next);
  }
  return at !== undefined && holdsOn(at, day) ? at : undefined;
};

/** An item by its id, as it stands today. */
export const itemById = (catalogue: Catalogue, id: string, today: LocalDate): ItemInForce | undefined => {
  const item = catalogue.items.find((one) => one.id === id);
  const instrument = catalogue.instruments.find((one) => one.id === item?.instrument);
  if (item === undefined || instrument === undefined) return undefined;
  const now = successorOn(instrument, today, catalogue);
  return { item, instrument, ...(now !== undefined && now !== instrument && { today: now }) };
};

/**
 * The items a report can be held to: those in force at the time of the act, whatever came later (domain §5). The ones
 * that the reporter's own words lead to come first.
 */
export const itemsOn = (
  catalogue: Catalogue,
  actDate: LocalDate,
  today: LocalDate,
  matter?: Matter,
): ItemInForce[] => {
  const found = catalogue.items.flatMap((item) => {
    const one = itemById(catalogue, item.id, today);
    return one !== undefined && holdsOn(one.instrument, actDate) ? [one] : [];
  });
  const fits = ({ item }: ItemInForce): boolean => matter !== undefined && item.matters.includes(matter);
  return [...found.filter(fits), ...found.filter((one) => !fits(one))];
};
