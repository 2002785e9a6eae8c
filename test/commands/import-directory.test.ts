import fc from 'fast-check';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { DirectoryWorld } from '../../functions/directory/directory-world.ts';
import { prepareBodies } from '../../functions/directory/bodies/import-bodies.ts';
import { keepBodies } from '../../functions/directory/keep-records.ts';
import { writeBodies } from '../../functions/directory/bodies/write-list.ts';
import { directory } from '../mau-directory.ts';
import { exportBodies } from '../../infra/commands/export-bodies.ts';
import { importBodies } from '../../infra/commands/import-bodies.ts';
import { importOfficers } from '../../infra/commands/import-officers.ts';
import type { Body } from '../../shared/schemas/body.ts';
import { aTree, BODY_FACTS } from '../support/arbitrary-bodies.ts';
import { installMau, mauWorld } from '../support/directory-world.ts';
import { startTestStore, type TestStore } from '../support/store.ts';

const provinces = path.join(import.meta.dirname, '../../infra/provinces');
const bodiesFile = path.join(provinces, 'mau-bodies.csv');
const officersFile = path.join(provinces, 'mau-officers.csv');

let store: TestStore;
let world: DirectoryWorld;
let folder: string;
beforeEach(async () => {
  store = await startTestStore();
  world = mauWorld(store.stores);
  folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-lists-'));
});
afterEach(async () => {
  rmSync(folder, { recursive: true });
  await store.stop();
});

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);
const fileOf = (name: string, text: string): string => {
  const file = path.join(folder, name);
  writeFileSync(file, text);
  return file;
};
const example = readFileSync(bodiesFile, 'utf8');
const command = (file: string, change: object = {}) => ({
  file,
  dryRun: false,
  endMissing: false,
  reason: 'Thử',
  ...change,
});

