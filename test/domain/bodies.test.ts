import { Language } from '../../shared/schemas/primitives.ts';
import { recordSentences } from '../../web/words/records.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { directory } from '../mau-directory.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { checkBodies, type BodyFacts } from '../../shared/domain/bodies/check-bodies.ts';
import { differencesOf } from '../../shared/domain/records/differences.ts';
import { POSTS } from '../../shared/reference/posts.ts';
import type { Body } from '../../shared/schemas/body.ts';
import { aTree, BODY_FACTS } from '../support/arbitrary-bodies.ts';

const MAU: BodyFacts = {
  rootBody: settings.rootBody,
  places: new Set(mauUnits.units.map(({ code }) => code)),
  posts: new Set(POSTS.map(({ id }) => id)),
  today: '2026-11-23',
};

const aBody = (id: string, change: Partial<Body> = {}): Body => ({
  id,
  kind: 'agency',
  level: 'commune',
  name: `Cơ quan ${id}`,
  nameEn: `Agency ${id}`,
  place: '99001',
  superior: 'ubnd-mau-1',
  inForceFrom: '2025-07-01',
  ...change,
});

const without = (body: Body, field: keyof Body): Body => {
  const { [field]: _gone, ...rest } = body;
  return rest as Body;
};

/** The example province with one body changed, or added at the end. */
const mauWith = (id: string, change: Partial<Body> | ((body: Body) => Body)): Body[] => {
  const bodies = directory.bodies.some((body) => body.id === id)
    ? directory.bodies
    : [...directory.bodies, aBody(id)];
  return bodies.map((body) =>
    body.id !== id ? body : typeof change === 'function' ? change(body) : { ...body, ...change },
  );
};

