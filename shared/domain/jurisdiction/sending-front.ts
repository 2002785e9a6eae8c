import type { Body, Level } from '../../schemas/body.ts';
import { OUTSIDE_PROVINCE } from '../../schemas/residence.ts';
import type { Managed } from './managing-row.ts';
import { frontLevelOf, type Received } from './receiving-body.ts';
import {
  bodiesAt,
  chainOf,
  heightOfLevel,
  higherLevel,
  isOpen,
  levelsFrom,
  receivingAt,
  type Tree,
} from './tree-of-bodies.ts';

/** A post with the row that manages it, and one body that receives. */
export interface Pairing {
  readonly managed: Managed;
  readonly received: Received;
}

/** The Front that sends a report, and the body that then receives it. */
export interface Sending {
  readonly sender: Level;
  readonly body: Body;
  /** Front bodies that the report is about, and the receiver that is skipped with them (J12). */
  readonly passedOver: readonly Body[];
  /** The Front of the residence sends instead of that of the workplace (J8). */
  readonly residenceSends: boolean;
}

interface OpenLevel {
  readonly level: Level;
  readonly closed: readonly Body[];
}

/** The first level, from this one up, with a Front that the report is not about; the top level if there is none. */
const openLevelFrom = (level: Level, place: string, tree: Tree): OpenLevel => {
  const closed: Body[] = [];
  for (const at of levelsFrom(level)) {
    const fronts = bodiesAt('front', at, place, tree);
    if (at === 'central' || fronts.length === 0 || fronts.some((front) => isOpen(front, tree)))
      return { level: at, closed };
    closed.push(...fronts);
  }
  return { level, closed };
};

/** The level whose Front sends by the row, never below the receiver's: the next higher Front sends a raised case. */
const ordinarySender = ({ managed: { row, managers }, received }: Pairing): Level => {
  const level = frontLevelOf(received.body.level);
  return received.by === 'agency' || managers.length > 0 ? level : higherLevel(row.sender, level);
};

/** The receiver raised by as many steps as its sender; if the directory has no body there, that of the sender's level. */
const stepsAbove = (body: Body, steps: number, level: Level, place: string, tree: Tree): Body[] => {
  const above = chainOf(body, tree)
    .slice(1)
    .filter((one) => isOpen(one, tree));
  const higher = above[steps - 1];
  if (higher !== undefined) return [higher];
  const atLevel = body.kind === 'party' ? receivingAt(level, place, tree).map((one) => one.body) : [];
  return atLevel.length > 0 ? atLevel : [above.at(-1) ?? body];
};

/** A case that the province or the centre manages, or that was raised, is sent by that level, wherever the person lives. */
const mayBeSentFromHome = ({ managed: { row }, received }: Pairing): boolean =>
  row.receiver !== 'province' && row.receiver !== 'central' && received.passedOver.length === 0;

/**
 * The Front that sends. If the report is about that Front, the next higher one sends, to the body above the ordinary
 * receiver (J12).
 */
export const sendingsOf = (pairing: Pairing, livesAway: string | undefined, tree: Tree): Sending[] => {
  const { managed, received } = pairing;
  const { place } = managed.held;
  if (livesAway !== undefined && livesAway !== OUTSIDE_PROVINCE && mayBeSentFromHome(pairing)) {
    const home = openLevelFrom('commune', livesAway, tree);
    if (home.closed.length === 0)
      return [{ sender: 'commune', body: received.body, passedOver: [], residenceSends: true }];
  }
  const ordinary = ordinarySender(pairing);
  const { level, closed } = openLevelFrom(ordinary, place, tree);
  const steps = heightOfLevel(level) - heightOfLevel(ordinary);
  const ordinarily = { sender: level, body: received.body, passedOver: closed, residenceSends: false };
  // An agency that the law names (J13) still receives: J12 asks for a superior Front and a superior Party body only.
  if (steps === 0 || received.by === 'agency') return [ordinarily];
  return stepsAbove(received.body, steps, level, place, tree).map((body) => ({
    ...ordinarily,
    sender: higherLevel(level, frontLevelOf(body.level)),
    body,
    passedOver: body === received.body ? closed : [...closed, received.body],
  }));
};
