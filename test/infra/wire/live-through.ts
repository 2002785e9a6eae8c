import { demoOf } from '../../../local/demo/mau-week.ts';
import { PHONE_CALL } from '../../../local/demo/mau-reports.ts';
import { officerAtWork, type Answers } from '../../../local/demo/officer-at-work.ts';
import { visitor } from '../../../local/demo/visitor.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import { DESK, openPath, reportPath } from '../../../web/layout/officer-paths.ts';
import { TRACK_PATHS } from '../../../web/layout/paths.ts';
import { aCitizen, answerPages, codeOn, GOOD_ANSWERS } from '../../support/a-citizen.ts';
import { WEB_ROUTES, type DeployedService } from './deployed-service.ts';

const DAY = 86_400_000;
const INTAKE = 'nguyen-thi-hoa';
const LIAISON = 'pham-quoc-bao';
const ADMINISTRATOR = 'do-huu-tam';

/** A signed-in account stays so for the few requests of these tests. */
const signedIn = async (service: DeployedService, account: string) => {
  const browser = visitor(service.url, service.pass);
  const provider = (await browser.get(DESK.signIn)).location ?? '';
  const callback = (await browser.send(provider, new URLSearchParams({ account }))).location ?? '';
  await browser.get(callback);
  return browser;
};

/** Opens every GET address, whether it shows this person a page or refuses. */
const openEveryPage = async (service: DeployedService, account: string, reportId: string): Promise<void> => {
  const browser = await signedIn(service, account);
  for (const { method, path } of WEB_ROUTES) {
    const isOfSignIn = path.startsWith(DESK.signIn);
    if (method !== 'GET' || isOfSignIn) continue;
    const idThere = path.startsWith(DESK.officers)
      ? LIAISON
      : path.startsWith(DESK.bodies)
        ? 'party-mau-1'
        : reportId;
    await browser.get(path.replace('{id}', idThere)).catch((error: unknown) => {
      if (!/ 4\d\d$/.test(String(error))) throw error;
    });
  }
};

const openReports = async ({ stores }: DeployedService): Promise<Report[]> => {
  const rows = await stores.reports.openOf('front-mau-1', 100);
  const found = await Promise.all(rows.map(({ id }) => stores.reports.get(id)));
  return found.filter((one) => one !== undefined);
};

/** Sends a report with a file without scripts: the function seals and stores the file itself. */
const sendWithFile = async (service: DeployedService): Promise<string> => {
  const citizen = aCitizen((event) => service.citizens.invoke(event) as never);
  const on = (n: number) => ({ ...GOOD_ANSWERS[n], ...(n === 3 && { fromYear: '2025' }) });
  const evidence = await answerPages(citizen, [on(0), on(1), on(2), on(3), on(4)]);
  const receipt = { name: 'bien-nhan.pdf', bytes: Buffer.from('%PDF-1.7 biên nhận') };
  let page = await citizen.pressWithFiles(evidence, [receipt], 'next');
  for (const filled of [on(6), on(7)]) page = await citizen.press(page, filled);
  return codeOn(await citizen.press(page, {}, 'next', '/phan-anh/gui'));
};

/** The officer opens the narrative and follows the link of the file. */
const openTheFile = async (service: DeployedService, report: Report): Promise<void> => {
  const browser = await signedIn(service, INTAKE);
  const { text } = await browser.get(reportPath(report.id));
  const csrf = /name="csrf" value="([^"]*)"/.exec(text)?.[1] ?? '';
  const parts = await service.stores.correspondence.partsOf(report.id);
  const { part } = parts.find((one) => one.part.startsWith('file-key')) ?? {};
  if (part === undefined) throw new Error('The report has no file.');
  const form = new URLSearchParams({ csrf, part, reason: 'Đọc để phân loại.' });
  const opened = JSON.parse((await browser.send(openPath(report.id), form)).text) as { link: string };
  if (!(await fetch(opened.link)).ok) throw new Error('The link leads to no file.');
};

