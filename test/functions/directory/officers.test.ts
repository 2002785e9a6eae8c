import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveSettings } from '../../../functions/directory/officers/own-settings.ts';
import { addOfficer, saveOfficer } from '../../../functions/directory/officers/edit-officer.ts';
import { showNewOfficer, showOfficer } from '../../../functions/directory/officers/show-officer.ts';
import { showOfficers } from '../../../functions/directory/officers/show-officers.ts';
import { CaseError } from '../../../shared/domain/errors.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import { DESK, officerPath } from '../../../web/layout/officer-paths.ts';
import { atTheDesk, formIn, ticking, type DeskWorld } from '../../support/at-the-desk.ts';
import { installMau } from '../../support/directory-world.ts';
import { startLife, type Life } from '../../support/life.ts';
import { startMemoryStore, type AnyStore } from '../../support/store.ts';

type Values = Record<string, string | string[]>;

const MINH = 'tran-van-minh';
const HAI = 'vo-van-hai';

let life: Life;
let store: AnyStore;
let world: DeskWorld;
// One set of keys for all; the directory is new for each.
beforeAll(async () => {
  life = await startLife();
});
afterAll(() => life.stop());
beforeEach(async () => {
  store = await startMemoryStore();
  await installMau(store.stores);
  world = { ...life.world, stores: store.stores, clock: ticking(life.world.clock.now()) };
});
afterEach(() => store.stop());

const officers = () => world.stores.directory.officers();
const officerNow = async (id: string): Promise<Officer> => {
  const found = await world.stores.directory.officer(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const me = () => life.officer('administrator');
const visit = (page: Parameters<typeof atTheDesk>[0], given: Parameters<typeof atTheDesk>[3] = {}) =>
  atTheDesk(page, me(), world, given);
const open = async (id = MINH): Promise<Values> =>
  formIn(await visit(showOfficer, { params: { id } }), officerPath(id));
const save = (values: Values, id = MINH) => visit(saveOfficer, { params: { id }, values });
const without = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name !== 'active'));

