import { describe, expect, test } from 'vitest';
import { directory } from '../mau-directory.ts';
import { excludedBodies } from '../../shared/domain/jurisdiction/exclude.ts';
import { frontBodyFor } from '../../shared/domain/jurisdiction/front-body.ts';
import { frontsInWords, subjectInWords } from '../../shared/domain/jurisdiction/named-in-words.ts';
import { JURISDICTION, POSTS } from '../../shared/reference/posts.ts';
import type { Body } from '../../shared/schemas/body.ts';

const { bodies } = directory;
const place = '99001';
const subjectOf = (body: string, post = 'Không rõ') => subjectInWords({ place, body, post }, bodies, POSTS);
const frontFor = (body: string, post?: string): string | undefined => {
  const subject = subjectOf(body, post);
  const excluded = excludedBodies(subject, bodies);
  const lookup = { excluded, bodies, table: JURISDICTION, root: 'front-mau', today: '2026-11-23' };
  return frontBodyFor(subject, lookup)?.id;
};

describe('a body or post in the reporter’s own words', () => {
  test.each([
    'front-mau-1',
    'Ủy ban MTTQ Việt Nam xã Mẫu Một',
    'ủy ban mttq việt nam xã mẫu một',
    'UY BAN MTTQ VIET NAM XA MAU MOT',
    '  Ủy ban MTTQ Việt Nam, xã  Mẫu Một. ',
    'Ủy ban MTTQ Việt Nam xã Mẫu Một'.normalize('NFD'),
    'Fatherland Front Committee of Mau Mot Commune',
  ])('is the one of the list that it names: %s', (text) => {
    expect(subjectOf(text)).toMatchObject({ body: 'front-mau-1' });
    expect(subjectOf(text)).not.toHaveProperty('bodyText');
  });

  test('is a post of the list where it names one', () => {
    expect(subjectOf('Không rõ', 'hieu truong truong do xa quan ly')).toMatchObject({ post: 'school-head' });
  });

  test('stays words if two bodies have that name without marks; with marks it is the right one', () => {
    const called = (id: string, name: string): Body => ({
      id,
      kind: 'agency',
      level: 'commune',
      name,
      nameEn: id,
      inForceFrom: '2021-01-01',
    });
    const two = [called('one', 'Trường Mẫu'), called('other', 'Trường Mậu')];
    const named = (body: string) => subjectInWords({ place, body, post: 'x' }, two, []);
    expect(named('truong mau')).toMatchObject({ bodyText: 'truong mau' });
    expect(named('trường mậu')).toMatchObject({ body: 'other' });
  });
});

describe('own words that speak of the Front', () => {
  test.each([
    ['Mặt trận xã Mẫu Một', 'Phó Chủ tịch'],
    ['Không rõ', 'Chủ tịch Mặt trận xã'],
    ['UBMTTQ xã', 'cán bộ'],
    ['UBMTTQVN phường', 'cán bộ'],
    ['M.T.T.Q. Việt Nam', 'cán bộ'],
    ['mat tran to quoc', 'can bo'],
    ['ＭＴＴＱ ｘã', 'cán bộ'],
    ['Cơ quan xã', 'Trưởng ban công tác Mặt trận thôn Đông'],
    ['Mặt trận phường Mẫu Một, thành phố Mẫu', 'Chủ tịch'],
    ['Hội Nông dân xã', 'nguyên cán bộ Mặt trận'],
    ['the Fatherland Front of the commune', 'chair'],
  ])('close the one of the place, and the province’s has the report: %s, %s', (body, post) => {
    expect(excludedBodies(subjectOf(body, post), bodies)).toContain('front-mau-1');
    expect(frontFor(body, post)).toBe('front-mau');
  });

  test.each([
    ['Mặt trận tỉnh', 'Phó Chủ tịch'],
    ['MTTQ Việt Nam tỉnh Mẫu', 'Trưởng ban'],
    ['Ủy ban Mặt trận Tổ quốc Việt Nam thành phố', 'Không rõ'],
    ['Mặt trận', 'Phó Chủ tịch cấp tỉnh'],
    ['Không rõ', 'Chủ tịch Mặt trận tỉnh, quê ở xã Mẫu Một'],
  ])('close the province’s Front, and no lower Front has the report: %s, %s', (body, post) => {
    expect(excludedBodies(subjectOf(body, post), bodies)).toEqual(['front-mau']);
    expect(frontFor(body, post)).toBe('front-vn');
  });

  test('close both where both are named', () => {
    expect(frontsInWords(subjectOf('Mặt trận xã và Mặt trận tỉnh'), bodies)).toEqual([
      'front-mau',
      'front-mau-1',
    ]);
  });

  test.each(['Ủy ban nhân dân', 'Trạm trưởng trạm y tế', 'trận mưa', 'phó mặt'])(
    'are not heard in other words: %s',
    (text) => {
      expect(frontsInWords(subjectOf(text, text), bodies)).toEqual([]);
    },
  );

  test('nor in a post that was chosen from the list, where Front and others share a line', () => {
    expect(frontsInWords(subjectOf('so-xay-dung-mau', 'province-board-head'), bodies)).toEqual([]);
  });
});
