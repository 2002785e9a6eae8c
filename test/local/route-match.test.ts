import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ROUTES as CONSOLE } from '../../functions/console.ts';
import { ROUTES as OPENING } from '../../functions/open-sealed.ts';
import { ROUTES as CITIZENS } from '../../functions/public.ts';
import { routeMatcher } from '../../local/service/route-match.ts';

const ALL = [...CITIZENS, ...CONSOLE, ...OPENING];

test('in whatever order the tables stand, every literal address finds its own route', () => {
  const literal = ALL.filter(({ path }) => !path.includes('{'));
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      const match = routeMatcher(shuffled);
      for (const route of literal) expect(match(route.method, route.path)?.route.name).toBe(route.name);
    }),
  );
});

test('opening a seal is never taken for an act', () => {
  fc.assert(
    fc.property(fc.shuffledSubarray(ALL, { minLength: ALL.length }), (shuffled) => {
      expect(routeMatcher(shuffled)('POST', '/can-bo/viec/ABC/mo')?.route.name).toBe('open-sealed');
    }),
  );
});