describe('the page of an officer', () => {
  test('what was changed is kept with its reason and told in the history', async () => {
    expect((await save({ ...(await open()), name: 'Trần Văn Minh B', reason: 'Sửa tên' })).status).toBe(303);
    expect(await officerNow(MINH)).toMatchObject({ name: 'Trần Văn Minh B', active: true });
    await save({
      ...(await open()),
      mail: 'digest',
      phone: '0900 000 125',
      sms: 'yes',
      reason: 'Theo đề nghị',
    });
    expect(await officerNow(MINH)).toMatchObject({ mail: 'digest', phone: '+84900000125', sms: true });
    const { body } = await visit(showOfficer, { params: { id: MINH } });
    expect(body).toContain('Báo việc qua thư: Ngay khi có việc → Một thư tổng hợp mỗi sáng');
    expect(body).toContain('Theo đề nghị');
    expect(body).toContain('Họ tên: Trần Văn Minh → Trần Văn Minh B');
    expect(body).toContain('Bản có trước lần sửa đầu tiên');
    expect(await world.stores.history.of('officer', MINH)).toMatchObject([
      { by: 'found', became: { officer: { name: 'Trần Văn Minh' } } },
      { by: me().id },
      { by: me().id },
    ]);
  });

  test('a form sent as it was opened changes nothing of anybody', async () => {
    for (const before of await officers()) {
      await save({ ...(await open(before.id)), reason: 'Xem lại' }, before.id);
      expect(await officerNow(before.id)).toEqual(before);
    }
  });

  test('an absence with a substitute of the same body and role is kept, and dropped with its days', async () => {
    const away = { absenceFrom: ['2026-12-01', ''], absenceTo: ['2026-12-05', ''], substitute: [HAI, ''] };
    await save({ ...(await open()), ...away, reason: 'Nghỉ phép' });
    expect((await officerNow(MINH)).absences).toEqual([
      { from: '2026-12-01', to: '2026-12-05', substitute: HAI },
    ]);
    const shown = String((await visit(showOfficer, { params: { id: MINH } })).body);
    expect(shown).toContain(`<option value="${HAI}" selected`);
    const none = { absenceFrom: ['', ''], absenceTo: ['', ''], substitute: [HAI, ''] };
    await save({ ...(await open()), ...none, reason: 'Hoãn' });
    expect((await officerNow(MINH)).absences).toBeUndefined();
  });

  test.each<[string, Values, string]>([
    ['no reason', { reason: '' }, 'Xin ghi lý do.'],
    ['no name', { name: ' ' }, 'ô để trống'],
    [
      'an address that another has',
      { email: 'HAI@mattran.xa1.mau.example' },
      'đang là địa chỉ của Võ Văn Hải',
    ],
    ['an address that is none', { email: 'minh' }, 'không dùng được'],
    ['messages without a number', { sms: 'yes' }, 'chưa có số điện thoại'],
    ['messages to a landline', { sms: 'yes', phone: '0299 000 124' }, 'số này không nhận được tin nhắn'],
    ['a verifier outside of the Front', { body: 'party-mau-1' }, 'làm việc ở cơ quan Mặt trận'],
    ['a body nobody knows', { body: 'nowhere' }, 'không có cơ quan'],
    ['a role nobody knows', { role: 'king' }, 'không dùng được'],
    ['an absence with one day', { absenceFrom: '2026-12-01', absenceTo: '' }, 'cần cả ngày đầu'],
    ['an absence that ends first', { absenceFrom: '2026-12-05', absenceTo: '2026-12-01' }, 'kết thúc trước'],
    ['a successor of another role', { successor: 'nguyen-thi-hoa' }, 'Người này không nhận việc được'],
    [
      'a substitute of another role',
      { absenceFrom: '2026-12-01', absenceTo: '2026-12-05', substitute: 'nguyen-thi-hoa' },
      'không thể thay',
    ],
  ])('%s is refused with what was typed, and nothing is kept', async (_, change, sentence) => {
    const before = await officerNow(MINH);
    const answer = await save({ ...(await open()), mail: 'off', reason: 'Thử', ...change });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(sentence);
    expect(answer.body).toContain('<option value="off" selected');
    expect(await officerNow(MINH)).toEqual(before);
    expect(await world.stores.history.of('officer', MINH)).toEqual([]);
  });

  test('a substitute cannot leave before the absence names another', async () => {
    const away = { absenceFrom: '2026-12-01', absenceTo: '2026-12-05', substitute: HAI };
    await save({ ...(await open()), ...away, reason: 'Nghỉ phép' });
    const answer = await save({ ...without(await open(HAI)), reason: 'Nghỉ hưu' }, HAI);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(`Trần Văn Minh (${MINH})`);
  });

  test('an address that another has is said of this record alone, under its field’s name', async () => {
    const { body } = await save({ ...(await open()), email: 'hai@mattran.xa1.mau.example', reason: 'Thử' });
    const [, summary = ''] = /<section class="errors.*?<ul[^>]*>(.*?)<\/ul>/s.exec(String(body)) ?? [];
    expect(summary.match(/<li>/g)).toHaveLength(1);
    expect(summary).toContain('Thư điện tử: hai@mattran.xa1.mau.example đang là địa chỉ của Võ Văn Hải');
  });

  test('all problems are reported together', async () => {
    const wrong = { name: '', body: 'party-mau-1', sms: 'yes', phone: '0299 000 124', reason: '' };
    const { body } = await save({ ...(await open()), ...wrong });
    for (const sentence of ['Họ tên: ô để trống', 'Cơ quan: vai trò này', 'Số di động: ', 'Xin ghi lý do.'])
      expect(body).toContain(sentence);
  });

  test('an administrator whose form was open while another saved sees the changes and can save again', async () => {
    const mine = await open();
    const away = { absenceFrom: ['2026-12-01', ''], absenceTo: ['2026-12-05', ''], substitute: [HAI, ''] };
    await save({ ...(await open()), ...away, mail: 'off', phone: '0900 000 125', reason: 'Người khác' });
    const answer = await save({ ...mine, name: 'Của tôi', phone: '0900 000 126', reason: 'Tôi' });
    expect(answer.status).toBe(409);
    const body = String(answer.body);
    expect(body).toContain('Người khác vừa sửa mục này');
    expect(body).toContain('Báo việc qua thư: Ngay khi có việc → Không gửi thư');
    expect(body).toContain('Bạn ghi: +84900000126');
    expect(await officerNow(MINH)).toMatchObject({ name: 'Trần Văn Minh', mail: 'off' });
    const again = formIn(answer, officerPath(MINH));
    expect(again).toMatchObject({ name: 'Của tôi', mail: 'off', phone: '0900 000 126', reason: 'Tôi' });
    const rows = { ...away, reason: 'Tôi' };
    expect(body).toContain(`<option value="${HAI}" selected`);
    expect((await save({ ...again, ...rows })).status).toBe(303);
    expect(await officerNow(MINH)).toMatchObject({
      ...{ name: 'Của tôi', mail: 'off', phone: '+84900000126' },
      absences: [{ from: '2026-12-01', to: '2026-12-05', substitute: HAI }],
    });
  });

  test('the same form sent twice is saved once', async () => {
    const values = { ...(await open()), name: 'Trần Văn Minh B', reason: 'Sửa tên' };
    expect([(await save(values)).status, (await save(values)).status]).toEqual([303, 303]);
    expect(await world.stores.history.of('officer', MINH)).toHaveLength(2);
  });

  test('somebody who is not there is a missing page', async () => {
    const nobody = { params: { id: 'nobody' } };
    await expect(visit(showOfficer, nobody)).rejects.toMatchObject({ code: 'missing.officer' });
    await expect(visit(saveOfficer, nobody)).rejects.toMatchObject({ code: 'missing.officer' });
  });
});

