import { isExcluded } from '../../shared/domain/jurisdiction/exclude.ts';
import { movedClocks } from '../../shared/domain/rules/preview.ts';
import { recounted, type Move } from '../../shared/domain/rules/recount.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { PreviewView } from '../../web/rules/preview-card.tsx';
import type { ConsoleWorld } from '../ports.ts';
import { rulebookOf } from '../rulebook.ts';
import { openReports } from './recount-walk.ts';
import type { RulesNow } from './rules-now.ts';

/** Reading a thousand reports takes a few seconds of the page's 28; more would take too long for a page. */
const MOST_PREVIEWED = 1000;
const AT_ONCE = 20;

const isCounted = (report: Report, officer: Officer): boolean =>
  !isEnded(report.status) && !isExcluded(officer, report);

/**
 * Counts the dates that would move, and writes nothing. It leaves out reports that are closed to the reader, so that
 * the answer is the same as without them (P6). Undefined for a post, which has no clocks.
 */
export const previewOf = async (
  content: RuleContent,
  { contents }: RulesNow,
  officer: Officer,
  world: ConsoleWorld,
  most = MOST_PREVIEWED,
): Promise<PreviewView | undefined> => {
  if (content.kind === 'post') return undefined;
  const book = rulebookOf(world.settings, [...contents, content]);
  const ids = await openReports(world);
  const moves: Move[] = [];
  let counted = 0;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    const found = await Promise.all(ids.slice(at, at + AT_ONCE).map((id) => world.stores.reports.get(id)));
    const reports = found
      .filter((report) => report !== undefined)
      .filter((report) => isCounted(report, officer));
    // The limit counts the reader's own reports: a hidden one neither takes a place nor makes the list look longer.
    for (const report of reports.slice(0, most - counted)) moves.push(...recounted(report, book).moves);
    counted += reports.length;
    if (counted > most) return { groups: movedClocks(moves), cut: true, most };
  }
  return { groups: movedClocks(moves), cut: false, most };
};
