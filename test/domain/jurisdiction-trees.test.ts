import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { amendedPosts } from '../../shared/domain/rules/amend.ts';
import { isInForce } from '../../shared/domain/in-force.ts';
import { heirsOn } from '../../shared/domain/bodies/offices.ts';
import { frontBodyFor } from '../../shared/domain/jurisdiction/front-body.ts';
import { locate, type Lookup } from '../../shared/domain/jurisdiction/locate.ts';
import { postsOn } from '../../shared/domain/jurisdiction/posts-on.ts';
import { addDays } from '../../shared/domain/local-time.ts';
import { JURISDICTION } from '../../shared/reference/posts.ts';
import { BODY_KINDS, LEVELS, SECTORS, type Body } from '../../shared/schemas/body.ts';
import {
  ROW_IDS,
  type HeldPost,
  type JurisdictionTable,
  type Post,
} from '../../shared/schemas/rules/jurisdiction.ts';
import type { Candidate, Standing, Subject } from '../../shared/schemas/report.ts';
import { Language } from '../../shared/schemas/primitives.ts';
import { lookupSentences } from '../support/lookup-sentences.ts';

const IDS = Array.from({ length: 14 }, (_, n) => `body-${String(n).padStart(2, '0')}`);
const PLACES = ['99001', '99002'];
const POST_IDS = JURISDICTION.posts.map(({ id }) => id);

const anId = fc.constantFrom(...IDS);
const aPlace = fc.constantFrom(...PLACES);
const aPost = fc.constantFrom(...POST_IDS);
/** Few days, so that spans often touch, overlap or have a gap. */
const aDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays('2026-10-15', days));
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined, freq: 2 });

/** An object without the members that are undefined, as records have them. */
const given = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, member]) => member !== undefined)) as {
    [K in keyof T as undefined extends T[K] ? never : K]: T[K];
  } & { [K in keyof T as undefined extends T[K] ? K : never]?: Exclude<T[K], undefined> };

/** Many competing committees and Fronts. Links may lead nowhere, to the body itself, in circles; spans may be over. */
const aBody = (id: string): fc.Arbitrary<Body> =>
  fc
    .record({
      kind: fc.constantFrom(...BODY_KINDS, 'party', 'party', 'party', 'front', 'front'),
      level: fc.constantFrom(...LEVELS, 'commune', 'province'),
      place: fc.option(aPlace, { nil: undefined, freq: 6 }),
      superior: maybe(anId),
      party: maybe(anId),
      inForceFrom: fc.oneof(fc.constant('2021-01-01'), aDay),
      inForceTo: maybe(aDay),
      sector: maybe(fc.constantFrom(...SECTORS)),
      manages: maybe(fc.array(aPost, { maxLength: 3 })),
    })
    .map((body) => ({ id, name: `Cơ quan ${id}`, nameEn: `Body ${id}`, ...given(body) }));

const someBodies = fc
  .subarray(IDS, { minLength: 1 })
  .chain((ids) => fc.tuple(...ids.map(aBody)))
  .map((bodies): Body[] => bodies);

const aHeldPost = fc
  .record({
    post: fc.oneof(aPost, fc.constant('not-in-the-list')),
    body: maybe(anId),
    from: maybe(aDay),
    to: maybe(aDay),
  })
  .map((post): HeldPost => given(post));

const aStanding = fc
  .record({
    posts: fc.array(aHeldPost, { maxLength: 3 }),
    member: maybe(fc.boolean()),
    elected: maybe(fc.boolean()),
    residence: maybe(fc.constantFrom(...PLACES, 'elsewhere' as const)),
  })
  .map((standing): Standing => given(standing));

const aSubject = fc
  .record({ place: aPlace, body: maybe(anId), post: maybe(aPost) })
  .map((subject): Subject => given(subject));

interface World {
  readonly bodies: Body[];
  readonly excluded: string[];
  readonly subject: Subject;
  readonly standing: Standing | undefined;
  readonly crimeSigns: boolean;
  readonly today: string;
  readonly actDate: string | undefined;
}

const aWorld: fc.Arbitrary<World> = fc.record({
  bodies: someBodies,
  excluded: fc.subarray(IDS),
  subject: aSubject,
  standing: maybe(aStanding),
  crimeSigns: fc.boolean(),
  today: aDay,
  actDate: maybe(aDay),
});

const lookupOf = ({ today, actDate, bodies, excluded }: World): Lookup => ({
  today,
  actDate,
  bodies,
  excluded,
  table: JURISDICTION,
});
const answer = (world: World): Candidate[] => locate(world, lookupOf(world));
const front = ({ subject, bodies, excluded, today }: World, root: string) =>
  frontBodyFor(subject, { bodies, excluded, today, root, table: JURISDICTION });

const holds = (property: (world: World) => void, runs = 600) =>
  fc.assert(fc.property(aWorld, property), { numRuns: runs });

const mayReceive = (id: string, { bodies, excluded, today }: World): boolean => {
  const body = bodies.find((one) => one.id === id);
  const heirs = heirsOn(bodies, today);
  const isClosed = excluded.some((one) => one === id || heirs.get(one)?.id === id);
  return body !== undefined && isInForce(body, today) && !isClosed;
};

