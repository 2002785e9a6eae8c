import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { mauUnits } from '../../../infra/provinces/mau-units.ts';
import { compileDefaultUnits } from '../../../infra/units/compile-default.ts';
import { normalName } from '../../../infra/units/normal-name.ts';
import { compileUnits } from '../../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../../shared/domain/places/parse-compiled.ts';

const folder = mkdtempSync(join(tmpdir(), 'imported-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const NOWHERE = join(folder, 'none.json');

describe('The units that come without an import', async () => {
  const places = createPlaceIndex(parseCompiled(await compileDefaultUnits(NOWHERE)));

  test('hold the country and the example province', () => {
    const communes = places.provinces().flatMap(({ code }) => places.communesOf(code, '2026-11-24'));
    expect([places.provinces().length, communes.length]).toEqual([35, 3324]);
    expect(places.communesOf('99', '2026-11-24')).toHaveLength(3);
  });

  test('have the corrections: Ia Mơ, the two Thạnh Lộc, the types of 2026', () => {
    expect(places.byCode('23938', '2026-11-24')?.name).toBe('Xã Ia Mơ');
    expect(places.byCode('23737', '2026-11-24')).toBeUndefined();
    expect(places.search('xã Thạnh Lộc, huyện Châu Thành, Kiên Giang')[0]?.code).toBe('30886');
    expect(places.search('xã Thạnh Lộc, huyện Giồng Riềng, Kiên Giang')[0]?.code).toBe('30910');
    const all = places
      .provinces()
      .flatMap(({ code }) => (code === '99' ? [] : places.communesOf(code, '2026-11-24')));
    const count = (type: string) => all.filter((place) => place.type === type).length;
    expect([count('phuong'), count('xa'), count('dac_khu')]).toEqual([709, 2599, 13]);
    expect(places.provinces().filter(({ name }) => name.startsWith('Thành phố'))).toHaveLength(9);
  });

  test('say of every old name that it is approximate, and preselect none', () => {
    const [old] = places.search('Phường Bến Nghé, Quận 1, TP Hồ Chí Minh');
    expect(old).toMatchObject({ code: '26740', approximate: true, sure: false });
    expect(places.search('Phường Sài Gòn, TP Hồ Chí Minh')[0]).toMatchObject({
      code: '26740',
      approximate: false,
      sure: true,
    });
  });
});

describe('Units an operator imported', () => {
  test('go before the default', async () => {
    const file = join(folder, 'units.json');
    writeFileSync(file, JSON.stringify(compileUnits(mauUnits)));
    expect(parseCompiled(await compileDefaultUnits(file)).provinces).toHaveLength(1);
  });

  test('stop the build when damaged, rather than being passed over', async () => {
    const file = join(folder, 'half.json');
    writeFileSync(file, JSON.stringify(compileUnits(mauUnits)).slice(0, 500));
    await expect(compileDefaultUnits(file)).rejects.toThrow('not JSON');
  });
});

describe('A compiled file is refused', () => {
  const good = compileUnits(mauUnits);
  test.each([
    ['of another format', { ...good, format: 1 }, 'format'],
    [
      'with a name too few',
      { ...good, units: { ...good.units, names: 'Mẫu Một' } },
      'units.names has 1 rows',
    ],
    [
      'with a province that is not there',
      { ...good, units: { ...good.units, provinces: [0, 0, 7] } },
      'points outside',
    ],
    [
      'with a target that is not there',
      { ...good, oldUnits: { ...good.oldUnits, targets: [0, 0, 0, 3] } },
      'points outside',
    ],
    [
      'with a negative position',
      { ...good, districts: { ...good.districts, provinces: [-1] } },
      'districts.provinces',
    ],
    [
      'with a name that stands for nothing',
      { ...good, names: { ...good.names, uses: [...good.names.uses.slice(1), 999] } },
      'names.uses',
    ],
  ])('%s', (_, compiled, why) => {
    expect(() => parseCompiled(JSON.stringify(compiled))).toThrow(why);
  });

  test('and so is a row that points nowhere, before it is written', () => {
    const [unit] = mauUnits.units;
    if (unit === undefined) throw new Error('no example units');
    expect(() => compileUnits({ ...mauUnits, units: [unit] })).toThrow('points at 9900');
    const [old] = mauUnits.oldUnits;
    if (old === undefined) throw new Error('no example units');
    expect(() => compileUnits({ ...mauUnits, oldUnits: [{ ...old, to: [] }] })).toThrow('leads nowhere');
  });
});

describe('Names in one spelling', () => {
  test.each([
    ['Xã Thuỵ Lâm', 'Xã Thụy Lâm'],
    ['thị trấn  Vạn Giã ', 'Thị trấn Vạn Giã'],
    ['Thị Xã Kinh Môn', 'Thị xã Kinh Môn'],
    ['Phường B’Lao', "Phường B'Lao"],
    ['Tỉnh Hoà Bình', 'Tỉnh Hòa Bình'],
    ['Xã Quý Hoà', 'Xã Quý Hòa'],
    ['Xã Hoàng Hoa', 'Xã Hoàng Hoa'],
    ['Xã Quỳ Hợp'.normalize('NFD'), 'Xã Quỳ Hợp'],
  ])('%s → %s', (raw, name) => {
    expect(normalName(raw)).toBe(name);
  });
});
