import { canSee } from '../../shared/domain/access.ts';
import { isExcluded, mailboxIsClosed } from '../../shared/domain/jurisdiction/exclude.ts';
import { higherOpen } from '../../shared/domain/jurisdiction/tree-of-bodies.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { holderOf } from '../../shared/domain/report/stages.ts';
import { absentUntil, onDuty, type OnDuty } from '../../shared/domain/stand-in.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { LadderRung } from '../../shared/schemas/rules/clock.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { World } from '../ports.ts';

type Directories = Pick<World, 'stores' | 'clock'>;

/** An officer who is excluded from a report is not told of it (P6), nor is one who is absent. */
const mayBeTold = (officer: Officer, report: Report, today: string): boolean =>
  officer.active && !isExcluded(officer, report) && absentUntil(officer, today) === undefined;

/** Officers, and bodies that get mail at their own address because they have no officers here. */
export interface Audience {
  readonly officers: readonly Officer[];
  readonly bodies: readonly Body[];
}

const NOBODY: Audience = { officers: [], bodies: [] };

/** Officers who may be told of a report, and all officers: those who are only in the second may read a mailbox. */
interface Staff {
  readonly told: readonly OnDuty[];
  readonly everyone: readonly Officer[];
}

/** The bodies and staff of today. */
const officesFor = async (
  report: Report,
  { stores, clock }: Directories,
): Promise<{ bodies: readonly Body[]; staff: Staff; today: string }> => {
  const today = localDate(clock.now());
  const [bodies, everyone] = await Promise.all([stores.directory.bodies(), stores.directory.officers()]);
  const told = everyone
    .filter((officer) => mayBeTold(officer, report, today))
    .map((officer) => onDuty(officer, everyone, today));
  return { bodies, staff: { told, everyone }, today };
};

/** The heads of a body; if it has none, its mailbox, so that every alarm reaches someone. */
const headsOf = (body: Body | undefined, { told, everyone }: Staff, report: Report): Audience => {
  if (body === undefined || report.excludedBodies.includes(body.id)) return NOBODY;
  const heads = told.filter(
    (one) => one.body === body.id && (one.role === 'approver' || one.role === 'liaison'),
  );
  if (heads.length > 0) return { officers: heads, bodies: [] };
  return mailboxIsClosed(body.id, report, everyone) ? NOBODY : { officers: [], bodies: [body] };
};

/** The heads of one body, or its mailbox; no one if the report is closed to it. */
export const headsAt = async (bodyId: string, report: Report, world: Directories): Promise<Audience> => {
  const { bodies, staff } = await officesFor(report, world);
  return headsOf(
    bodies.find(({ id }) => id === bodyId),
    staff,
    report,
  );
};

/** The audience of a rung: the holder of the report, the head of that body, or the head of the next higher one. */
export const audience = async (
  report: Report,
  tells: LadderRung['tells'],
  world: Directories,
): Promise<Audience> => {
  if (tells === 'reporter') return NOBODY;
  const { bodies, staff, today } = await officesFor(report, world);
  const body = (id: string | undefined) => bodies.find((one) => one.id === id);
  const holder = holderOf(report);
  const held = body(holder?.body ?? report.frontBody);
  const front = body(report.frontBody);
  // If a Party body cannot be told, the Front is told instead and has to find another body.
  const heads =
    [held, front].map((one) => headsOf(one, staff, report)).find((one) => one !== NOBODY) ?? NOBODY;
  if (tells === 'head') return heads;
  if (tells === 'holder') {
    // The officers who have the task: the assigned verifier, or their substitute.
    const holders = staff.told.filter(
      (officer) => officer.role === holder?.role && officer.body === holder.body && canSee(officer, report),
    );
    return holders.length > 0 ? { officers: holders, bodies: [] } : heads;
  }
  const above = [held, front].map((one) =>
    headsOf(one && higherOpen(one.id, bodies, report.excludedBodies, today), staff, report),
  );
  return { officers: above.flatMap((one) => one.officers), bodies: above.flatMap((one) => one.bodies) };
};