describe('in any tree, with circles, loose ends and bodies that are no more', () => {
  test('a lookup ends, and names only bodies in force today that the report is not about', () => {
    holds((world) => {
      for (const { body, copies = [] } of answer(world))
        for (const id of [body, ...copies]) expect(mayReceive(id, world), id).toBe(true);
    });
  });

  test('a province whose Front the report is about never sends', () => {
    holds((world) => {
      const fronts = world.bodies.filter(
        (body) => body.kind === 'front' && body.level === 'province' && isInForce(body, world.today),
      );
      const isClosed = fronts.length > 0 && !fronts.some(({ id }) => mayReceive(id, world));
      if (isClosed) expect(answer(world).map(({ sender }) => sender)).not.toContain('province');
    });
  });

  test('every candidate has reasons in every language and appears once', () => {
    holds((world) => {
      const candidates = answer(world);
      expect(new Set(candidates.map(({ body }) => body)).size).toBe(candidates.length);
      for (const { reasons, wouldChange, copies = [], body } of candidates) {
        expect(reasons.length).toBeGreaterThan(0);
        const sentences = Language.options.flatMap((language) =>
          lookupSentences([...reasons, ...(wouldChange ?? [])], world.bodies, language),
        );
        for (const sentence of sentences) {
          expect(sentence).toMatch(/^\S.*\.$/u);
          expect(sentence).not.toContain('undefined');
        }
        expect(copies).not.toContain(body);
      }
    });
  });

  test('the same input has the same answer, in whatever order the directory is', () => {
    fc.assert(
      fc.property(
        aWorld.chain((world) =>
          fc.tuple(fc.constant(world), fc.shuffledSubarray(world.bodies, { minLength: world.bodies.length })),
        ),
        fc.shuffledSubarray(IDS),
        ([world, shuffled], order) => {
          const other = {
            ...world,
            bodies: shuffled,
            excluded: world.excluded.toSorted((one, two) => order.indexOf(one) - order.indexOf(two)),
          };
          expect(answer(other)).toEqual(answer(world));
          expect(front(other, 'body-00')?.id).toBe(front(world, 'body-00')?.id);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('the Front that takes a report is in force, not closed to it, and there while the province’s own is', () => {
    holds((world) => {
      const root = world.bodies[0]?.id ?? '';
      const found = front(world, root);
      if (found !== undefined) expect(mayReceive(found.id, world)).toBe(true);
      if (mayReceive(root, world)) expect(found).toBeDefined();
    });
  });

  test('the facts that would change the answer are at the first candidate only', () => {
    holds((world) => {
      for (const { wouldChange } of answer(world).slice(1)) expect(wouldChange).toBeUndefined();
    }, 200);
  });
});

describe('the highest post', () => {
  /** Rows from the lowest management to the highest; J4, J5, J9 and J10 are equal. */
  const HEIGHT: Readonly<Record<string, number>> = {
    J7: 0,
    J6: 1,
    J4: 2,
    J5: 2,
    J9: 2,
    J10: 2,
    J3: 3,
    J2: 4,
    J1: 4,
  };

  test('wins over every other that is held, and adding a lower one changes no receiver', () => {
    const plain = someBodies.map((bodies) =>
      bodies.map(({ manages: _manages, sector: _sector, ...body }) => body),
    );
    fc.assert(
      fc.property(
        aWorld,
        plain,
        fc.uniqueArray(aPost, { minLength: 1, maxLength: 4 }),
        maybe(anId),
        (world, bodies, ids, body) => {
          const posts = ids.map((post): HeldPost => given({ post, body }));
          const rowOf = (id: string) => JURISDICTION.posts.find((post) => post.id === id)?.row ?? '';
          const heights = ids.map((id) => HEIGHT[rowOf(id)] ?? -1);
          const highest = Math.max(...heights);
          const held = (kept: readonly HeldPost[]) =>
            answer({ ...world, bodies, standing: { posts: [...kept] } });
          const found = held(posts);
          for (const { row } of found) expect(HEIGHT[row]).toBe(highest);
          const top = held(posts.filter((_, at) => heights[at] === highest));
          expect(found.map((one) => one.body)).toEqual(top.map((one) => one.body));
        },
      ),
      { numRuns: 300 },
    );
  });
});

describe('the dated list of posts', () => {
  const aLine: fc.Arbitrary<Post> = fc
    .record({
      id: fc.constantFrom('one', 'two', 'three'),
      from: aDay,
      days: maybe(fc.integer({ min: 0, max: 20 })),
      row: fc.constantFrom(...ROW_IDS.slice(0, 7)),
    })
    .map(({ id, from, days, row }) => ({
      id,
      words: { vi: id, en: id },
      level: 'commune' as const,
      row,
      mark: 'D' as const,
      inForceFrom: from,
      ...(days !== undefined && { inForceTo: addDays(from, days) }),
    }));

  test('has one line a post and day, whatever was confirmed in whatever order', () => {
    fc.assert(
      fc.property(fc.array(aLine, { maxLength: 8 }), aDay, (lines, day) => {
        const posts = amendedPosts(
          [],
          lines.map((post) => ({ kind: 'post', post })),
        );
        const ids = postsOn(posts, day).map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  test('answers each day by the line that was confirmed last for it', () => {
    fc.assert(
      fc.property(fc.array(aLine, { minLength: 1, maxLength: 8 }), (lines) => {
        const posts = amendedPosts(
          [],
          lines.map((post) => ({ kind: 'post', post })),
        );
        const last = lines.at(-1);
        expect(postsOn(posts, last?.inForceFrom ?? '')).toContainEqual(last);
        const table: JurisdictionTable = { ...JURISDICTION, posts };
        const subject = { place: '99001', post: last?.id ?? '' };
        const lookup = { today: last?.inForceFrom ?? '', table, bodies: [], excluded: [] };
        expect(locate({ subject, crimeSigns: false }, lookup)).toEqual([]);
      }),
    );
  });
});