describe('importing bodies by command', () => {
  test('the example file is the example province', async () => {
    const { ok, lines } = await importBodies(command(bodiesFile), world);
    expect([ok, lines.at(-1)]).toEqual([true, `Đã ghi · written: ${String(directory.bodies.length)}`]);
    expect((await store.stores.directory.bodies()).toSorted(byId)).toEqual(directory.bodies.toSorted(byId));
    expect(await store.publicStores.directory.publishedBodies()).toHaveLength(directory.bodies.length);
    expect(Buffer.from(await writeBodies(directory.bodies, 'csv')).toString()).toBe(example);
  });

  test('importing the same file again changes nothing and writes no history', async () => {
    await importBodies(command(bodiesFile), world);
    const { lines } = await importBodies(command(bodiesFile), world);
    expect(lines.at(-1)).toContain('Không có gì khác');
    expect(await store.stores.history.of('body', 'front-mau')).toHaveLength(1);
  });

  test('a dry run says what would change and writes nothing', async () => {
    const { lines } = await importBodies(command(bodiesFile, { dryRun: true }), world);
    expect(lines.join('\n')).toContain('+ front-mau-1 Ủy ban MTTQ Việt Nam xã Mẫu Một');
    expect(lines.at(-1)).toContain('Chạy thử');
    expect(await store.stores.directory.bodies()).toEqual([]);
  });

  test('a changed field is named with what it was, and goes into the history with its reason', async () => {
    await installMau(store.stores);
    const file = fileOf('doi.csv', example.replace('Tỉnh ủy Mẫu,', 'Tỉnh ủy tỉnh Mẫu,'));
    const { lines } = await importBodies(command(file), world);
    expect(lines).toContain('  ~ party-mau name: Tỉnh ủy Mẫu → Tỉnh ủy tỉnh Mẫu');
    const [, entry] = await store.stores.history.of('body', 'party-mau');
    expect(entry).toMatchObject({
      by: 'operator',
      reason: 'Thử',
      became: { body: { name: 'Tỉnh ủy tỉnh Mẫu' } },
    });
  });

  test('a body that is not in the file stays; with --end-missing its last day is yesterday', async () => {
    await installMau(store.stores);
    const lines = example.split('\r\n');
    const file = fileOf(
      'thieu.csv',
      lines.filter((line) => !line.startsWith('tram-y-te-mau-1')).join('\r\n'),
    );
    const stateOf = async () =>
      (await store.stores.directory.bodies()).find(({ id }) => id === 'tram-y-te-mau-1');
    expect((await importBodies(command(file), world)).lines.join('\n')).toContain('- tram-y-te-mau-1');
    expect((await stateOf())?.inForceTo).toBeUndefined();
    await importBodies(command(file, { endMissing: true }), world);
    expect((await stateOf())?.inForceTo).toBe('2026-11-22');
    expect((await importBodies(command(file, { endMissing: true }), world)).lines.at(-1)).toContain(
      'Không có gì khác',
    );
  });

  test('a file with headings only is refused, also with --end-missing', async () => {
    await installMau(store.stores);
    const file = fileOf('trong.csv', example.split('\r\n')[0] ?? '');
    const { ok, lines } = await importBodies(command(file, { endMissing: true }), world);
    expect([ok, lines[1]]).toEqual([
      false,
      expect.stringMatching(/trong\.csv, dòng 1, cột 1.*: tệp chỉ có dòng tiêu đề/),
    ]);
    expect((await store.stores.directory.bodies()).every(({ inForceTo }) => inForceTo === undefined)).toBe(
      true,
    );
  });

  test('a file without the provincial Front does not end it', async () => {
    await installMau(store.stores);
    const lines = example.split('\r\n').filter((line) => !line.includes('front-mau,Mặt trận'));
    const { ok, lines: said } = await importBodies(
      command(fileOf('thieu.csv', lines.join('\r\n')), { endMissing: true }),
      world,
    );
    expect(ok).toBe(false);
    expect(said.join('\n')).toContain('không có Mặt trận tỉnh "front-mau" có hiệu lực vào hôm nay');
  });

  test('a superior that would end leaves its bodies without one: refused, and nothing is written', async () => {
    await installMau(store.stores);
    const lines = example.split('\r\n');
    const file = fileOf('thieu.csv', lines.filter((line) => !line.startsWith('ubnd-mau-1,')).join('\r\n'));
    const { ok, lines: said } = await importBodies(command(file, { endMissing: true }), world);
    expect(ok).toBe(false);
    expect(said[0]).toContain('KHÔNG NHẬP');
    expect(said[1]).toMatch(
      /thieu\.csv, dòng \d+, cột 7 \(cap_tren\): "Ủy ban nhân dân xã Mẫu Một" có hiệu lực/,
    );
    expect((await store.stores.directory.bodies()).every(({ inForceTo }) => inForceTo === undefined)).toBe(
      true,
    );
  });

  test('a wrong cell on any line refuses the whole file at its line and column', async () => {
    const file = fileOf('sai.csv', example.replace('99002,ubkt-mau,', '99009,ubkt-mau,'));
    const { ok, lines } = await importBodies(command(file), world);
    expect(ok).toBe(false);
    expect(lines.slice(1).join('\n')).toMatch(/sai\.csv, dòng \d+, cột 6 \(ma_xa\): mã xã 99009 không có/);
    expect(await store.stores.directory.bodies()).toEqual([]);
  });

  test('importing an exported list changes nothing, as CSV and as Excel', async () => {
    await installMau(store.stores);
    for (const name of ['ra.csv', 'ra.xlsx']) {
      const file = path.join(folder, name);
      await exportBodies({ file }, world);
      expect((await importBodies(command(file), world)).lines.at(-1)).toContain('Không có gì khác');
    }
  });

  test('exporting and importing any tree changes nothing', async () => {
    const places = await world.places();
    const communes = [...BODY_FACTS.places].map((code) => ({
      ...places.communesOf('99', '2026-11-24')[0],
      code,
    }));
    const elsewhere = {
      ...world,
      settings: { ...world.settings, rootBody: BODY_FACTS.rootBody },
      places: () => Promise.resolve({ ...places, communesOf: () => communes as never }),
    };
    const holding = (bodies: readonly Body[]): DirectoryWorld => ({
      ...elsewhere,
      stores: {
        ...world.stores,
        directory: { ...world.stores.directory, bodies: () => Promise.resolve([...bodies]) },
      },
    });
    await fc.assert(
      fc.asyncProperty(aTree, fc.constantFrom('csv', 'xlsx'), async (bodies, format) => {
        const file = await writeBodies(bodies, format);
        const { problems, writes } = await prepareBodies(file, { endMissing: true }, holding(bodies));
        expect(problems).toEqual([]);
        expect(writes).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  test('the import does not overwrite a change that was made meanwhile', async () => {
    await installMau(store.stores);
    const bytes = Buffer.from(example.replace('Tỉnh ủy Mẫu,', 'Tỉnh ủy tỉnh Mẫu,'));
    const { writes } = await prepareBodies(bytes, { endMissing: false }, world);
    const now = (await store.stores.directory.bodies()).find(({ id }) => id === 'party-mau');
    if (now === undefined) throw new Error('no party-mau');
    await store.stores.directory.putBody({ ...now, phone: '0299 000 125' }, now);
    await expect(keepBodies(writes, { by: 'do-huu-tam', reason: 'Thử' }, world)).rejects.toMatchObject({
      code: 'conflict.stale',
    });
  });
});

describe('importing the first officers by command', () => {
  beforeEach(() => installMau(store.stores, false));

  test('the example file holds the officers of the example province', async () => {
    const { ok } = await importOfficers(command(officersFile), world);
    expect(ok).toBe(true);
    expect((await store.stores.directory.officers()).toSorted(byId)).toEqual(
      directory.officers.toSorted(byId),
    );
    expect((await importOfficers(command(officersFile), world)).lines.at(-1)).toContain('Không có gì khác');
  });

  const text = readFileSync(officersFile, 'utf8');
  test.each([
    [
      'an address that two have',
      text.replace('minh@', 'hoa@'),
      /cột 3 \(email\): hoa@\S+ đang là địa chỉ của/,
    ],
    [
      'a body nobody knows',
      text.replace('Xác minh,front-mau-1', 'Xác minh,front-mau-9'),
      /cột 6 \(co_quan\): không có cơ quan "front-mau-9"/,
    ],
    [
      'a verifier outside of the Front',
      text.replace('Xác minh,front-mau-1', 'Xác minh,party-mau-1'),
      /vai trò này làm việc ở cơ quan Mặt trận/,
    ],
    [
      'a role nobody knows',
      text.replace('Xác minh', 'Chủ tịch'),
      /cột 5 \(vai_tro\): "Chủ tịch" không dùng được/,
    ],
    [
      'messages without a number',
      text.replace('+84500000124', ''),
      /cột 8 \(tin_nhan\): chưa có số điện thoại/,
    ],
    [
      'a post nobody knows',
      text.replace(/Không,\r\n/, 'Không,king@front-mau\r\n'),
      /cột 9 \(kiem_giu\): không có chức vụ "king"/,
    ],
    [
      'an id that is there twice',
      text.replace('tran-van-minh', 'nguyen-thi-hoa'),
      /cột 1 \(ma\): mã "nguyen-thi-hoa"/,
    ],
  ])('%s is refused at its cell, and nobody is written', async (_, changed, sentence) => {
    const { ok, lines } = await importOfficers(command(fileOf('cb.csv', changed)), world);
    expect(ok).toBe(false);
    expect(lines.join('\n')).toMatch(sentence);
    expect(await store.stores.directory.officers()).toEqual([]);
  });

  test('other posts held are read with their body and days', async () => {
    const held = 'school-head@truong-thcs-mau-1 01/01/2024..2026-06-30; party-member';
    await importOfficers(command(fileOf('cb.csv', text.replace(/Không,\r\n/, `Không,${held}\r\n`))), world);
    expect((await store.stores.directory.officer('nguyen-thi-hoa'))?.holds).toEqual([
      { post: 'school-head', body: 'truong-thcs-mau-1', from: '2024-01-01', to: '2026-06-30' },
      { post: 'party-member' },
    ]);
  });
});
