import { createPublic } from '../../functions/public.ts';
import { directory } from '../mau-directory.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { locate } from '../../shared/domain/jurisdiction/locate.ts';
import { clocksOnReceipt, duesOf } from '../../shared/domain/report/report-clocks.ts';
import { CATALOGUE } from '../../shared/reference/catalogue.ts';
import { CLOCK_RULES } from '../../shared/reference/clocks.ts';
import { HOLIDAYS } from '../../shared/reference/holidays.ts';
import { JURISDICTION } from '../../shared/reference/posts.ts';
import { LANGUAGE_CODES, LANGUAGES } from '../../shared/schemas/languages.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { inLanguage } from '../../web/layout/paths.ts';
import { aCitizen, codeOn, GOOD_ANSWERS } from './a-citizen.ts';
import { aDesk } from './a-desk.ts';
import { aReport } from './a-report.ts';
import { atTheDesk } from './at-the-desk.ts';
import { aPublicWorld } from './public-world.ts';
import { FIRST_DAY_LAW, LAST_DAY_LAW } from '../../shared/reference/clock-laws.ts';
import { showReport } from '../../functions/casework/report-answer.ts';

const NOW = new Date('2026-11-23T02:14:00.000Z');

/** The last language of the table. */
export const lastLanguage = (): Language => LANGUAGE_CODES.at(-1) ?? 'vi';

/** Texts on pages that are not the pages' own sentences: the law, the province's lists, names, and typed text. */
export const shownData = () => ({
  ...{ settings, directory, mauUnits, CATALOGUE, CLOCK_RULES, FIRST_DAY_LAW, LAST_DAY_LAW },
  ...{ HOLIDAYS, JURISDICTION, LANGUAGES, GOOD_ANSWERS },
  // The name of a commune begins with its kind.
  kinds: ['Xã ', 'Phường ', 'Đặc khu '],
});

/** The citizens' pages up to the receipt, and the status page of the sent report. */
export const publicPages = async (language: Language): Promise<Map<string, string>> => {
  const { world } = aPublicWorld(NOW);
  const citizen = aCitizen(createPublic(world));
  const at = (path: string): string => inLanguage(path, language);
  const pages = new Map<string, string>();
  for (const path of ['/', '/gioi-thieu', '/tra-cuu', '/don-to-cao'])
    pages.set(path, (await citizen.send(at(path))).html);
  let page = await citizen.send(at('/phan-anh'));
  for (const [n, filled] of GOOD_ANSWERS.entries()) {
    pages.set(`question ${String(n)}`, page.html);
    pages.set(`question ${String(n)} refused`, (await citizen.press(page, { unknown: '1' })).html);
    page = await citizen.press(page, filled);
  }
  pages.set('answers', page.html);
  const receipt = await citizen.press(page, {}, 'next', at('/phan-anh/gui'));
  pages.set('receipt', receipt.html);
  pages.set('status', (await citizen.post(at('/tra-cuu'), { code: codeOn(receipt) })).html);
  return pages;
};

/** The page of a case without a chosen body yet: acts, clocks, and why each body may be competent. */
export const casePage = async (language: Language): Promise<string> => {
  const desk = await aDesk(directory, NOW);
  const subject = { place: '99001', body: 'ubnd-mau-1' };
  const about = { subject, crimeSigns: false };
  const lookup = {
    ...{ actDate: '2026-10-05', today: '2026-11-23', table: JURISDICTION },
    ...{ bodies: directory.bodies, excluded: [] },
  };
  const clocks = clocksOnReceipt(NOW, undefined, desk.world);
  const report = aReport({
    ...{ frontBody: 'front-mau-1', status: 'choosing-body', subject, matter: 'waste', clocks },
    ...{ candidates: locate(about, lookup), assignee: 'tran-van-minh', ...duesOf(clocks, desk.world) },
  });
  await desk.world.stores.reports.create(report);
  const officer = directory.officers.find(({ id }) => id === 'tran-van-minh');
  if (officer === undefined) throw new Error('the example has no verifier');
  const answer = await atTheDesk(showReport, officer, desk.world, { params: { id: report.id }, language });
  return String(answer.body);
};
