import type { Report } from '../../shared/schemas/report.ts';

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A report id for tests: 26 letters that differ from the first one on, like real ids. */
export const reportId = (n: number): string => {
  let id = '';
  for (let rest = n; id.length < 26; rest = Math.floor(rest / 32)) id += LETTERS[rest % 32] ?? '';
  return id;
};

/** A new report with the given differences. */
export const aReport = (different: Partial<Report> = {}): Report => ({
  id: reportId(1),
  number: '26-1000-0000',
  version: 1,
  status: 'received',
  statusSince: '2026-11-23T02:14:00.000Z',
  receivedAt: '2026-11-23T02:14:00.000Z',
  channel: 'web',
  matter: 'posts',
  subject: { place: '30901', body: 'ubnd-mau-1', post: 'chair' },
  enclosed: { ref: reportId(2), narrative: true, identity: false, files: 0, bytes: 0, sealedBy: 'browser' },
  contentMark: 'ab'.repeat(32),
  frontBody: 'front-mau',
  handlers: [],
  checklist: [],
  candidates: [],
  hops: [],
  excludedBodies: [],
  excludedOfficers: [],
  linked: [],
  clocks: [],
  events: [],
  ...different,
});
