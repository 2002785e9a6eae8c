import { isExcluded } from '../../shared/domain/jurisdiction/exclude.ts';
import { movedClocks } from '../../shared/domain/rules/preview.ts';
import { recounted, type Move } from '../../shared/domain/rules/recount.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { RuleContent } from '../../shared/schemas/rule-change.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { PreviewView } from '../../web/rules/preview-card.tsx';
import type { ConsoleWorld } from '../ports.ts';
import { rulebookOf } from '../rulebook.ts';
import { openReports } from './recount-walk.ts';
import type { RulesNow } from './rules-now.ts';

/** Reading a thousand reports takes a few seconds of the page's 28; more would be waited for by nobody. */
const MOST_PREVIEWED = 1000;
const AT_ONCE = 20;

/**
 * Counts what would move, and writes nothing. A report that is closed to whoever looks is not counted, so that the
 * answer is that of a world without it (P6).
 */
export const previewOf = async (
  content: RuleContent,
  { contents }: RulesNow,
  officer: Officer,
  world: ConsoleWorld,
): Promise<PreviewView> => {
  if (content.kind === 'post') return { groups: [], cut: false, most: MOST_PREVIEWED };
  const book = rulebookOf(world.settings, [...contents, content]);
  const ids = await openReports(world);
  const looked = ids.slice(0, MOST_PREVIEWED);
  const moves: Move[] = [];
  for (let at = 0; at < looked.length; at += AT_ONCE) {
    const reports = await Promise.all(
      looked.slice(at, at + AT_ONCE).map((id) => world.stores.reports.get(id)),
    );
    for (const report of reports) {
      if (report === undefined || isEnded(report.status) || isExcluded(officer, report)) continue;
      moves.push(...recounted(report, book).moves);
    }
  }
  return { groups: movedClocks(moves), cut: looked.length < ids.length, most: MOST_PREVIEWED };
};
