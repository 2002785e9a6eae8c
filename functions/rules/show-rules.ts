import { localDate, yearOf } from '../../shared/domain/local-time.ts';
import { CALENDAR_YEARS } from '../../shared/reference/calendars.ts';
import { OF_YEAR } from '../../web/layout/officer-paths.ts';
import { CalendarPage } from '../../web/rules/calendar-page.tsx';
import { ClocksPage } from '../../web/rules/clocks-page.tsx';
import { PostsPage } from '../../web/rules/posts-page.tsx';
import { RulesPage } from '../../web/rules/rules-page.tsx';
import { html } from '../page.ts';
import type { OfficerPageFunction } from '../sign-in/officer-session.ts';
import { yearView } from './calendar-of.ts';
import { yearAsked } from './prefill.ts';
import { rulesNow } from './rules-now.ts';

/** Proposals that wait for confirmation, and decided changes, the newest first. */
export const showRules: OfficerPageFunction = async (_request, { context }, world) => {
  const [{ changes, inForce }, officers] = await Promise.all([
    rulesNow(world),
    world.stores.directory.officers(),
  ]);
  const nameOf = (id: string) => officers.find((one) => one.id === id)?.name;
  return html(RulesPage({ context, changes, nameOf, stands: ({ id }) => inForce.has(id) }));
};

/** A year's days off and swaps. */
export const showCalendar: OfficerPageFunction = async (request, { context }, world) => {
  const { contents } = await rulesNow(world);
  const thisYear = yearOf(localDate(world.clock.now()));
  const year = request.query[OF_YEAR] === undefined ? thisYear : yearAsked(request.query, world);
  return html(
    CalendarPage({ context, view: yearView(year, contents, world.settings), years: CALENDAR_YEARS }),
  );
};

/** Every clock with its source and ladder. */
export const showClocks: OfficerPageFunction = async (_request, { context }, world) => {
  const { book } = await rulesNow(world);
  return html(ClocksPage({ context, rules: book.rules }));
};

/** The list of posts, line by line. */
export const showPosts: OfficerPageFunction = async (_request, { context }, world) => {
  const { book } = await rulesNow(world);
  return html(PostsPage({ context, table: book.jurisdiction }));
};
