import type { Body, Level } from '../../schemas/body.ts';
import type { JurisdictionRow, JurisdictionTable } from '../../schemas/rules/jurisdiction.ts';
import type { Standing, Subject } from '../../schemas/report.ts';
import type { Mark } from '../../schemas/rules/clock.ts';
import type { LookupReason } from '../../schemas/rules/lookup-reason.ts';
import { decidingPosts, heldPosts, type Deciding, type Held } from './held-posts.ts';
import { electedBodies, highestManaged, type Managed } from './managing-row.ts';
import { agencyReceivers, partyReceivers, type Received } from './receiving-body.ts';
import { sendingsOf, type Pairing, type Sending } from './sending-front.ts';
import { bodiesAt, committeesAt, holderOf, isOpen, type Tree } from './tree-of-bodies.ts';

/** The person a report is about, as far as known. */
export interface LocatedCase {
  readonly subject: Subject;
  readonly standing?: Standing | undefined;
  /** An officer found signs of a crime (J15). */
  readonly crimeSigns: boolean;
}

/** The day of the act and the table for its lookup. */
export interface LookupRules {
  readonly actDate?: string | undefined;
  readonly table: JurisdictionTable;
}

/** A body that may be competent, before the report stores it as a candidate. */
export interface Receiver {
  readonly body: Body;
  readonly row: JurisdictionRow;
  /** How sure the answer is in this case. */
  readonly mark: Mark;
  readonly sender: Level;
  readonly reasons: readonly LookupReason[];
  readonly copies: readonly Body[];
}

/** The inspection commission of the receiving committee; of a cell, that of the committee above it. */
const inspectionOf = (body: Body, tree: Tree): Body[] => {
  const committee = body.level === 'residential' ? holderOf(body.superior, tree)?.id : body.id;
  return tree.bodies.filter(
    ({ kind, party }) =>
      kind === 'inspection' && committee !== undefined && holderOf(party, tree)?.id === committee,
  );
};

/** The Party body of the residence: its only known cell, else the commune's committee (J8). */
const partyOfResidence = (place: string, tree: Tree): Body[] => {
  const cells = bodiesAt('party', 'residential', place, tree);
  return cells.length === 1 ? cells : committeesAt('commune', place, tree);
};

const livesElsewhere = ({ body, place }: Held, residence: string | undefined): boolean =>
  residence !== undefined && (body === undefined ? place : body.place) !== residence;

interface Found extends Pairing {
  readonly sending: Sending;
  readonly deciding: Deciding;
}

/** Bodies that another body replaces as sender or receiver, because the report is about them (J12). */
const passedOverFor = ({ received, sending }: Found): Body[] => [
  ...new Set([...received.passedOver, ...sending.passedOver]),
];

const said = (applies: boolean, reason: LookupReason): LookupReason[] => (applies ? [reason] : []);

export const idsOf = (bodies: readonly Body[]): string[] => bodies.map(({ id }) => id);

/** The parameters of a post; absent where it is unknown. */
export const postOf = ({ line, body }: Held) => ({
  ...(line !== undefined && { post: line.id }),
  ...(body !== undefined && { body: body.id }),
});

/** The reason why these posts decide and not others. */
const reasonOfTime = ({ by }: Deciding, { actDate }: LookupRules): LookupReason[] => {
  if (by === 'former') return [{ code: 'former' }];
  if (actDate === undefined || by === 'present') return [];
  return [{ code: by === 'act' ? 'at-the-act' : 'not-then', day: actDate }];
};

/** The reasons for this body: the post, its row, then each step from the row to the body. */
const reasonsFor = (found: Found, rules: LookupRules): LookupReason[] => {
  const { managed, received, sending, deciding } = found;
  const { held, row, managers } = managed;
  const known = deciding.posts.filter(({ line }) => line !== undefined).length;
  const isManager = managers.some(({ id }) => id === sending.body.id);
  const byRow = received.by !== 'agency' && managers.length === 0;
  const passedOver = passedOverFor(found);
  return [
    { code: 'post', ...postOf(held) },
    received.by === 'agency' ? { code: 'override', row: 'J13' } : { code: 'row', row: row.row },
    ...said(byRow && row.receiver === 'province' && held.line?.level === 'commune', {
      code: 'above-commune',
    }),
    ...said(managed.certain && known > 1, { code: 'highest', posts: known }),
    ...reasonOfTime(deciding, rules),
    ...said(received.by === 'own-list' && isManager, { code: 'own-list', body: sending.body.id }),
    ...said(received.by === 'sector', { code: 'one-of-sector' }),
    ...said(received.by === 'place', { code: 'by-place' }),
    ...said(received.missing, { code: 'missing' }),
    ...said(passedOver.length > 0, { code: 'passed-over', bodies: idsOf(passedOver) }),
    ...said(received.by === 'agency' && received.passedOver.length > 0, { code: 'beyond-law' }),
  ];
};

