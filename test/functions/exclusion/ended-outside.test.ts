import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { actOn } from '../../../functions/acts/act-on.ts';
import { createPublic } from '../../../functions/public.ts';
import { directory } from '../../mau-directory.ts';
import { endedOutside } from '../../../shared/domain/report/ended-outside.ts';
import { toldEvents } from '../../../shared/domain/report/told-events.ts';
import { GO, OTHER, UNKNOWN } from '../../../web/intake/form-model.ts';
import { aCitizen, answerPages, GOOD_ANSWERS } from '../../support/a-citizen.ts';
import { startLife, type Life } from '../../support/life.ts';
import { aPublicWorld } from '../../support/public-world.ts';

let life: Life;
beforeAll(async () => {
  life = await startLife();
});
afterAll(async () => {
  await life.stop();
});
beforeEach(async () => {
  for (const body of directory.bodies) await life.world.stores.directory.putBody(body);
  life.mails.length = 0;
});

const CENTRE = directory.bodies.find(({ id }) => id === 'front-vn');
const aboutProvince = { body: 'Mặt trận tỉnh Mẫu', post: 'Phó Chủ tịch' };
const served = () => aCitizen(createPublic({ ...life.world, assets: aPublicWorld().world.assets }));

describe('a report about the Front of the province', () => {
  test('ends at once: nothing is promised, no wait begins, and its reporter is told', async () => {
    const { report } = await life.send({ ...aboutProvince, contact: { email: 'hai-lan@thu.example' } });
    const ended = await life.report(report.id);
    expect(ended).toMatchObject({ status: 'passed-up', frontBody: 'front-vn' });
    expect(endedOutside(ended)).toBe('front-vn');
    expect(ended.clocks.filter(({ state }) => state === 'running')).toEqual([]);
    expect(toldEvents(ended).map(({ act }) => act)).toEqual(['receive', 'outside']);
    expect(life.engine.describe(`${report.id}-1`)?.state).not.toBe('Triage');
    expect(life.mails.map(({ to }) => to).toSorted()).toEqual(
      ['hai-lan@thu.example', CENTRE?.email ?? ''].toSorted(),
    );
    await life.until('2027-01-20');
    expect(life.mails).toHaveLength(2);
  });

  test('is announced to the Front at the centre by number only, without a request to sign in', async () => {
    const { report } = await life.send(aboutProvince);
    const [mail] = life.mails;
    expect(mail?.text).toContain(report.number);
    expect(mail?.text).not.toContain('đăng nhập');
    expect(mail?.text).not.toMatch(/tỉnh Mẫu|Phó Chủ tịch/);
  });

  test('tells its reporter at the receipt and afterwards to write there themselves, at the address that is known', async () => {
    const answers = GOOD_ANSWERS.map((one) =>
      'body' in one ? { body: OTHER, bodyText: 'Mặt trận tỉnh', post: UNKNOWN } : one,
    );
    const citizen = served();
    const receipt = await citizen.press(await answerPages(citizen, answers), {}, GO.next, '/phan-anh/gui');
    expect(receipt.html).toContain('Hệ thống này không gửi nội dung của bạn ra ngoài tỉnh');
    expect(receipt.html).toContain(CENTRE?.email ?? 'no address');
    expect(receipt.html).not.toContain('Cán bộ đọc và phân loại');
    await life.engine.idle();

    const { code } = await life.send(aboutProvince);
    const page = await citizen.post('/tra-cuu', { code });
    expect(page.html).toContain('Không giải quyết được ở tỉnh này');
    expect(page.html).toContain(CENTRE?.email ?? 'no address');
    expect(page.html).not.toContain('do Trung ương quản lý');
  });

  test('says so where the province’s directory has no address', async () => {
    if (CENTRE === undefined) throw new Error('no centre');
    const { email: _email, ...without } = CENTRE;
    await life.world.stores.directory.putBody(without);
    const { world } = life;
    const { code } = await life.send(aboutProvince);
    // Functions remember the published bodies for a minute.
    await life.clock.advanceTo(new Date(world.clock.now().getTime() + 120_000));
    const page = await served().post('/tra-cuu', { code });
    expect(page.html).toContain('Danh bạ của tỉnh chưa ghi địa chỉ');
  });

  test('ends in the same way when this becomes clear only at the province', async () => {
    const { report } = await life.send({ body: 'front-mau-1' });
    const intake = directory.officers.find(({ role, body }) => role === 'intake' && body === 'front-mau');
    if (intake === undefined) throw new Error('no intake');
    const input = { subjectBody: 'front-mau', reason: 'Đã rõ.' };
    await actOn(report.id, { act: 'clarify-subject', input, version: 1 }, intake, life.world);
    await life.engine.idle();
    const ended = await life.report(report.id);
    expect([ended.status, endedOutside(ended)]).toEqual(['passed-up', 'front-vn']);
    expect(life.mails.filter(({ to }) => to === CENTRE?.email)).toHaveLength(1);
  });
});

describe('a report that an officer passes up to the centre', () => {
  test('does not end outside, because the officer who read it reports it there', async () => {
    const { report } = await life.send();
    await life.act(report.id, 'intake', 'pass-up');
    const ended = await life.act(report.id, 'intake', 'pass-up');
    expect(ended.status).toBe('passed-up');
    expect(endedOutside(ended)).toBeUndefined();
  });
});
