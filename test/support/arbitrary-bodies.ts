import fc from 'fast-check';
import type { BodyFacts } from '../../shared/domain/bodies/check-bodies.ts';
import type { Body } from '../../shared/schemas/body.ts';

const PLACES = ['99001', '99002', '99003', '00042'];
const POSTS = ['school-head', 'commune-chair', 'party-member'];

/** The facts for checking the random trees below. */
export const BODY_FACTS: BodyFacts = {
  rootBody: 'front',
  places: new Set(PLACES),
  posts: new Set(POSTS),
  today: '2026-11-23',
};

const word = fc.constantFrom(
  'Ủy ban',
  'Mặt trận',
  'xã Đắk Ơ',
  'Trường "Hoa Sen", cơ sở 2',
  'thôn 1; tổ 2',
  'Lê Lợi',
);
const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const phone = fc.constantFrom('0299 000 124', '+84 299 000 124', '(0299) 000-124');
const address = fc.constantFrom('Số 1, đường Đại Đoàn Kết', 'Ấp 3\nxã Mẫu', 'Tổ 2; phường "Mới"');

interface Drawn {
  readonly name: string;
  readonly email: boolean;
  readonly phone: string | undefined;
  readonly address: string | undefined;
  readonly sector: Body['sector'];
  readonly manages: string[] | undefined;
}

const drawn: fc.Arbitrary<Drawn> = fc.record({
  name,
  email: fc.boolean(),
  phone: fc.option(phone, { nil: undefined }),
  address: fc.option(address, { nil: undefined }),
  sector: fc.option(fc.constantFrom('armed', 'vertical'), { nil: undefined }),
  manages: fc.option(fc.uniqueArray(fc.constantFrom(...POSTS), { minLength: 1 }), { nil: undefined }),
});

type Place = Pick<Body, 'kind' | 'level' | 'superior' | 'party' | 'place'> & { readonly id: string };

const bodyOf = (at: Place, look: Drawn, at1: number): Body => ({
  ...at,
  // The ordinal makes names unique where several bodies may exist.
  name: `${look.name} ${String(at1)}`,
  nameEn: `Body ${String(at1)}`,
  inForceFrom: '2025-07-01',
  ...(look.email && { email: `${at.id}@mau.example` }),
  ...(look.phone !== undefined && { phone: look.phone }),
  ...(look.address !== undefined && { address: look.address }),
  ...(look.sector !== undefined && { sector: look.sector }),
  ...(look.manages !== undefined && at.kind === 'party' && { manages: look.manages }),
});

const ofCommune = (place: string, agencies: number): Place[] => {
  const front = { id: `front-${place}`, kind: 'front', level: 'commune', place } as const;
  const party = { id: `party-${place}`, kind: 'party', level: 'commune', place } as const;
  return [
    { ...front, superior: 'front', party: party.id },
    { ...party, superior: 'party' },
    { id: `ubkt-${place}`, kind: 'inspection', level: 'commune', place, superior: 'ubkt', party: party.id },
    { id: `cell-${place}`, kind: 'party', level: 'residential', place, superior: party.id },
    ...Array.from({ length: agencies }, (_, n): Place => ({
      id: `agency-${place}-${String(n)}`,
      kind: 'agency',
      level: 'commune',
      place,
      superior: n === 0 ? front.id : `agency-${place}-${String(n - 1)}`,
      party: party.id,
    })),
  ];
};

/** Valid trees of bodies, in any order. */
export const aTree: fc.Arbitrary<Body[]> = fc
  .record({
    communes: fc.uniqueArray(fc.tuple(fc.constantFrom(...PLACES), fc.nat(4)), {
      selector: ([place]) => place,
    }),
    looks: fc.infiniteStream(drawn),
    order: fc.infiniteStream(fc.nat()),
  })
  .map(({ communes, looks, order }) => {
    const places: Place[] = [
      { id: 'front', kind: 'front', level: 'province', superior: 'front-vn', party: 'party' },
      { id: 'front-vn', kind: 'front', level: 'central' },
      { id: 'party', kind: 'party', level: 'province' },
      { id: 'party-ubnd', kind: 'party', level: 'province', superior: 'party' },
      { id: 'ubkt', kind: 'inspection', level: 'province', superior: 'party', party: 'party' },
      ...communes.flatMap(([place, agencies]) => ofCommune(place, agencies)),
    ];
    const withLooks = places.map((place, at) => bodyOf(place, looks.next().value as Drawn, at));
    return withLooks
      .map((body) => ({ body, rank: Number(order.next().value) }))
      .toSorted((one, other) => one.rank - other.rank)
      .map(({ body }) => body);
  });
