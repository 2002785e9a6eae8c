import { createHash } from 'node:crypto';
import { actorOf } from '../../shared/domain/access.ts';
import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { ActInput } from '../../shared/domain/report/acts/acts.ts';
import { splitOff, subjectOfPart } from '../../shared/domain/report/split-off.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { utf8 } from '../../shared/sealing/bytes.ts';
import { whoHasIt } from '../intake/who-has-it.ts';
import type { ActingWorld } from './acting-world.ts';

const digestOf = (input: ActInput<'split'>): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/** Keyed, so that a part's id does not lead to its parent, and the same for a repeated act (P12). */
const idOfPart = async (parent: string, n: number, { keys }: Pick<ActingWorld, 'keys'>): Promise<string> => {
  const bytes = await keys.mac('part-of-report', utf8(`${parent} ${String(n)}`));
  return bytesToCrockford(bytes.subarray(0, 17)).slice(0, 26);
};

/**
 * The part that the officer describes, new or as a first try stored it. If another form stored a part and its parent
 * was then not saved, that part keeps its number and this one gets the next.
 * @throws CaseError input.body · input.post · rule.no-front-body
 */
export const partFor = async (
  parent: Report,
  input: ActInput<'split'>,
  officer: Officer,
  world: ActingWorld,
): Promise<Report> => {
  const { stores, clock, jurisdiction, settings } = world;
  const bodies = await stores.directory.bodies();
  const { subjectBody, subjectPost } = input;
  if (subjectBody !== undefined && !bodies.some(({ id }) => id === subjectBody))
    throw new CaseError('input.body', 'Choose a body from the list.', { field: 'subjectBody' });
  if (subjectPost !== undefined && !jurisdiction.posts.some(({ id }) => id === subjectPost))
    throw new CaseError('input.post', 'Choose a post from the list.', { field: 'subjectPost' });
  const subject = subjectOfPart(parent, input);
  const contentMark = digestOf(input);
  const at = clock.now();
  const holding = whoHasIt(subject, bodies, { settings, jurisdiction }, localDate(at), parent.excludedBodies);
  for (let n = (parent.children ?? []).length + 1; ; n += 1) {
    const id = await idOfPart(parent.id, n, world);
    const kept = await stores.reports.get(id);
    if (kept?.contentMark === contentMark) return kept;
    if (kept === undefined) {
      const part = { id, at, subject, contentMark, ...holding, officer: officer.id };
      return splitOff(parent, input, part, world);
    }
  }
};

/** Stores the part and the officer's note about it, before the parent names it. */
export const keepPart = async (
  part: Report,
  { what }: Pick<ActInput<'split'>, 'what'>,
  officer: Officer,
  { stores }: ActingWorld,
): Promise<void> => {
  await stores.reports.create(part);
  const note = { reportId: part.id, id: part.id, at: part.statusSince, by: actorOf(officer), text: what };
  await stores.correspondence.putNote(note);
};
