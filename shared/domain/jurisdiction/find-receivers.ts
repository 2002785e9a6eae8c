import type { Body, Level } from '../../schemas/body.ts';
import type { JurisdictionRow, JurisdictionTable } from '../../schemas/jurisdiction.ts';
import { ELSEWHERE } from '../../schemas/residence.ts';
import type { Standing, Subject } from '../../schemas/report.ts';
import type { Words } from '../../schemas/words.ts';
import { decidingPosts, heldPosts, type Deciding, type Held } from './held-posts.ts';
import { electedBodies, highestManaged, type Managed } from './managing-row.ts';
import { REASONS } from './reasons.ts';
import { agencyReceivers, frontLevelOf, partyReceivers, type Received } from './receiving-body.ts';
import { bodiesAt, committeesAt, higherLevel, holderOf, isOpen, type Tree } from './tree-of-bodies.ts';

/** Who a report is about, as far as it is known. */
export interface LocatedCase {
  readonly subject: Subject;
  readonly standing?: Standing | undefined;
  /** An officer found signs of a crime (J15). */
  readonly crimeSigns: boolean;
}

/** The day of the act and the table it is judged by. */
export interface LookupRules {
  readonly actDate?: string | undefined;
  readonly table: JurisdictionTable;
}

/** A body that may be competent, before it is put into the report. */
export interface Receiver {
  readonly body: Body;
  readonly row: JurisdictionRow;
  readonly sender: Level;
  readonly reasons: readonly Words[];
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

/** The residential Party body: the only cell known there, else the commune's committee (J8). */
const partyOfResidence = (place: string, tree: Tree): Body[] => {
  const cells = bodiesAt('party', 'residential', place, tree);
  return cells.length === 1 ? cells : committeesAt('commune', place, tree);
};

const livesElsewhere = ({ body, place }: Held, residence: string | undefined): boolean =>
  residence !== undefined && (body === undefined ? place : body.place) !== residence;

interface Found {
  readonly managed: Managed;
  readonly received: Received;
  readonly deciding: Deciding;
}

/** Why this body: the post, its row, then each step that led from there to the body. */
const reasonsFor = ({ managed, received, deciding }: Found, { table, actDate }: LookupRules): Words[] => {
  const { held, row, managers } = managed;
  const { rows } = table;
  const known = deciding.posts.filter(({ line }) => line !== undefined).length;
  const isManager = managers.some(({ id }) => id === received.body.id);
  return [
    REASONS.post(held),
    ...(received.by === 'agency' ? [REASONS.override(rows.J13)] : [REASONS.row(row)]),
    ...(managed.certain && known > 1 ? [REASONS.highest(known, table.highestPost)] : []),
    ...(deciding.by === 'act' && actDate !== undefined ? [REASONS.atTheAct(actDate, rows.J11)] : []),
    ...(deciding.by === 'former' ? [REASONS.former] : []),
    ...(received.by === 'own-list' && isManager ? [REASONS.ownList(received.body)] : []),
    ...(received.by === 'place' ? [REASONS.byPlace] : []),
    ...(received.missing ? [REASONS.missing] : []),
    ...(received.passedOver.length > 0 ? [REASONS.passedOver(received.passedOver, rows.J12)] : []),
  ];
};

/** The level whose Front sends: never lower than the receiver's, so what is raised is sent by the next higher one (J12). */
const senderOf = ({ managed: { row, managers }, received }: Found): Level => {
  const level = frontLevelOf(received.body.level);
  return received.by === 'agency' || managers.length > 0 ? level : higherLevel(row.sender, level);
};

const receiverOf = (found: Found, about: LocatedCase, rules: LookupRules, tree: Tree): Receiver => {
  const { managed, received } = found;
  const { held, row } = managed;
  const { rows } = rules.table;
  const open = (bodies: readonly Body[]) =>
    bodies.filter((body) => isOpen(body, tree) && body.id !== received.body.id);
  const { residence, elected } = about.standing ?? {};
  const isParty = received.by !== 'agency';
  const away = isParty && livesElsewhere(held, residence);
  const atHome = away && residence !== undefined ? open(partyOfResidence(residence, tree)) : [];
  const councils = elected === true ? open(electedBodies(held, tree)) : [];
  const inspection = isParty && row.copiesInspection ? open(inspectionOf(received.body, tree)) : [];
  // What the province or the centre manages, and what was raised, is sent by that level wherever the person lives.
  const residenceSends =
    away &&
    residence !== ELSEWHERE &&
    row.receiver !== 'province' &&
    row.receiver !== 'central' &&
    received.passedOver.length === 0;
  return {
    body: received.body,
    row: isParty ? row : rows.J13,
    sender: residenceSends ? 'commune' : senderOf(found),
    reasons: [
      ...(about.crimeSigns ? [REASONS.override(rows.J15)] : []),
      ...reasonsFor(found, rules),
      ...(away ? [REASONS.residence(atHome, rows.J8)] : []),
      ...(residenceSends ? [REASONS.residenceSends] : []),
      ...(elected === true ? [REASONS.elected(councils, rows.J14)] : []),
    ],
    copies: [...new Set([...inspection, ...atHome, ...councils])],
  };
};

const firstOfEach = (receivers: readonly Receiver[]): Receiver[] =>
  receivers.filter(({ body }, at) => receivers.findIndex((one) => one.body.id === body.id) === at);

/**
 * The bodies that may be competent, likeliest first, each once. Posts → those that decide → the highest → who receives →
 * what overrides that (domain §4, Lookup).
 */
export const findReceivers = (about: LocatedCase, rules: LookupRules, tree: Tree): Receiver[] => {
  const { table, actDate } = rules;
  const held = heldPosts(about.subject, about.standing, rules, tree);
  const deciding = decidingPosts(held, actDate, tree.today);
  const receive = (managed: Managed): Received[] =>
    about.standing?.member === false ? agencyReceivers(managed, table, tree) : partyReceivers(managed, tree);
  const decided = highestManaged(deciding.posts, table, tree);
  const height = Math.max(-1, ...decided.map((managed) => managed.height));
  const since = highestManaged(deciding.since, table, tree).filter((managed) => managed.height > height);
  return firstOfEach([
    ...decided.flatMap((managed) =>
      receive(managed).map((received) => receiverOf({ managed, received, deciding }, about, rules, tree)),
    ),
    ...since.flatMap((managed) =>
      receive(managed).map((received) => {
        const present: Deciding = { by: 'present', posts: deciding.since, since: [] };
        const receiver = receiverOf({ managed, received, deciding: present }, about, rules, tree);
        return { ...receiver, reasons: [...receiver.reasons, REASONS.higherSince] };
      }),
    ),
  ]);
};
