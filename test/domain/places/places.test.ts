import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { mauUnits } from '../../../infra/provinces/mau-units.ts';
import { readUnitsFolder } from '../../../infra/units/folder-source.ts';
import { tablesOf } from '../../../infra/units/source-rows.ts';
import { compileUnits, joinTables } from '../../../shared/domain/places/compile-units.ts';
import { onlyProvince } from '../../bench/places/only-province.ts';
import { createPlaceIndex } from '../../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../../shared/domain/places/parse-compiled.ts';

const UNITS = join(import.meta.dirname, '../../../../shared/units');
const present = existsSync(UNITS);
const skipped = '(skipped: ../shared/units is not there)';

describe('The example province', () => {
  const places = createPlaceIndex(compileUnits(mauUnits));

  test('finds a commune by its name of today', () => {
    expect(places.search('xã mẫu hai, tỉnh mẫu')[0]).toMatchObject({
      code: '99002',
      name: 'Xã Mẫu Hai',
      sure: true,
    });
  });

  test('finds it by an old name and says so', () => {
    const [first] = places.search('Xã Mẫu Thượng, huyện Mẫu Cũ');
    expect(first).toMatchObject({
      code: '99001',
      split: false,
      matched: [
        { what: 'old-name', text: 'Xã Mẫu Thượng' },
        { what: 'district', text: 'Huyện Mẫu Cũ' },
      ],
    });
    expect(first?.oldNames[0]).toBe('Xã Mẫu Thượng');
  });

  test('offers both halves of a split commune and is sure of neither', () => {
    const found = places.search('xã Mẫu Trung, huyện Mẫu Cũ, tỉnh Mẫu');
    expect(
      found
        .slice(0, 2)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['99001', '99002']);
    expect(found.slice(0, 2).every(({ split }) => split)).toBe(true);
    expect(found.some(({ sure }) => sure)).toBe(false);
  });

  test('finds a commune by its code, and leaves the choice to a person', () => {
    for (const query of ['99002', ' 99002 '])
      expect(places.search(query, { province: '99' })).toMatchObject([
        { code: '99002', name: 'Xã Mẫu Hai', sure: false, matched: [{ what: 'code', text: '99002' }] },
      ]);
    expect(places.search('99009')).toEqual([]);
  });

  test('prints a type that is to come only from its day on, wherever a name is given', () => {
    const [unit, ...others] = mauUnits.units;
    if (unit === undefined) throw new Error('no example units');
    const changed = {
      ...unit,
      type: 'phuong' as const,
      typeHistory: [
        { type: 'xa' as const, from: '2025-07-01' },
        { type: 'phuong' as const, from: '2030-01-01' },
      ],
    };
    const later = createPlaceIndex(compileUnits({ ...mauUnits, units: [changed, ...others] }));
    for (const [on, name] of [
      ['2026-11-24', 'Xã Mẫu Một'],
      ['2030-01-01', 'Phường Mẫu Một'],
    ] as const) {
      expect(later.byCode('99001', on)?.name).toBe(name);
      expect(later.communesOf('99', on)[0]?.name).toBe(name);
      const [found] = later.search('Mẫu Một', { on });
      expect([found?.name, found?.matched[0]?.text]).toEqual([name, name]);
    }
  });

  test('survives being written to a file and read back', () => {
    const again = createPlaceIndex(parseCompiled(JSON.stringify(compileUnits(mauUnits))));
    expect(again.byCode('99003', '2026-11-24')).toEqual({
      code: '99003',
      name: 'Phường Mẫu Ba',
      province: 'Tỉnh Mẫu',
      provinceCode: '99',
      type: 'phuong',
    });
    expect(again.communesOf('99', '2026-11-24')).toHaveLength(3);
  });
});

