import { daysOfAct } from '../../shared/domain/catalogue/days-of-act.ts';
import { itemsOn } from '../../shared/domain/catalogue/items-on.ts';
import { mayReceiveReport, mayReceiveLetter } from '../../shared/domain/jurisdiction/may-receive.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { atHour, endOfDay, localDate } from '../../shared/domain/local-time.ts';
import type { ActLookup } from '../../shared/domain/report/acts/act-rule.ts';
import { actRule, type ActInput, type ActName, type ACTS } from '../../shared/domain/report/acts/acts.ts';
import { higherOpen } from '../../shared/domain/jurisdiction/tree-of-bodies.ts';
import type { ActFacts } from '../../shared/domain/report/changes/change.ts';
import type { Directory } from '../../shared/domain/report/handover/reassign.ts';
import { CATALOGUE } from '../../shared/reference/catalogue.ts';
import { bodiesClosedTo, isExcluded } from '../../shared/domain/jurisdiction/exclude.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { OUTSIDE_PROVINCE } from '../../shared/schemas/residence.ts';
import { isEnded } from '../../shared/schemas/status.ts';
import type { ActingWorld } from './acting-world.ts';
import { directoryNow } from '../directory-now.ts';
import { lookUp } from './look-up.ts';
import { partFor } from './split-report.ts';
import { canSee } from '../../shared/domain/access.ts';

/** The acts whose row names this lookup; each passes its own form. */
type ActsReading<L extends ActLookup> = {
  [A in ActName]: (typeof ACTS)[A] extends { readonly reads: readonly (infer R)[] }
    ? L extends R
      ? A
      : never
    : never;
}[ActName];

type Lookup<L extends ActLookup> = (
  input: ActInput<ActsReading<L>>,
  report: Report,
  officer: OnDuty,
  world: ActingWorld,
) => Promise<Partial<ActFacts>>;

/** Rows per read when one row is searched. */
const PAGE = 1000;

const verifierOnly: Lookup<'verifier'> = async ({ assignee }, report, _officer, { stores }) => {
  const found = (await stores.directory.officers()).find(({ id }) => id === assignee);
  const fits =
    found?.role === 'verifier' &&
    found.active &&
    found.body === report.frontBody &&
    !isExcluded(found, report);
  if (!fits) throw new CaseError('input.assignee', 'Choose a verifier of this body.', { field: 'assignee' });
  return {};
};

const levelOf = async (report: Report, { stores }: ActingWorld) =>
  (await stores.directory.bodies()).find(({ id }) => id === report.frontBody)?.level ?? 'commune';

/** Accepts only items in force on a day of the act, as the form does (domain §5). */
const knownItems: Lookup<'items-in-force'> = ({ items }, report, _officer, { clock }) => {
  const offered = itemsOn(CATALOGUE, daysOfAct(report), localDate(clock.now()));
  const known = items.every((id) => offered.some(({ item }) => item.id === id));
  return known
    ? Promise.resolve({})
    : Promise.reject(new CaseError('input.items', 'Choose items from the list.', { field: 'items' }));
};

const refuse = (field: string): never => {
  throw new CaseError(field.endsWith('Body') ? 'input.body' : 'input.choose', 'Choose one of the list.', {
    field,
  });
};

type Persons = Pick<
  ActInput<'finish-verification'>,
  'subjectBody' | 'otherBody' | 'subjectPost' | 'otherPost' | 'residence'
>;

/** Checks the bodies, posts and commune found for a person against directory, list and gazetteer; answers the directory. */
const knownPersons = async (
  { subjectBody, otherBody, subjectPost, otherPost, residence }: Persons,
  world: ActingWorld,
): Promise<{ directory: Directory }> => {
  const { jurisdiction, places, settings } = world;
  const directory = await directoryNow(world);
  const { bodies } = directory;
  const isBody = (id: string | undefined) => id === undefined || bodies.some((body) => body.id === id);
  const isPost = (id: string | undefined) =>
    id === undefined || jurisdiction.posts.some((post) => post.id === id);
  if (!isBody(subjectBody)) refuse('subjectBody');
  if (!isBody(otherBody)) refuse('otherBody');
  if (!isPost(subjectPost)) refuse('subjectPost');
  if (!isPost(otherPost)) refuse('otherPost');
  if (residence === undefined || residence === OUTSIDE_PROVINCE) return { directory };
  if ((await places()).provinceOf(residence) !== settings.unitCode) refuse('residence');
  return { directory };
};