describe('leaving and administrating', () => {
  const another = async (id: string): Promise<void> => {
    await world.stores.directory.putOfficer({ ...me(), id, email: `${id}@mattran.mau.example` });
  };
  const onlyTwo = async (): Promise<string> => {
    const others = (await officers()).filter(({ role, id }) => role === 'administrator' && id !== me().id);
    if (others.length === 0) await another('quan-tri-hai');
    for (const officer of others.slice(1))
      await world.stores.directory.putOfficer({ ...officer, active: false });
    return others[0]?.id ?? 'quan-tri-hai';
  };

  test('who leaves is no longer active, and keeps their name in the list', async () => {
    await save({ ...without(await open()), reason: 'Nghỉ hưu' });
    expect((await officerNow(MINH)).active).toBe(false);
    expect((await visit(showOfficers, { query: { tim: 'tran van minh' } })).body).toContain('đã nghỉ');
  });

  test('nobody changes their own role', async () => {
    await another('quan-tri-ba');
    const answer = await save({ ...(await open(me().id)), role: 'auditor', reason: 'Thử' }, me().id);
    expect(answer.body).toContain('Không ai tự đổi vai trò của mình');
    expect((await officerNow(me().id)).role).toBe('administrator');
  });

  test('nobody ends their own account', async () => {
    await another('quan-tri-ba');
    const answer = await save({ ...without(await open(me().id)), reason: 'Thử' }, me().id);
    expect(answer.body).toContain('Không ai tự cho mình nghỉ');
    expect((await officerNow(me().id)).active).toBe(true);
  });

  test('the last two administrators stay, in their role and at work', async () => {
    const id = await onlyTwo();
    for (const values of [without(await open(id)), { ...(await open(id)), role: 'auditor' }]) {
      const answer = await save({ ...values, reason: 'Thử' }, id);
      expect(answer.status).toBe(400);
      expect(answer.body).toContain('Phải còn ít nhất hai người quản trị');
    }
    expect(await officerNow(id)).toMatchObject({ active: true, role: 'administrator' });
  });

  test('with a third, one of them may go', async () => {
    const id = await onlyTwo();
    await another('quan-tri-ba');
    expect((await save({ ...without(await open(id)), reason: 'Chuyển việc' }, id)).status).toBe(303);
  });
});

