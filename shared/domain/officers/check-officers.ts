import type { Body } from '../../schemas/body.ts';
import type { Officer, Role } from '../../schemas/officer.ts';
import { mobileNumber } from '../contact-address.ts';
import { said, type RecordProblem, type Said } from '../records/record-problem.ts';

type OfficerProblem = RecordProblem<keyof Officer>;
type Found = Said & { readonly field: keyof Officer };

/** The facts that a list of officers must agree with. */
export interface OfficerFacts {
  readonly bodies: readonly Body[];
  /** Ids of the list of posts. */
  readonly posts: ReadonlySet<string>;
  /** Absences that ended before this day are not checked. */
  readonly today: string;
}

/** Roles that work on reports at the Front. Auditors and administrators may belong to any body. */
const AT_THE_FRONT: ReadonlySet<Role> = new Set(['intake', 'verifier', 'approver']);

/** Whether one may do the other's work, during an absence or as successor. */
export const mayStandIn = (one: Officer, other: Officer): boolean =>
  one.active && one.id !== other.id && one.role === other.role && one.body === other.body;

type Check = (officer: Officer, facts: OfficerFacts, all: readonly Officer[]) => Found[];

/** Reported for the later one in the list, since the other had the address first. */
const ofEmail: Check = (officer, _ground, all) => {
  const address = officer.email.toLowerCase();
  const other = all
    .slice(0, all.indexOf(officer))
    .find(({ id, email, active }) => active && id !== officer.id && email.toLowerCase() === address);
  return officer.active && other !== undefined
    ? [{ field: 'email', ...said('officers.emailTwice', officer.email, other.name) }]
    : [];
};

const ofBody: Check = ({ body, role }, { bodies }) => {
  const found = bodies.find(({ id }) => id === body);
  if (found === undefined) return [{ field: 'body', ...said('officers.bodyUnknown', body) }];
  if (AT_THE_FRONT.has(role) && found.kind !== 'front')
    return [{ field: 'body', ...said('officers.bodyUnfit', true) }];
  return role === 'liaison' && found.kind === 'front'
    ? [{ field: 'body', ...said('officers.bodyUnfit', false) }]
    : [];
};

const ofPhone: Check = ({ sms, phone }) => {
  if (!sms) return [];
  if (phone === undefined) return [{ field: 'sms', ...said('officers.smsWithoutPhone') }];
  return mobileNumber(phone) === undefined ? [{ field: 'phone', ...said('officers.smsToLandline') }] : [];
};

const ofHeld: Check = ({ holds = [] }, { bodies, posts }) =>
  holds.flatMap(({ post, body, from, to }): Found[] => [
    ...(posts.has(post) ? [] : [{ field: 'holds' as const, ...said('officers.postUnknown', post) }]),
    ...(body === undefined || bodies.some(({ id }) => id === body)
      ? []
      : [{ field: 'holds' as const, ...said('officers.bodyUnknown', body) }]),
    ...(from !== undefined && to !== undefined && to < from
      ? [{ field: 'holds' as const, ...said('officers.heldReversed', post) }]
      : []),
  ]);

const ofAbsences: Check = (officer, { today }, all) =>
  (officer.absences ?? [])
    .filter(({ to }) => to >= today)
    .flatMap(({ substitute }) => {
      if (substitute === undefined) return [];
      const other = all.find(({ id }) => id === substitute);
      return other !== undefined && mayStandIn(other, officer)
        ? []
        : [{ field: 'absences' as const, ...said('officers.substituteUnfit', substitute) }];
    });

const CHECKS: readonly Check[] = [ofEmail, ofBody, ofPhone, ofHeld, ofAbsences];

/** Every problem of a list of officers, in the order of the list. */
export const checkOfficers = (officers: readonly Officer[], facts: OfficerFacts): OfficerProblem[] => {
  const seen = new Set<string>();
  return officers.flatMap((officer, row): OfficerProblem[] => {
    const twice = seen.has(officer.id)
      ? [{ row, field: 'id' as const, ...said('officers.idTwice', officer.id) }]
      : [];
    seen.add(officer.id);
    const others = CHECKS.flatMap((check) => check(officer, facts, officers));
    return [...twice, ...others.map((problem) => ({ row, ...problem }))];
  });
};
