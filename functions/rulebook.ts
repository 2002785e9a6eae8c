import { amendedCalendar, amendedOverrides, amendedPosts } from '../shared/domain/rules/amend.ts';
import { resolveRules, type ClockRules } from '../shared/domain/clocks/resolve-rules.ts';
import { isCaseError } from '../shared/domain/errors.ts';
import { createCalendar, type WorkingCalendar } from '../shared/domain/working-calendar.ts';
import { calendarFor } from '../shared/reference/calendars.ts';
import { CLOCK_RULES } from '../shared/reference/clocks.ts';
import { JURISDICTION } from '../shared/reference/posts.ts';
import type { JurisdictionTable } from '../shared/schemas/rules/jurisdiction.ts';
import type { ProvinceSettings } from '../shared/schemas/province.ts';
import type { RuleContent } from '../shared/schemas/rules/rule-change.ts';

type Settings = Pick<ProvinceSettings, 'calendar' | 'clockOverrides'>;

/** The rules of a province at one moment. */
export interface Rulebook {
  readonly calendar: WorkingCalendar;
  readonly rules: ClockRules;
  readonly jurisdiction: JurisdictionTable;
  /** The rules before the last confirmed change; undefined before the first. */
  readonly formerRules: () => Rulebook | undefined;
}

/** Makes the value at the first call and remembers it. */
const once = <T>(make: () => T): (() => T) => {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
};

/**
 * The law's rules, the province's settings in its deployment, and the changes that its administrators confirmed, in
 * that order.
 * @throws CaseError input.* when a change is invalid; a proposal is refused for the same reasons
 */
export const rulebookOf = (settings: Settings, confirmed: readonly RuleContent[] = []): Rulebook => ({
  calendar: createCalendar(calendarFor(amendedCalendar(settings.calendar, confirmed))),
  rules: resolveRules(CLOCK_RULES, amendedOverrides(settings.clockOverrides, confirmed)),
  jurisdiction: { ...JURISDICTION, posts: amendedPosts(JURISDICTION.posts, confirmed) },
  formerRules: once(() =>
    confirmed.length === 0
      ? undefined
      : rulebookOf(settings, compatibleChanges(settings, confirmed.slice(0, -1))),
  ),
});

const areCompatible = (settings: Settings, contents: readonly RuleContent[]): boolean => {
  try {
    rulebookOf(settings, contents);
    return true;
  } catch (error) {
    if (isCaseError(error) && error.code.startsWith('input.')) return false;
    throw error;
  }
};

/**
 * The confirmed changes that are compatible, in their order. Usually all are; but two that were confirmed in the same
 * second, or a new version of the settings, can contradict one, and the service must not stop then.
 */
export const compatibleChanges = (
  settings: Settings,
  confirmed: readonly RuleContent[],
): readonly RuleContent[] =>
  areCompatible(settings, confirmed)
    ? confirmed
    : confirmed.reduce<readonly RuleContent[]>((kept, content) => {
        const more = [...kept, content];
        return areCompatible(settings, more) ? more : kept;
      }, []);

/** The rulebook of the compatible changes, built again only for another list of confirmed changes. */
export const rulebookFrom = (
  settings: Settings,
  confirmed: () => Promise<readonly RuleContent[]>,
): (() => Promise<Rulebook>) => {
  let made: { readonly of: readonly RuleContent[]; readonly book: Rulebook } | undefined;
  return async () => {
    const contents = await confirmed();
    if (made?.of !== contents)
      made = { of: contents, book: rulebookOf(settings, compatibleChanges(settings, contents)) };
    return made.book;
  };
};

/** A world with the present rules: a request uses one rulebook from its beginning to its end. */
export const atPresent = async <W extends Rulebook & { readonly rulebook: () => Promise<Rulebook> }>(
  world: W,
): Promise<W> => ({ ...world, ...(await world.rulebook()) });
