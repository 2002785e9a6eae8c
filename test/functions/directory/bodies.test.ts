import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { saveBody, showBody } from '../../../functions/directory/bodies/edit-body.ts';
import { sendBodiesFile, showBodies } from '../../../functions/directory/bodies/show-bodies.ts';
import { checkUpload, confirmUpload } from '../../../functions/directory/bodies/upload-bodies.ts';
import { writeBodies } from '../../../functions/directory/bodies/write-list.ts';
import type { Body } from '../../../shared/schemas/body.ts';
import { DESK } from '../../../web/layout/officer-paths.ts';
import { atTheDesk, formIn, ticking, type DeskWorld } from '../../support/at-the-desk.ts';
import { installMau } from '../../support/directory-world.ts';
import { startLife, type Life } from '../../support/life.ts';
import { startMemoryStore, type AnyStore } from '../../support/store.ts';

const ID = 'party-mau';

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

const bodies = () => world.stores.directory.bodies();
const bodyNow = async (id = ID): Promise<Body> => {
  const found = (await bodies()).find((one) => one.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
};
const history = () => world.stores.history.of('body', ID);
const visit = (page: Parameters<typeof atTheDesk>[0], given: Parameters<typeof atTheDesk>[3] = {}) =>
  atTheDesk(page, life.officer('administrator'), world, given);
const open = async (id = ID) => formIn(await visit(showBody, { params: { id } }), `/can-bo/co-quan/${id}`);
const save = (values: Record<string, string>, id = ID) => visit(saveBody, { params: { id }, values });

describe('the page of a body', () => {
  test('what was changed is kept with its reason, told in the history, and published', async () => {
    const form = await open();
    const { status } = await save({ ...form, name: 'Tỉnh ủy tỉnh Mẫu', reason: 'Nghị quyết 1' });
    expect(status).toBe(303);
    expect((await bodyNow()).name).toBe('Tỉnh ủy tỉnh Mẫu');
    expect(await history()).toMatchObject([
      { by: 'found', became: { body: { name: 'Tỉnh ủy Mẫu' } } },
      { by: life.officer('administrator').id, reason: 'Nghị quyết 1' },
    ]);
    await save({ ...(await open()), name: 'Tỉnh ủy Mẫu', reason: 'Sửa lại' });
    const page = String((await visit(showBody, { params: { id: ID }, query: { 'da-luu': 'yes' } })).body);
    expect(page).toContain('Tên: Tỉnh ủy tỉnh Mẫu → Tỉnh ủy Mẫu');
    expect(page).toContain(life.officer('administrator').name);
  });

  test('a form sent as it was opened changes nothing of any body', async () => {
    for (const before of await bodies()) {
      await save({ ...(await open(before.id)), reason: 'Xem lại' }, before.id);
      expect(await bodyNow(before.id)).toEqual(before);
    }
  });

  test.each([
    ['no reason', { reason: '  ' }, 'Xin ghi lý do.'],
    ['no name', { name: '' }, 'ô để trống'],
    ['a kind nobody knows', { kind: 'guild' }, '&quot;guild&quot; không dùng được'],
    ['a day that is none', { inForceFrom: '2026-02-30' }, 'không dùng được'],
    ['an end before the beginning', { inForceTo: '1999-01-01' }, 'error'],
    ['a name that a spreadsheet would compute', { name: '=1+1' }, 'không dùng được'],
    ['a superior that is not there', { superior: 'nowhere' }, 'nowhere'],
    ['a commune for a provincial body', { place: '99001' }, 'error'],
    ['an end that leaves others without their committee', { inForceTo: '2026-01-01' }, '(front-mau)'],
  ])('%s is refused with what was typed, and nothing is kept', async (_, change, sentence) => {
    const before = await bodyNow();
    const answer = await save({ ...(await open()), address: 'Số 1 đường Mẫu', reason: 'Thử', ...change });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain(sentence);
    expect(answer.body).toContain('Số 1 đường Mẫu');
    expect(await bodyNow()).toEqual(before);
    expect(await history()).toEqual([]);
  });

  test('an administrator whose form was open while another saved is told so and loses no text', async () => {
    const mine = await open();
    await save({ ...(await open()), phone: '0299 000 125', reason: 'Người khác' });
    const answer = await save({ ...mine, name: 'Của tôi', reason: 'Tôi' });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Người khác vừa sửa mục này');
    expect(answer.body).toContain('Điện thoại: (trống) → 0299 000 125');
    expect(answer.body).toContain(life.officer('administrator').name);
    expect(await bodyNow()).toMatchObject({ name: 'Tỉnh ủy Mẫu', phone: '0299 000 125' });
    const again = formIn(answer, `/can-bo/co-quan/${ID}`);
    expect(again).toMatchObject({ name: 'Của tôi', phone: '0299 000 125', reason: 'Tôi' });
    expect((await save(again)).status).toBe(303);
    expect(await bodyNow()).toMatchObject({ name: 'Của tôi', phone: '0299 000 125' });
  });

  test('a form of an unknown version keeps its text and shows the present record', async () => {
    await save({ ...(await open()), phone: '0299 000 125', reason: 'Người khác' });
    const answer = await save({ ...(await open()), etag: 'none', phone: '0299 000 126', reason: 'Tôi' });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Điện thoại nay là: 0299 000 125');
    expect(answer.body).toContain('Bạn ghi: 0299 000 126');
    expect((await save(formIn(answer, `/can-bo/co-quan/${ID}`))).status).toBe(303);
    expect((await bodyNow()).phone).toBe('0299 000 126');
  });

  test('unreadable and invalid values are reported together, each under its field’s name', async () => {
    const wrong = { name: '', phone: 'gọi sau', superior: 'nowhere', place: '99001', reason: '' };
    const { body } = await save({ ...(await open()), ...wrong });
    for (const sentence of [
      'Tên: ô',
      'Điện thoại: ',
      'Mã cấp trên: ',
      'phường, đặc khu: ',
      'Lý do thay đổi: ',
    ])
      expect(body).toContain(sentence);
    expect(body).toMatch(/<h1>Tỉnh ủy Mẫu<\/h1>/);
  });

  test('a body that is not there is a missing page', async () => {
    await expect(visit(showBody, { params: { id: 'nowhere' } })).rejects.toMatchObject({
      code: 'missing.body',
    });
    await expect(save({}, 'nowhere')).rejects.toMatchObject({ code: 'missing.body' });
  });
});

describe('the list of bodies', () => {
  test('is found by words without accents', async () => {
    const { body } = await visit(showBodies, { query: { tim: 'TINH UY' } });
    expect(body).toContain('/can-bo/co-quan/party-mau');
    expect(body).not.toContain('/can-bo/co-quan/front-mau-1"');
  });

  test('is sent as CSV and Excel, and in no other format', async () => {
    const csv = await visit(sendBodiesFile, { params: { format: 'csv' } });
    expect(Buffer.from(csv.body ?? '').toString()).toContain('Tỉnh ủy Mẫu');
    const xlsx = await visit(sendBodiesFile, { params: { format: 'xlsx' } });
    expect(
      Buffer.from(xlsx.body ?? '')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');
    await expect(visit(sendBodiesFile, { params: { format: 'pdf' } })).rejects.toMatchObject({
      code: 'missing.page',
    });
  });
});

describe('handing in a list of bodies', () => {
  const check = (bytes: Uint8Array, values = {}) =>
    visit(checkUpload, { values, files: [{ name: 'a.csv', type: 'text/csv', bytes }] });
  const confirm = (values: Record<string, string>) => visit(confirmUpload, { values });
  const changedList = async (format: 'csv' | 'xlsx' = 'csv') =>
    writeBodies(
      (await bodies())
        .toReversed()
        .map((body) => (body.id === ID ? { ...body, name: 'Tỉnh ủy tỉnh Mẫu' } : body)),
      format,
    );

  test.each(['csv', 'xlsx'] as const)(
    '%s: shown, not stored; confirmed with a reason, stored',
    async (format) => {
      const shown = await check(await changedList(format));
      expect(shown.body).toContain('Tên: Tỉnh ủy Mẫu → Tỉnh ủy tỉnh Mẫu');
      expect((await bodyNow()).name).toBe('Tỉnh ủy Mẫu');
      const done = await confirm({ ...formIn(shown, DESK.bodiesConfirm), reason: 'Nghị quyết 2' });
      expect(done).toMatchObject({ status: 303, headers: { location: '/can-bo/co-quan?da-ghi=1' } });
      expect((await bodyNow()).name).toBe('Tỉnh ủy tỉnh Mẫu');
      expect((await history()).at(-1)).toMatchObject({ reason: 'Nghị quyết 2' });
    },
  );

  test('new bodies and the end of those that the list lacks come in the same way', async () => {
    const gone = 'tram-y-te-mau-1';
    const list = (await bodies()).filter(({ id }) => id !== gone);
    const fresh = { ...(await bodyNow(gone)), id: 'tram-y-te-moi', name: 'Trạm Y tế mới' };
    const shown = await check(await writeBodies([fresh, ...list], 'csv'), { endMissing: 'yes' });
    expect(shown.body).toContain('Không có trong tệp: 1, hết hoạt động từ hôm qua');
    await confirm({ ...formIn(shown, DESK.bodiesConfirm), reason: 'Sắp xếp' });
    expect((await bodyNow('tram-y-te-moi')).name).toBe('Trạm Y tế mới');
    expect((await bodyNow(gone)).inForceTo).toBeDefined();
  });

  test('a mistake is shown at its line and column with what to do', async () => {
    const text = Buffer.from(await changedList())
      .toString()
      .replace('party-mau,Cấp ủy', 'party-mau,Phường hội');
    const answer = await check(Buffer.from(text));
    expect(answer.status).toBe(400);
    expect(answer.body).toMatch(/Dòng \d+, cột 2 \(loai\)/);
    expect(answer.body).toContain('→ ghi một trong');
  });

  test('no file, a list without a reason, a broken list: refused', async () => {
    const { body } = await visit(checkUpload, { values: { endMissing: 'yes' } });
    expect(body).toContain('Xin chọn tệp.');
    expect(body).toMatch(/name="endMissing" value="yes" checked/);
    const shown = formIn(await check(await changedList()), DESK.bodiesConfirm);
    const answer = await confirm({ ...shown, reason: ' ' });
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('Xin ghi lý do.');
    await expect(confirm({ ...shown, list: 'AAAA', reason: 'Thử' })).rejects.toMatchObject({
      code: 'input.list',
    });
    expect((await bodyNow()).name).toBe('Tỉnh ủy Mẫu');
  });

  test('the same as what is installed has nothing to confirm', async () => {
    const answer = await check(await writeBodies(await bodies(), 'csv'));
    expect(answer.body).toContain('Không có gì để lưu');
    expect(formIn(answer, DESK.bodiesConfirm)).toEqual({});
  });

  test('when another changed the record meanwhile, the new difference is shown instead of stored', async () => {
    const shown = formIn(await check(await changedList()), DESK.bodiesConfirm);
    await save({ ...(await open()), phone: '0299 000 125', reason: 'Người khác' });
    const answer = await confirm({ ...shown, reason: 'Tôi' });
    expect(answer.status).toBe(409);
    expect(answer.body).toContain('Dữ liệu vừa được người khác sửa');
    expect(answer.body).toContain('Điện thoại: 0299 000 125 → ');
    expect((await bodyNow()).name).toBe('Tỉnh ủy Mẫu');
  });
});
