import { afterAll, beforeAll, expect, test } from 'vitest';
import { showSimulator } from '../../../functions/simulator/show-simulator.ts';
import { atTheDesk } from '../../support/at-the-desk.ts';
import { startLife, type Life } from '../../support/life.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(() => life.stop());

/** Records the operations on the real stores. */
const watched = (asked: string[]): Life['world']['stores'] => {
  const watch = <T extends object>(store: T, name: string): T =>
    new Proxy(store, {
      get(target, key, receiver) {
        asked.push(`${name}.${String(key)}`);
        return Reflect.get(target, key, receiver) as unknown;
      },
    });
  const { stores } = life.world;
  return {
    reports: watch(stores.reports, 'reports'),
    correspondence: watch(stores.correspondence, 'correspondence'),
    tokens: watch(stores.tokens, 'tokens'),
    told: watch(stores.told, 'told'),
    directory: watch(stores.directory, 'directory'),
    rules: watch(stores.rules, 'rules'),
    history: watch(stores.history, 'history'),
    sessions: watch(stores.sessions, 'sessions'),
    undelivered: watch(stores.undelivered, 'undelivered'),
    quota: watch(stores.quota, 'quota'),
    forwardings: watch(stores.forwardings, 'forwardings'),
  };
};

const visit = async (query: Record<string, string>, stores = life.world.stores): Promise<string> => {
  const world = { ...life.world, stores };
  const { status, body } = await atTheDesk(showSimulator, life.officer('administrator'), world, { query });
  expect(status).toBe(200);
  return String(body);
};

test('the page plays a case and shows each date with its law, reading the list of bodies and writing nothing', async () => {
  const asked: string[] = [];
  const page = await visit({ ngay: '2026-11-23', gio: '09:00', ca: 'complex' }, watched(asked));
  expect(page).toContain('hạn 25/11/2026');
  expect(page).toContain('Quy định 124-QĐ/TW ngày 02/02/2018, Điều 8.2 [T]');
  expect(page).toContain('Có kết quả, người gửi được báo');
  expect([...new Set(asked)]).toEqual(['directory.bodies']);
  expect(life.mails).toEqual([]);
});

test('it opens with today and plays nothing until it is asked', async () => {
  const page = await visit({});
  expect(page).toContain('value="2026-11-23"');
  expect(page).not.toContain('data-kind');
});

test.each([
  [{ ca: 'khong-co' }, 'Không có ca này'],
  [{ ca: 'ordinary', ngay: '2026-02-30' }, 'Ngày hoặc giờ không đúng'],
  [{ ca: 'ordinary', gio: '25:00' }, 'Ngày hoặc giờ không đúng'],
  [{ ca: 'ordinary', ngay: '2051-03-01' }, 'Chưa có lịch'],
  [{ ca: 'ordinary', ngay: '2019-03-01' }, 'Chưa có lịch'],
])('what cannot be played comes back as typed with a sentence: %j', async (query, sentence) => {
  const page = await visit(query);
  expect(page).toContain(sentence);
  if ('gio' in query) expect(page).toContain(`value="${query.gio}"`);
});
