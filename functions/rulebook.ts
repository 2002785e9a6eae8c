import { amendedCalendar, amendedOverrides, amendedPosts } from '../shared/domain/rules/amend.ts';
import { resolveRules, type ClockRules } from '../shared/domain/clocks/resolve-rules.ts';
import { createCalendar, type WorkingCalendar } from '../shared/domain/working-calendar.ts';
import { calendarFor } from '../shared/reference/calendars.ts';
import { CLOCK_RULES } from '../shared/reference/clocks.ts';
import { JURISDICTION } from '../shared/reference/posts.ts';
import type { JurisdictionTable } from '../shared/schemas/jurisdiction.ts';
import type { ProvinceSettings } from '../shared/schemas/province.ts';
import type { RuleContent } from '../shared/schemas/rule-change.ts';

/** The rules a province works by at one moment. */
export interface Rulebook {
  readonly calendar: WorkingCalendar;
  readonly rules: ClockRules;
  readonly jurisdiction: JurisdictionTable;
}

/**
 * The law's rules, what the deployment's settings leave open to the province, and what its administrators have
 * confirmed since, in that order.
 * @throws CaseError input.* when a change cannot stand; the proposal was refused for the same reason before
 */
export const rulebookOf = (
  settings: Pick<ProvinceSettings, 'calendar' | 'clockOverrides'>,
  confirmed: readonly RuleContent[] = [],
): Rulebook => ({
  calendar: createCalendar(calendarFor(amendedCalendar(settings.calendar, confirmed))),
  rules: resolveRules(CLOCK_RULES, amendedOverrides(settings.clockOverrides, confirmed)),
  jurisdiction: { ...JURISDICTION, posts: amendedPosts(JURISDICTION.posts, confirmed) },
});

/** The same, built anew only when the list of confirmed changes is another one. */
export const rulebookFrom = (
  settings: Pick<ProvinceSettings, 'calendar' | 'clockOverrides'>,
  confirmed: () => Promise<readonly RuleContent[]>,
): (() => Promise<Rulebook>) => {
  let made: { readonly of: readonly RuleContent[]; readonly book: Rulebook } | undefined;
  return async () => {
    const contents = await confirmed();
    if (made?.of !== contents) made = { of: contents, book: rulebookOf(settings, contents) };
    return made.book;
  };
};

/** A world with the rules as they are now: whoever works in it lives by one rulebook from beginning to end. */
export const atPresent = async <W extends Rulebook & { readonly rulebook: () => Promise<Rulebook> }>(
  world: W,
): Promise<W> => ({ ...world, ...(await world.rulebook()) });