describe('adding an officer', () => {
  const fresh = async (change: Values = {}) => {
    const form = formIn(await visit(showNewOfficer), DESK.addOfficer);
    const typed = { id: 'le-thi-moi', name: 'Lê Thị Mới', email: 'moi@mattran.xa1.mau.example' };
    const position = { role: 'verifier', body: 'front-mau-1' };
    return visit(addOfficer, {
      values: { ...form, ...typed, ...position, reason: 'Quyết định 3', ...change },
    });
  };

  test('they are kept, active, with the first entry of their history', async () => {
    expect(await fresh()).toMatchObject({
      status: 303,
      headers: { location: '/can-bo/can-bo/le-thi-moi?da-luu=yes' },
    });
    expect(await officerNow('le-thi-moi')).toMatchObject({
      role: 'verifier',
      active: true,
      mail: 'now',
      sms: false,
    });
    expect(await world.stores.history.of('officer', 'le-thi-moi')).toMatchObject([
      { reason: 'Quyết định 3' },
    ]);
  });

  test.each<[string, Values, string]>([
    ['an id that is somebody else’s', { id: MINH }, 'đã có người khác'],
    ['an id that is none', { id: 'Lê Mới' }, 'không dùng được'],
    ['an address that another has', { email: 'minh@mattran.xa1.mau.example' }, 'đang là địa chỉ của'],
  ])('%s is refused', async (_, change, sentence) => {
    const before = await officers();
    const answer = await fresh(change);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(sentence);
    expect(await officers()).toEqual(before);
  });
});

test('who stands in for another today still saves their own settings, and nothing but these', async () => {
  const before = await officerNow(HAI);
  const substituting = { ...before, standsInFor: [MINH] };
  expect((await atTheDesk(saveSettings, substituting, world, { values: { mail: 'off' } })).status).toBe(303);
  expect(await officerNow(HAI)).toEqual({ ...before, mail: 'off' });
  expect((await world.stores.history.of('officer', HAI)).at(-1)).toMatchObject({ by: HAI });
});

test('a hand-over that fails leaves the record as it was, and sending the form again does both', async () => {
  const one = await startLife();
  try {
    const { report } = await one.send();
    const { assignee = '' } = await one.act(report.id, 'intake', 'accept');
    const at = (page: typeof showOfficer, values: Values, stores = one.world.stores) =>
      atTheDesk(page, me(), { ...one.world, stores }, { params: { id: assignee }, values });
    const form = formIn(await at(showOfficer, {}), officerPath(assignee));
    const moved = { ...form, body: 'front-mau', reason: 'Điều động' };
    const down = new CaseError('partner.unavailable', 'The table did not answer.', { partner: 'table' });
    const { reports } = one.world.stores;
    const broken = { ...one.world.stores, reports: { ...reports, save: () => Promise.reject(down) } };
    await expect(at(saveOfficer, moved, broken)).rejects.toBe(down);
    expect((await one.world.stores.directory.officer(assignee))?.body).toBe('front-mau-1');
    expect((await at(saveOfficer, moved)).status).toBe(303);
    expect((await one.world.stores.directory.officer(assignee))?.body).toBe('front-mau');
    expect((await one.report(report.id)).assignee).not.toBe(assignee);
  } finally {
    await one.stop();
  }
});

test.each<[string, (form: Values) => Values]>([
  ['leaves', without],
  ['moves to another body', (form) => ({ ...form, body: 'front-mau' })],
])('the open reports of who %s go to the successor, and the page tells of none', async (_, change) => {
  const one = await startLife();
  try {
    const { report } = await one.send();
    const { assignee = '', frontBody } = await one.act(report.id, 'intake', 'accept');
    const all = await one.world.stores.directory.officers();
    const successor = all.find(
      ({ id, role, body, active }) => active && role === 'verifier' && body === frontBody && id !== assignee,
    );
    const at = (page: typeof showOfficer, values: Values = {}) =>
      atTheDesk(page, me(), one.world, { params: { id: assignee }, values });
    const form = formIn(await at(showOfficer), officerPath(assignee));
    const answer = await at(saveOfficer, { ...change(form), successor: successor?.id ?? '', reason: 'Nghỉ' });
    expect(answer).toMatchObject({
      status: 303,
      headers: { location: `${officerPath(assignee)}?da-luu=yes` },
    });
    await one.engine.idle();
    expect((await one.report(report.id)).assignee).toBe(successor?.id);
    expect(await one.world.stores.directory.officer(assignee)).not.toEqual(
      all.find(({ id }) => id === assignee),
    );
  } finally {
    await one.stop();
  }
});
