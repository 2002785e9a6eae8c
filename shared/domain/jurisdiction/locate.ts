import type { Body, Level } from '../../schemas/body.ts';
import type { JurisdictionRow, JurisdictionTable } from '../../schemas/jurisdiction.ts';
import type { Candidate, Subject } from '../../schemas/report.ts';

const inForce = (body: Body, day: string): boolean =>
  body.inForceFrom <= day && (body.inForceTo === undefined || body.inForceTo >= day);

/** The body itself or, while it is excluded, the next higher one (J12); undefined above the top. */
const notExcluded = (
  body: Body | undefined,
  bodies: readonly Body[],
  excluded: readonly string[],
): Body | undefined => {
  const seen = new Set<string>();
  let at = body;
  while (at !== undefined && excluded.includes(at.id) && !seen.has(at.id)) {
    seen.add(at.id);
    const superior = at.superior;
    at = bodies.find(({ id }) => id === superior);
  }
  return at !== undefined && excluded.includes(at.id) ? undefined : at;
};

/** The Party body of a level that the subject's place falls under. */
const partyBodyOf = (level: Level, place: string, bodies: readonly Body[]): Body | undefined =>
  bodies.find(
    (body) => body.kind === 'party' && body.level === level && (level !== 'commune' || body.place === place),
  );

/** Rows that may apply: the post's own when it is known, else those its body's level leaves open. */
const rowsFor = (
  subject: Subject,
  bodies: readonly Body[],
  table: JurisdictionTable,
): readonly JurisdictionRow[] => {
  const post = table.posts.find(({ id }) => id === subject.post);
  if (post !== undefined) return [table.rows[post.row]];
  const level = bodies.find(({ id }) => id === subject.body)?.level;
  return level === undefined ? [] : (table.unknownPost[level] ?? []).map((id) => table.rows[id]);
};

/**
 * The Party bodies that may be competent for a subject, each with its reasons (domain §4). One: the way is clear.
 * Several or none: a person chooses; nothing is chosen silently.
 */
export const locate = (
  subject: Subject,
  table: JurisdictionTable,
  bodies: readonly Body[],
  excluded: readonly string[],
  today: string,
): Candidate[] => {
  const standing = bodies.filter((body) => inForce(body, today));
  const candidates = rowsFor(subject, standing, table).flatMap((row): Candidate[] => {
    if (row.receiver === 'leading-party' || row.receiver === 'managing-body') return [];
    const ordinary = partyBodyOf(row.receiver, subject.place, standing);
    const body = notExcluded(ordinary, standing, excluded);
    if (body === undefined) return [];
    const reasons = [row.why, ...(body === ordinary ? [] : [table.rows.J12.why])];
    return [{ body: body.id, row: row.row, sender: row.sender, mark: row.mark, reasons }];
  });
  return candidates.filter(
    ({ body }, index) => candidates.findIndex((other) => other.body === body) === index,
  );
};

/**
 * The Front body that takes a new report: that of the place, or the next higher one when the report is about
 * that body itself (J12).
 */
export const frontBodyFor = (
  place: string,
  excluded: readonly string[],
  bodies: readonly Body[],
  root: string,
  today: string,
): Body | undefined => {
  const standing = bodies.filter((body) => inForce(body, today));
  const local =
    standing.find((body) => body.kind === 'front' && body.place === place) ??
    standing.find(({ id }) => id === root);
  return notExcluded(local, standing, excluded);
};
