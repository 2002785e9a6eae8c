import type { Catalogue, CatalogueItem, Instrument, Matter } from '../../schemas/rules/catalogue.ts';
import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { DaysOfAct } from './days-of-act.ts';
import { isInForce } from '../in-force.ts';

/** An item with its instrument, and the instrument that has replaced it by today, if any. */
export interface ItemInForce {
  readonly item: CatalogueItem;
  readonly instrument: Instrument;
  readonly today?: Instrument;
}

/** How the time in force of an instrument relates to the days of an act. */
interface Holding {
  /** The first and last day of the act on which it is in force, or may be. */
  readonly days: DaysOfAct;
  /** It is in force on all of them. */
  readonly throughout: boolean;
  /** The year in which it came into force on an unknown day; absent where it is known to be in force. */
  readonly openYear?: number;
}

export interface ItemOfAct extends ItemInForce {
  readonly holding: Holding;
}

/** The days that two spans have in common. */
const common = (act: DaysOfAct, from: LocalDate, to: LocalDate | undefined): DaysOfAct | undefined => {
  const days = {
    from: act.from > from ? act.from : from,
    to: to === undefined || act.to < to ? act.to : to,
  };
  return days.from <= days.to ? days : undefined;
};

const holdingOf = ({ inForceFrom, inForceTo, openYear }: Instrument, act: DaysOfAct): Holding | undefined => {
  const known = common(act, inForceFrom, inForceTo);
  if (known !== undefined) return { days: known, throughout: known.from === act.from && known.to === act.to };
  if (openYear === undefined) return undefined;
  const open = common(act, `${String(openYear)}-01-01`, `${String(openYear)}-12-31`);
  return open === undefined ? undefined : { days: open, throughout: false, openYear };
};

/** Follows replacements to the instrument in force on a day; undefined where nothing has replaced it. */
const successorOn = (
  instrument: Instrument,
  day: LocalDate,
  { instruments }: Catalogue,
): Instrument | undefined => {
  const seen = new Set<string>();
  let at: Instrument | undefined = instrument;
  while (at !== undefined && !isInForce(at, day) && !seen.has(at.id)) {
    seen.add(at.id);
    const next: string | undefined = at.replacedBy;
    at = instruments.find(({ id }) => id === next);
  }
  return at !== undefined && isInForce(at, day) ? at : undefined;
};

/** An item by its id, as of today. */
export const itemById = (catalogue: Catalogue, id: string, today: LocalDate): ItemInForce | undefined => {
  const item = catalogue.items.find((one) => one.id === id);
  const instrument = catalogue.instruments.find((one) => one.id === item?.instrument);
  if (item === undefined || instrument === undefined) return undefined;
  const now = successorOn(instrument, today, catalogue);
  return { item, instrument, ...(now !== undefined && now !== instrument && { today: now }) };
};

/**
 * The items that apply to a report: those in force on a day of the act, whatever came later (domain §5); both versions
 * if the act continued over a change. An item whose day of entry into force is unknown is included with that year, and
 * an officer decides. Items that match the reporter's choice come first.
 */
export const itemsOn = (
  catalogue: Catalogue,
  act: DaysOfAct,
  today: LocalDate,
  matter?: Matter,
): ItemOfAct[] => {
  const found = catalogue.items.flatMap((item): ItemOfAct[] => {
    const one = itemById(catalogue, item.id, today);
    const holding = one === undefined ? undefined : holdingOf(one.instrument, act);
    return one === undefined || holding === undefined ? [] : [{ ...one, holding }];
  });
  const fits = ({ item }: ItemInForce): boolean => matter !== undefined && item.matters.includes(matter);
  return [...found.filter(fits), ...found.filter((one) => !fits(one))];
};
