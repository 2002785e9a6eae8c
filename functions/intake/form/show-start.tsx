import { startClock } from '../../../shared/domain/clocks/change-clock.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { ruleInForce } from '../../../shared/domain/clocks/resolve-rules.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import { CaseError } from '../../../shared/domain/errors.ts';
import type { ClockId, ClockRule } from '../../../shared/schemas/rules/clock.ts';
import { AboutPage } from '../../../web/intake/about-page.tsx';
import { StartPage } from '../../../web/intake/start-page.tsx';
import { html, type PageAnswer, type PageFunction, type PageRequest } from '../../page.ts';
import { pageContext } from '../../page-context.ts';
import type { PublicWorld, World } from '../../ports.ts';

/** @throws CaseError missing.clock-rule when a deployment's table lacks it */
const ruleToday = (id: ClockId, { rules, clock }: Pick<World, 'rules' | 'clock'>): ClockRule => {
  const rule = ruleInForce(rules, id, localDate(clock.now()));
  if (rule === undefined) throw new CaseError('missing.clock-rule', `No rule ${id} is in force.`, { id });
  return rule;
};

/** Working days that a Party body has to answer, by the rule in force today. */
export const answerDays = (world: Pick<World, 'rules' | 'clock'>): number =>
  ruleToday('answer-124', world).length;

const startPage = (request: PageRequest, world: PublicWorld): PageAnswer => {
  const now = world.clock.now();
  const by = (id: ClockId) => dueDate(startClock(ruleToday(id, world), now, world.calendar));
  const verifying = ruleToday('verify-and-refer', world);
  const prospect = {
    verifiedBy: by('verify-and-refer'),
    verifiedIsDraft: verifying.mark === 'D' && verifying.setBy === undefined,
    toldBy: by('tell-citizen'),
    answerDays: answerDays(world),
  };
  return html(<StartPage context={pageContext(request, world)} prospect={prospect} />);
};

/** The start page, with the dates of a report that is sent today. */
export const showStart: PageFunction<PublicWorld> = async (request, world) =>
  Promise.resolve().then(() => startPage(request, world));

export const showAbout: PageFunction<PublicWorld> = async (request, world) =>
  Promise.resolve().then(() => html(<AboutPage context={pageContext(request, world)} />));
