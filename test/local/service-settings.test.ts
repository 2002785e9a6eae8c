import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { directory } from '../mau-directory.ts';
import { calendarOf } from '../../local/service/worlds.ts';
import { startInKnownYears } from '../../local/service/persistent-clock.ts';
import { provinceCodes, provinceFiles } from '../../infra/province-files.ts';
import { readSettings } from '../../local/settings.ts';
import { ROLES } from '../../shared/schemas/officer.ts';
import { StartRefused } from '../../infra/data-folder/folder-state.ts';

describe('settings', () => {
  test('have defaults for all that is absent or empty', () => {
    const expected = { port: 8124, data: path.resolve('.local'), province: 'mau' };
    expect(readSettings({})).toEqual(expected);
    expect(readSettings({ PORT: '', DATA: ' ', CLOCK: '', PROVINCE: '' })).toEqual(expected);
  });

  test('are read from the environment', () => {
    expect(
      readSettings({ PORT: '0', DATA: '/var/data', CLOCK: '2026-11-23T09:14:00+07:00', PROVINCE: 'mau' }),
    ).toEqual({
      port: 0,
      data: path.resolve('/var/data'),
      clock: new Date('2026-11-23T02:14:00.000Z'),
      province: 'mau',
    });
  });

  test.each([
    ['PORT', 'http', /PORT is "http".*0 \(any free port\) to 65535/],
    ['PORT', '65536', /PORT/],
    ['PORT', '-1', /PORT/],
    ['PORT', '80.5', /PORT/],
    ['CLOCK', 'yesterday', /CLOCK is "yesterday".*2026-11-23T09:00:00\+07:00/],
    ['CLOCK', '2026-11-23', /CLOCK/],
    ['CLOCK', '2026-11-23T09:00:00', /CLOCK/],
    ['CLOCK', '2026-13-01T00:00:00Z', /CLOCK/],
    ['PROVINCE', 'atlantis', /PROVINCE is "atlantis".*mau/],
    ['PROVINCE', '../../etc', /PROVINCE/],
  ])('%s=%s is refused in a sentence that says what it may be', (name, value, sentence) => {
    expect(() => readSettings({ [name]: value })).toThrow(StartRefused);
    expect(() => readSettings({ [name]: value })).toThrow(sentence);
  });

  test('a province is one that has settings and both lists, whatever its code is made of', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'gan-dan-provinces-'));
    for (const file of [
      '42.ts',
      '42-deployment.ts',
      '42-bodies.csv',
      '42-officers.csv',
      'a-b.ts',
      'c-bodies.csv',
      'c-officers.csv',
    ])
      writeFileSync(path.join(folder, file), '');
    expect(provinceCodes(pathToFileURL(`${folder}/`))).toEqual(['42']);
    rmSync(folder, { recursive: true });
  });

  test.each(['2020-12-31T00:00:00Z', '2051-01-01T00:00:00Z'])(
    'a clock at %s is refused, because its days off are unknown',
    async (start) => {
      const { settings } = await provinceFiles('mau');
      const refuse = () => startInKnownYears(() => new Date(start), calendarOf(settings));
      expect(refuse).toThrow(StartRefused);
      expect(refuse).toThrow(/2021 to 2050/);
    },
  );
});

describe('the fictional province', () => {
  test('has someone for every role, two administrators for two eyes, and all at bodies that exist', () => {
    const ids = new Set(directory.bodies.map(({ id }) => id));
    expect(new Set(directory.officers.map(({ role }) => role))).toEqual(new Set(ROLES));
    expect(directory.officers.filter(({ role }) => role === 'administrator')).toHaveLength(2);
    expect(directory.officers.filter(({ body }) => !ids.has(body))).toEqual([]);
  });

  test('names only superiors and Party committees that exist, and each body once', () => {
    const ids = directory.bodies.map(({ id }) => id);
    const named = directory.bodies.flatMap(({ superior = [], party = [] }) => [superior, party].flat());
    expect(new Set(ids).size).toBe(ids.length);
    expect(named.filter((id) => !ids.includes(id))).toEqual([]);
  });

  test('sends no mail to an address that could exist', () => {
    const addresses = [...directory.bodies, ...directory.officers].flatMap(({ email = [] }) => email);
    expect(addresses.filter((address) => !address.endsWith('.example'))).toEqual([]);
  });
});