describe('the tree of bodies', () => {
  test('of the example province has no problem', () => {
    expect(checkBodies(directory.bodies, MAU)).toEqual([]);
  });

  test('of any valid province is accepted, in any order', () => {
    fc.assert(
      fc.property(aTree, (bodies) => {
        expect(checkBodies(bodies, BODY_FACTS)).toEqual([]);
      }),
    );
  });

  test.each<[string, Body[], keyof Body, RegExp]>([
    [
      'a body without a superior',
      mauWith('new', (body) => without(body, 'superior')),
      'superior',
      /không có cấp trên; .*"front-mau" và .*"party-mau"/,
    ],
    [
      'a superior that is in no list',
      mauWith('new', { superior: 'nobody' }),
      'superior',
      /"nobody" không có trong danh sách/,
    ],
    [
      'a body that is its own superior',
      mauWith('new', { superior: 'new' }),
      'superior',
      /đi vòng: new → new/,
    ],
    [
      'a Front under a Party body',
      mauWith('front-mau-1', { superior: 'party-mau' }),
      'superior',
      /phải là Mặt trận cấp cao hơn/,
    ],
    [
      'a Front under a Front of its level',
      mauWith('front-mau-1', { superior: 'front-mau-2' }),
      'superior',
      /Mặt trận cấp cao hơn/,
    ],
    [
      'a provincial agency under a commune',
      mauWith('so-xay-dung-mau', { superior: 'ubnd-mau-1' }),
      'superior',
      /cùng cấp hoặc cấp cao hơn/,
    ],
    [
      'a superior that ended before',
      mauWith('ubnd-mau-2', { inForceTo: '2026-06-30' }),
      'superior',
      /có hiệu lực từ 2021-01-01 đến 2026-06-30/,
    ],
    ['a Party body that is in no list', mauWith('new', { party: 'nobody' }), 'party', /"nobody"/],
    ['a Party body that is none', mauWith('new', { party: 'front-mau-1' }), 'party', /không phải là cấp ủy/],
    [
      'a commune that is not of the province',
      mauWith('new', { place: '26740' }),
      'place',
      /26740 không có trong tỉnh/,
    ],
    [
      'a commune body without its commune',
      mauWith('new', (body) => without(body, 'place')),
      'place',
      /phải có mã xã/,
    ],
    [
      'a provincial body with a commune',
      mauWith('so-xay-dung-mau', { place: '99001' }),
      'place',
      /không có mã xã/,
    ],
    [
      'an end before the beginning',
      mauWith('new', { inForceTo: '2025-06-30' }),
      'inForceTo',
      /ở trước ngày bắt đầu/,
    ],
    [
      'a second Party committee of a commune in force on the same day',
      mauWith('new', { kind: 'party', superior: 'party-mau', inForceFrom: '2025-07-01' }),
      'inForceFrom',
      /Đảng ủy xã Mẫu Một/,
    ],
    [
      'two agencies of one name and place',
      mauWith('new', { name: 'Trạm Y tế xã Mẫu Một' }),
      'inForceFrom',
      /tram-y-te-mau-1/,
    ],
    ['an agency that manages posts', mauWith('new', { manages: ['school-head'] }), 'manages', /chỉ cấp ủy/],
    ['a post that is in no list', mauWith('party-mau-1', { manages: ['king'] }), 'manages', /"king"/],
    [
      'an id that is there twice',
      [...directory.bodies, aBody('front-mau-1', { name: 'Khác' })],
      'id',
      /"front-mau-1" đã có/,
    ],
    [
      'a list without the provincial Front',
      directory.bodies.filter(({ id }) => id !== 'front-mau'),
      'id',
      /không có Mặt trận tỉnh "front-mau" có hiệu lực vào hôm nay, 2026-11-23/,
    ],
    [
      'a provincial Front that ended yesterday',
      mauWith('front-mau', { inForceTo: '2026-11-22' }),
      'inForceTo',
      /không có Mặt trận tỉnh "front-mau"/,
    ],
  ])('%s is refused', (_, bodies, field, sentence) => {
    const problems = checkBodies(bodies, MAU).filter((problem) => problem.field === field);
    expect(problems.map((one) => recordSentences(one, 'vi').what).join('\n')).toMatch(sentence);
    for (const language of Language.options)
      for (const problem of problems)
        expect(Object.values(recordSentences(problem, language))).not.toContain('');
  });

  test('a circle is named once, from its first body in the list', () => {
    const bodies = mauWith('new', { superior: 'newer' }).concat(
      aBody('newer', { superior: 'newest' }),
      aBody('newest', { superior: 'new' }),
    );
    const problems = checkBodies(bodies, MAU);
    expect(problems.map((one) => recordSentences(one, 'vi').what)).toEqual([
      'cấp trên đi vòng: new → newer → newest → new',
    ]);
  });

  test('two committees of a commune may follow one another', () => {
    const bodies = mauWith('hoi-nong-dan-mau-1', { inForceTo: '2026-06-30' }).concat(
      aBody('hoi-nong-dan-mau-1b', {
        kind: 'union',
        superior: 'front-mau-1',
        name: 'Hội Nông dân xã Mẫu Một',
        inForceFrom: '2026-07-01',
      }),
    );
    expect(checkBodies(bodies, MAU)).toEqual([]);
  });

  describe('of which a committee is replaced on a day', () => {
    const replaced = (from: string, to: string) =>
      mauWith('party-mau-1', { inForceTo: to }).concat(
        aBody('party-mau-1b', { kind: 'party', superior: 'party-mau', inForceFrom: from }),
      );

    test.each([
      ['ahead', '2027-01-01', '2026-12-31'],
      ['on the day', '2026-11-23', '2026-11-22'],
      ['long ago', '2026-01-01', '2025-12-31'],
    ])('%s: bodies that name the old one keep a superior committee, without new ids', (_, from, to) => {
      expect(checkBodies(replaced(from, to), MAU)).toEqual([]);
      const naming = replaced(from, to).map((body) =>
        body.party === 'party-mau-1' ? { ...body, party: 'party-mau-1b' } : body,
      );
      expect(checkBodies(naming, MAU)).toEqual([]);
    });

    test('the problem names the day between the two committees without a superior', () => {
      const said = checkBodies(replaced('2027-01-02', '2026-12-31'), MAU).map(
        (one) => recordSentences(one, 'vi').what,
      );
      expect(new Set(said)).toEqual(
        new Set([
          '"Đảng ủy xã Mẫu Một" có hiệu lực từ 2021-01-01 đến 2026-12-31; ngày 2027-01-01 không có nó và không có cơ quan nào thay',
        ]),
      );
    });

    test('the superior of an ended body is not checked', () => {
      const bodies = mauWith('ubnd-mau-2', { inForceTo: '2026-06-30' }).map((body) =>
        body.superior === 'ubnd-mau-2' ? { ...body, inForceTo: '2026-08-31' } : body,
      );
      expect(checkBodies(bodies, MAU)).toEqual([]);
    });
  });

  test('the check of a tree with anything removed ends and names only rows of the list', () => {
    fc.assert(
      fc.property(aTree, fc.nat(), (bodies, at) => {
        const left = bodies.filter((_, row) => row !== at % bodies.length);
        for (const { row } of checkBodies(left, BODY_FACTS)) expect(left[row]).toBeDefined();
      }),
    );
  });
});

describe('the difference between two lists', () => {
  test('of a list and itself in another order is none', () => {
    fc.assert(
      fc.property(aTree, (bodies) => {
        expect(differencesOf(bodies, bodies.toReversed())).toEqual({ fresh: [], changed: [], missing: [] });
      }),
    );
  });

  test('names what is new, what changed with its fields, and what is missing', () => {
    const [first, second, ...rest] = directory.bodies;
    if (first === undefined || second === undefined) throw new Error('no bodies');
    const wanted = [{ ...first, phone: '0299 000 125' }, ...rest, aBody('new')];
    const found = differencesOf(directory.bodies, wanted);
    expect(found.fresh.map(({ id }) => id)).toEqual(['new']);
    expect(found.changed.map(({ fields }) => fields)).toEqual([
      [{ field: 'phone', before: undefined, after: '0299 000 125' }],
    ]);
    expect(found.missing).toEqual([second]);
  });

  test('shows a list as text, and a field that is gone as empty', () => {
    const before = { ...aBody('one'), manages: ['school-head'], phone: '0299 000 124' };
    const { phone: _phone, ...after } = { ...before, manages: ['school-head', 'party-member'] };
    expect(differencesOf([before], [after]).changed[0]?.fields).toEqual([
      { field: 'manages', before: '["school-head"]', after: '["school-head","party-member"]' },
      { field: 'phone', before: '0299 000 124', after: undefined },
    ]);
  });
});
