import { endedOutside } from '../../shared/domain/report/ended-outside.ts';
import { expected } from '../../shared/domain/report/expected.ts';
import { toldEvents } from '../../shared/domain/report/told-events.ts';
import { whatIsMissing } from '../../web/words/what-is-missing.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { trackingWords } from '../../web/words/tracking.ts';
import { json, type PageFunction } from '../page.ts';
import type { PublicWorld } from '../ports.ts';
import { partsOf, reportByCode } from '../tracking/act-as-reporter.ts';

/** `GET /api/v1/reports/status` with the header Tracking-Code. A wrong and an unknown code get the same answer. */
export const apiStatus: PageFunction<PublicWorld> = async (request, world) => {
  const report = await reportByCode(request.headers['tracking-code'] ?? '', world);
  const { statuses, story, outside } = trackingWords.vi;
  const bodies = await world.stores.directory.publishedBodies();
  const explanationOf = (one: Report): string => {
    const front = bodies.find(({ id }) => id === endedOutside(one));
    return front === undefined ? statuses[one.status].explanation : outside.explanation(front.name);
  };
  const standingOf = (one: Report) => ({
    status: one.status,
    explanation: explanationOf(one),
    next: expected(one).map(({ what, due }) => ({ what, due })),
    timeline: toldEvents(one).map((event) => ({ ...event, text: story[event.act] })),
    ...(one.result !== undefined && { result: one.result }),
    ...(one.status === 'not-pursued' &&
      one.questions !== undefined && { missing: whatIsMissing(one.questions, 'vi') }),
  });
  const parts = await partsOf(report, world);
  return json({
    ...standingOf(report),
    ...(parts.length > 0 && {
      parts: parts.map((part) => ({ number: part.number, ...standingOf(part) })),
    }),
  });
};
