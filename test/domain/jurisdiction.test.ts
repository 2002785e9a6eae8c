import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../../infra/provinces/mau-directory.ts';
import { excludedBodies } from '../../shared/domain/jurisdiction/exclude.ts';
import { frontBodyFor, locate } from '../../shared/domain/jurisdiction/locate.ts';
import { JURISDICTION } from '../../shared/reference/posts.ts';

const { bodies } = directory;
const TODAY = '2026-11-23';
const find = (post: string | undefined, body = 'ubnd-mau-1', excluded: string[] = []) =>
  locate(
    { place: '99001', body, ...(post !== undefined && { post }) },
    JURISDICTION,
    bodies,
    excluded,
    TODAY,
  );

describe('which Party body is competent', () => {
  test.each([
    ['central-member', 'J1', 'party-vn', 'central'],
    ['province-chair', 'J1', 'party-vn', 'central'],
    ['province-vice-chair', 'J2', 'party-vn', 'central'],
    ['department-head', 'J3', 'party-mau', 'province'],
    ['commune-secretary', 'J3', 'party-mau', 'province'],
    ['commune-chair', 'J3', 'party-mau', 'province'],
    ['commune-vice-chair', 'J6', 'party-mau-1', 'commune'],
    ['hamlet-head', 'J6', 'party-mau-1', 'commune'],
    ['school-head', 'J6', 'party-mau-1', 'commune'],
    ['party-member', 'J7', 'party-mau-1', 'commune'],
  ])('%s is row %s: %s, sent by the %s Front', (post, row, body, sender) => {
    expect(find(post)).toMatchObject([{ row, body, sender, mark: 'D' }]);
  });

  test('a body without a post leaves its rows open, and nothing is chosen silently', () => {
    expect(find(undefined).map(({ row }) => row)).toEqual(['J6', 'J3']);
    expect(find(undefined, 'so-xay-dung-mau').map(({ row }) => row)).toEqual(['J3', 'J2']);
    expect(find(undefined, 'typed-by-hand')).toEqual([]);
  });

  test('a Party body that the report is about is passed over for the next higher one, and the reason is said', () => {
    const [candidate] = find('commune-vice-chair', 'party-mau-1', ['party-mau-1']);
    expect(candidate).toMatchObject({ body: 'party-mau' });
    expect(candidate?.reasons).toContain(JURISDICTION.rows.J12.why);
  });
});

describe('which Front body takes a report', () => {
  test.each([
    ['99001', [], 'front-mau-1'],
    ['99003', [], 'front-mau'],
    ['99001', ['front-mau-1'], 'front-mau'],
    ['99001', ['front-mau-1', 'front-mau'], 'front-vn'],
    ['99001', ['front-mau-1', 'front-mau', 'front-vn'], undefined],
  ])('%s, closed to %j: %s', (place, excluded, id) => {
    expect(frontBodyFor(place, excluded, bodies, 'front-mau', TODAY)?.id).toBe(id);
  });

  test('is never one that is closed to it, nor one not in force, in any tree', () => {
    const someBodies = fc.uniqueArray(fc.constantFrom(...bodies.map(({ id }) => id)));
    fc.assert(
      fc.property(
        someBodies,
        fc.constantFrom('99001', '99002', '99003'),
        someBodies,
        (excluded, place, ended) => {
          const tree = bodies.map((body) =>
            ended.includes(body.id) ? { ...body, inForceTo: '2026-01-01' } : body,
          );
          const front = frontBodyFor(place, excluded, tree, 'front-mau', TODAY);
          if (front === undefined) return;
          expect(excluded).not.toContain(front.id);
          expect(ended).not.toContain(front.id);
        },
      ),
    );
  });
});

test('only bodies that would handle or receive a report have a conflict', () => {
  expect(excludedBodies({ place: '99001', body: 'party-mau-1' }, bodies)).toEqual(['party-mau-1']);
  expect(excludedBodies({ place: '99001', body: 'front-mau-1' }, bodies)).toEqual(['front-mau-1']);
  expect(excludedBodies({ place: '99001', body: 'truong-thcs-mau-1' }, bodies)).toEqual([]);
});
