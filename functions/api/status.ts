import { expected } from '../../shared/domain/report/expected.ts';
import { toldEvents } from '../../shared/domain/report/told-events.ts';
import { trackingWords } from '../../web/words/tracking.ts';
import { json, type PageFunction } from '../page.ts';
import type { PublicWorld } from '../ports.ts';
import { reportByCode } from '../tracking/act-as-reporter.ts';

/** `GET /api/v1/reports/status` with the header Tracking-Code. A wrong and an unknown code answer alike. */
export const apiStatus: PageFunction<PublicWorld> = async (request, world) => {
  const report = await reportByCode(request.headers['tracking-code'] ?? '', world);
  const { statuses, story } = trackingWords.vi;
  return json({
    status: report.status,
    explanation: statuses[report.status].explanation,
    next: expected(report).map(({ what, due }) => ({ what, due })),
    timeline: toldEvents(report).map((event) => ({ ...event, text: story[event.act] })),
    ...(report.result !== undefined && { result: report.result }),
  });
};
