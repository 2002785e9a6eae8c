import fc from 'fast-check';
import { BODY_KINDS, LEVELS, type Body } from '../../shared/schemas/body.ts';
import { ROLES, type Officer } from '../../shared/schemas/officer.ts';

export interface Province {
  readonly bodies: readonly Body[];
  readonly officers: readonly Officer[];
}

const PLACES = ['99001', '99002', '99003'];
/** Posts of the seed list, so that pages have words for them. */
export const SOME_POSTS = ['school-head', 'commune-chair', 'hamlet-head'] as const;

const bodyId = (n: number): string => `body-${String(n)}`;

/** Any tree of bodies, also with circles and links to nowhere: pages must not depend on a valid tree. */
const someBodies: fc.Arbitrary<Body[]> = fc
  .array(
    fc.record({
      kind: fc.constantFrom(...BODY_KINDS),
      level: fc.constantFrom(...LEVELS),
      place: fc.option(fc.constantFrom(...PLACES), { nil: undefined }),
      superior: fc.option(fc.nat(8), { nil: undefined }),
      party: fc.option(fc.nat(8), { nil: undefined }),
      hasMailbox: fc.boolean(),
    }),
    { minLength: 1, maxLength: 8 },
  )
  .map((drawn) =>
    drawn.map(({ kind, level, place, superior, party, hasMailbox }, n): Body => ({
      id: bodyId(n),
      kind,
      level,
      name: `Cơ quan ${String(n)}`,
      nameEn: `Body ${String(n)}`,
      inForceFrom: '2021-01-01',
      ...(place !== undefined && { place }),
      ...(superior !== undefined && { superior: bodyId(superior) }),
      ...(party !== undefined && { party: bodyId(party) }),
      ...(hasMailbox && { email: `${bodyId(n)}@co-quan.example` }),
    })),
  );

const someOfficers = (bodies: readonly Body[]): fc.Arbitrary<Officer[]> => {
  const body = fc.constantFrom(...bodies.map(({ id }) => id));
  return fc
    .array(
      fc.record({
        role: fc.constantFrom(...ROLES),
        body,
        mail: fc.constantFrom('now' as const, 'digest' as const),
        holds: fc.array(fc.record({ post: fc.constantFrom(...SOME_POSTS), body }), { maxLength: 2 }),
        substitute: fc.option(fc.nat(5), { nil: undefined }),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((drawn) =>
      drawn.map(({ role, body: at, mail, holds, substitute }, n): Officer => ({
        id: `officer-${String(n)}`,
        name: `Cán bộ ${String(n)}`,
        email: `officer-${String(n)}@co-quan.example`,
        role,
        body: at,
        mail,
        sms: false,
        active: true,
        ...(holds.length > 0 && { holds }),
        ...(substitute !== undefined && {
          absences: [{ from: '2026-11-20', to: '2026-11-30', substitute: `officer-${String(substitute)}` }],
        }),
      })),
    );
};

export const someProvince: fc.Arbitrary<Province> = someBodies.chain((bodies) =>
  someOfficers(bodies).map((officers) => ({ bodies, officers })),
);