const dayOfReceipt = (
  { receivedOn }: { readonly receivedOn?: string },
  _report: Report,
  _officer: OnDuty,
  { clock }: ActingWorld,
): Promise<Partial<ActFacts>> => {
  const now = clock.now();
  if (receivedOn === undefined || receivedOn === localDate(now)) return Promise.resolve({});
  // The moment of a past day is its end, so that a sending on the same day is never after it; a future day is refused.
  return Promise.resolve({
    receivedAt:
      receivedOn < localDate(now) ? new Date(endOfDay(receivedOn).getTime() - 1) : atHour(receivedOn, 0),
  });
};

/** The lookups that a row of the table of acts may name; they also check a form's ids against the directory. */
const LOOKUPS: { readonly [L in ActLookup]: Lookup<L> } = {
  verifier: verifierOnly,
  superior: async (_input, report, _officer, { stores, clock }) => {
    const bodies = await stores.directory.bodies();
    const superior = higherOpen(report.frontBody, bodies, report.excludedBodies, localDate(clock.now()));
    return superior === undefined ? {} : { superior };
  },
  'merge-target': async ({ into }, report, officer, { stores }) => {
    const number = into.toUpperCase();
    const [target] = await stores.reports.openOf(
      report.frontBody,
      PAGE,
      (row) => row.number === number && row.id !== report.id && canSee(officer, row),
    );
    return target === undefined || isEnded(target.status) ? {} : { into: target.id };
  },
  'items-in-force': knownItems,
  persons: (input, _report, _officer, world) => knownPersons(input, world),
  directory: async (_input, _report, _officer, world) => ({ directory: await directoryNow(world) }),
  'party-body': async ({ body }, report, _officer, world) => {
    const { bodies, officers } = await directoryNow(world);
    const chosen = bodies.find(({ id }) => id === body);
    if (chosen === undefined || !mayReceiveReport(chosen, report, bodiesClosedTo(report, officers)))
      throw new CaseError('input.body', 'Choose a Party body from the list.', { field: 'body' });
    return { level: await levelOf(report, world) };
  },
  'letter-receiver': async ({ body }, report, _officer, world) => {
    const { bodies, officers, day } = await directoryNow(world);
    const chosen = bodies.find(({ id }) => id === body);
    if (chosen === undefined || !mayReceiveLetter(chosen, bodiesClosedTo(report, officers), day))
      throw new CaseError('input.body', 'Choose a body from the list.', { field: 'body' });
    return {};
  },
  part: async (input, report, officer, world) => ({ part: await partFor(report, input, officer, world) }),
  // The officer who has yet to choose sees at once what the signs of a crime add to the reasons.
  candidates: async (_input, report, _officer, world) =>
    report.status === 'choosing-body' && report.candidates.length > 0
      ? {
          candidates: lookUp(
            { ...report, crimeSignsAt: world.clock.now().toISOString() },
            await directoryNow(world),
            world,
          ),
        }
      : {},
  'day-of-receipt': dayOfReceipt,
};

/** @throws CaseError input.* naming the field whose choice is not in the directory or not open to this report */
export const factsFor = async <A extends ActName>(
  act: A,
  input: ActInput<A>,
  report: Report,
  officer: OnDuty,
  world: ActingWorld,
): Promise<ActFacts> => {
  let facts: ActFacts = { now: world.clock.now() };
  for (const name of actRule(act).reads ?? []) {
    // The table above pairs each lookup with the forms of the acts that name it; the compiler cannot follow the pair.
    const lookup = LOOKUPS[name] as Lookup<never>;
    facts = { ...facts, ...(await lookup(input as never, report, officer, world)) };
  }
  return facts;
};
