import { CaseError } from '../../shared/domain/errors.ts';
import { GuidancePage } from '../../web/triage/guidance-page.tsx';
import { reportSeenBy } from '../acts/act-on.ts';
import { html } from '../page.ts';
import type { OfficerPageFunction } from '../sign-in/officer-session.ts';
import { placeOnSheet } from './place-on-sheet.ts';

/** The guidance sheet of a report that was guided. @throws CaseError missing.report · missing.page when it was not */
export const showGuidance: OfficerPageFunction = async ({ params }, { officer, context }, world) => {
  const report = await reportSeenBy(officer, params['id'] ?? '', world);
  if (report.guidance === undefined)
    throw new CaseError('missing.page', 'This report was not guided elsewhere.');
  const [bodies, places] = await Promise.all([world.stores.directory.bodies(), world.places()]);
  const front = bodies.find(({ id }) => id === report.frontBody)?.name ?? world.settings.frontName.vi;
  const place = placeOnSheet(report, bodies, places, world.settings);
  return html(GuidancePage({ context, report, front, place }));
};