/** Article 12.1 names one body only: an answer that skips it is our own draft. */
const markOf = ({ managed, received }: Found, { rows }: JurisdictionTable): Mark => {
  if (received.by !== 'agency') return managed.row.mark;
  return received.missing || received.passedOver.length > 0 ? 'D' : rows.J13.mark;
};

const receiverOf = (found: Found, about: LocatedCase, rules: LookupRules, tree: Tree): Receiver => {
  const { managed, received, sending } = found;
  const { held, row } = managed;
  const { rows } = rules.table;
  const open = (bodies: readonly Body[]) =>
    bodies.filter((body) => isOpen(body, tree) && body.id !== sending.body.id);
  const { residence, elected } = about.standing ?? {};
  const isParty = received.by !== 'agency';
  const away = isParty && livesElsewhere(held, residence);
  const atHome = away && residence !== undefined ? open(partyOfResidence(residence, tree)) : [];
  const councils = elected === true ? open(electedBodies(held, tree)) : [];
  const wantsInspection = isParty && row.copiesInspection;
  const commissions = wantsInspection ? inspectionOf(sending.body, tree) : [];
  return {
    body: sending.body,
    row: isParty ? row : rows.J13,
    mark: markOf(found, rules.table),
    sender: sending.sender,
    reasons: [
      ...said(about.crimeSigns, { code: 'override', row: 'J15' }),
      ...reasonsFor(found, rules),
      ...said(wantsInspection && commissions.length === 0, { code: 'no-inspection' }),
      ...said(away, { code: 'residence', bodies: idsOf(atHome) }),
      ...said(sending.residenceSends, { code: 'residence-sends' }),
      ...said(elected === true, { code: 'elected', bodies: idsOf(councils) }),
    ],
    copies: [...new Set([...open(commissions), ...atHome, ...councils])],
  };
};

const firstOfEach = (receivers: readonly Receiver[]): Receiver[] =>
  receivers.filter(({ body }, at) => receivers.findIndex((one) => one.body.id === body.id) === at);

/**
 * The bodies that may be competent, likeliest first, each once. Posts → deciding posts → highest post → receiver →
 * overrides (domain §4, Lookup).
 */
export const findReceivers = (about: LocatedCase, rules: LookupRules, tree: Tree): Receiver[] => {
  const { table, actDate } = rules;
  const held = heldPosts(about.subject, about.standing, rules, tree);
  const deciding = decidingPosts(held, actDate, tree.today);
  const receive = (managed: Managed): Received[] =>
    about.standing?.member === false ? agencyReceivers(managed, table, tree) : partyReceivers(managed, tree);
  const receiversBy = (deciding: Deciding) => (managed: Managed) =>
    receive(managed).flatMap((received) => {
      const { residence } = about.standing ?? {};
      const away = received.by !== 'agency' && livesElsewhere(managed.held, residence);
      return sendingsOf({ managed, received }, away ? residence : undefined, tree).map((sending) =>
        receiverOf({ managed, received, sending, deciding }, about, rules, tree),
      );
    });
  const decided = highestManaged(deciding.posts, table, tree);
  const height = Math.max(-1, ...decided.map((managed) => managed.height));
  const since = highestManaged(deciding.since, table, tree).filter((managed) => managed.height > height);
  const present: Deciding = { by: 'present', posts: deciding.since, since: [] };
  return firstOfEach([
    ...decided.flatMap(receiversBy(deciding)),
    ...since.flatMap(receiversBy(present)).map((receiver) => ({
      ...receiver,
      reasons: [...receiver.reasons, { code: 'higher-since' as const }],
    })),
  ]);
};