/** The state after a dead process: a report that is closed to its Front, and a linked one that does not know it yet. */
const leaveExclusionUnshared = async (
  { stores }: DeployedService,
  one: Report,
  other: Report,
): Promise<void> => {
  const excludedBodies = ['front-mau-1', 'party-mau-1'];
  await stores.reports.save({ ...one, excludedBodies, linked: [other.id], version: one.version + 1 });
  await stores.reports.save({ ...other, linked: [one.id], version: other.version + 1 });
};

/** The state after a process died between a write and waking the machine, whose wait is outdated. */
const leaveMachineBehind = async (service: DeployedService): Promise<void> => {
  const report = (await openReports(service)).find(({ status }) => status === 'verifying');
  if (report === undefined) throw new Error('No report is being verified.');
  const statusSince = service.clock.now().toISOString();
  await service.stores.reports.save({ ...report, statusSince, version: report.version + 1 });
};

const officer = async ({ stores }: DeployedService, id: string) => {
  const found = await stores.directory.officer(id);
  if (found === undefined) throw new Error(`no officer ${id}`);
  return found;
};

const everyJob = async ({ jobs }: DeployedService): Promise<void> => {
  for (const job of ['reconcile', 'recompute-clocks', 'daily-digest']) await jobs.invoke({ job });
};

const CALLERS: readonly Answers[] = [
  { contactEmail: 'nguoi-goi@thu.example' },
  { contactPhone: '0912345678' },
];

/** Guides two callers while no partner accepts messages, so that the messages are sent later. */
const whileNothingIsDelivered = async (service: DeployedService): Promise<void> => {
  service.down.all = true;
  for (const contact of CALLERS) {
    const before = new Set((await openReports(service)).map(({ id }) => id));
    await officerAtWork(INTAKE, service).registers({ ...PHONE_CALL, ...contact, contactConsent: '1' });
    await service.clock.advanceTo(new Date(service.clock.now().getTime() + 60_000));
    const came = (await openReports(service)).find(({ id }) => !before.has(id));
    if (came === undefined) throw new Error('The call was not registered.');
    await officerAtWork(INTAKE, service).does('guide-elsewhere', came.id, {
      ...{ kind: 'outside', toBody: 'Bộ phận một cửa', message: 'Việc này thuộc bộ phận một cửa.' },
      reason: 'Không nói về cán bộ nào.',
    });
  }
  service.down.all = false;
};

/**
 * The demo week, then everything else in a deployment: files and openings, withdrawals, lists of every kind, a partner
 * that is down, the traces of a dead process, reminders, and the jobs.
 */
export const liveThrough = async (service: DeployedService): Promise<void> => {
  const { clock, stores, jobs } = service;
  await demoOf('mau')?.play(service, new Date('2026-03-23T02:00:00.000Z'));

  const minuteLater = () => clock.advanceTo(new Date(clock.now().getTime() + 60_000));
  await minuteLater();
  const citizen = visitor(service.url, service.pass);
  const code = await sendWithFile(service);
  await minuteLater();
  const newest = (await openReports(service)).toSorted((a, b) => b.receivedAt.localeCompare(a.receivedAt))[0];
  if (newest === undefined) throw new Error('No report came.');
  await openTheFile(service, newest);
  await citizen.send(TRACK_PATHS.withdraw, new URLSearchParams({ code, sure: 'yes' }));

  for (const account of [INTAKE, LIAISON, ADMINISTRATOR]) await openEveryPage(service, account, newest.id);
  await whileNothingIsDelivered(service);
  await stores.directory.putOfficer({ ...(await officer(service, LIAISON)), mail: 'digest' });
  await everyJob(service);

  const open = await openReports(service);
  const waiting = open.find(({ status }) => status === 'received');
  const reminded = open.find(({ status }) => status === 'referred');
  if (waiting === undefined || reminded === undefined)
    throw new Error('The week left nothing to go on with.');
  await leaveExclusionUnshared(service, reminded, waiting);
  for (let day = 1; day <= 3; day += 1) {
    await clock.advanceTo(new Date(clock.now().getTime() + DAY));
    await everyJob(service);
  }
  await stores.reports.create({ ...waiting, id: `${waiting.id.slice(0, -2)}00` });
  await leaveMachineBehind(service);
  await jobs.invoke({ job: 'reconcile', all: true });
};