describe.skipIf(!present)(`The whole country ${present ? '' : skipped}`, () => {
  const tables = present ? joinTables(tablesOf(readUnitsFolder(UNITS).rows), mauUnits) : mauUnits;
  const places = createPlaceIndex(compileUnits(tables));
  const first = (query: string) => places.search(query)[0];

  test.each([
    ['Phường Bến Nghé, Quận 1, TP Hồ Chí Minh', '26740', 'an old ward with its old district'],
    ['phuowngf saif gonf', '26740', 'Telex typed raw'],
    ['phuongsaigon', '26740', 'glued words'],
    ['Phường Sài Gòn', '26740', 'the commune, not the city'],
    ['Bến Nghé, Q1, SG', '26740', 'the city by its short name'],
    ['Ha Noi, Hoan Kiem', '00070', 'reversed order'],
    ['Phưng Bến Ngé, quận 1', '26740', 'typos'],
    ['phường 1 quận 3 tphcm', '27154', 'numbers'],
    ['P.01, Q.3, TPHCM', '27154', 'numbers with zeros and abbreviations'],
    ['hôm qua tôi thấy ở phường Bến Nghé quận 1 có cán bộ đánh bạc', '26740', 'inside a sentence'],
    ['Xã Bến Nghé, quận 1', '26740', 'the wrong type word'],
    ['đặc khu Phú Quốc', '91', 'a special zone'],
  ])('%s → %s: %s', (query, code) => {
    const found = first(query);
    expect(code.length === 2 ? found?.provinceCode : found?.code).toBe(code);
  });

  test('a district alone lists the communes made of it, a province alone its communes; neither is sure', () => {
    const district = places.search('Quận Ba Đình', { limit: 8 });
    expect(district).toHaveLength(8);
    expect(district.every(({ provinceCode, sure }) => provinceCode === '01' && !sure)).toBe(true);
    expect(
      places
        .search('Đà Nẵng', { limit: 8 })
        .every(({ provinceCode, sure }) => provinceCode === '48' && !sure),
    ).toBe(true);
  });

  test.each([
    ['Cầu Giấy', '01'],
    ['cau giay', '01'],
    ['Ba Đình, Hà Nội', '01'],
    ['Bắc Giang', '24'],
    ['Đồng Nai', '75'],
    ['Bà Rịa - Vũng Tàu', '79'],
    ['Mỏ Cày Bắc, Bến Tre', '86'],
    ['Hồ Chí Minh, Phú Nhuận, 15', '79'],
  ])('%s may be a district or province: not sure', (query, province) => {
    for (const options of [{}, { province }]) {
      const found = places.search(query, options);
      expect(found.length).toBeGreaterThan(0);
      expect(found.some(({ sure }) => sure)).toBe(false);
    }
  });

  test.each([
    ['Phường Cầu Giấy', 'its type word is there'],
    ['Phúc Xá, Ba Đình', 'it names no district and has one beside it'],
    ['Vĩnh Phúc, Ba Đình', 'a province does not stand before its district'],
    ['Giảng Võ', 'only a commune is called so'],
  ])('%s stays sure: %s', (query) => {
    expect(places.search(query, { province: '01' })[0]?.sure).toBe(true);
  });

  test('a province in the options keeps to it', () => {
    expect(
      places
        .search('xã tân lập', { province: '42', limit: 50 })
        .every(({ provinceCode }) => provinceCode === '42'),
    ).toBe(true);
  });

  test('a unit prints the type in force on the day', () => {
    expect(places.byCode('07375', '2026-01-01')?.name).toBe('Xã Lạng Giang');
    expect(places.byCode('07375', '2026-09-20')?.name).toBe('Phường Lạng Giang');
    expect(places.byCode('07375', '2026-11-24')?.province).toBe('Thành phố Bắc Ninh');
    expect(places.byCode('07375', '2026-01-01')?.province).toBe('Tỉnh Bắc Ninh');
  });

  test('one province compiles to a smaller index that still knows its old names', () => {
    const one = compileUnits(onlyProvince(tables, '79'));
    expect(JSON.stringify(one).length).toBeLessThan(40_000);
    expect(createPlaceIndex(one).search('Bến Nghé')[0]?.code).toBe('26740');
  });
});
