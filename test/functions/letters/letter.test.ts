import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createPublic } from '../../../functions/public.ts';
import { aCitizen } from '../../support/a-citizen.ts';
import { aPublicWorld } from '../../support/public-world.ts';

const TYPED = {
  day: '23/11/2026',
  to: 'Thanh tra tỉnh Mẫu',
  name: 'Trần Thị Lan',
  address: 'Thôn Hạ, xã Mẫu Một',
  contact: '0912 000 001',
  person: 'Ông Nguyễn Văn Mỗ, kế toán xã Mẫu Một',
  act: 'Thu tiền <không> biên lai.\r\nNhiều lần trong tháng 10.',
  facts: 'Kèm 2 bản sao.',
};

/** A world that records every write, start and log entry. */
const watched = () => {
  const { world } = aPublicWorld();
  const touched: string[] = [];
  const spy = <T extends object>(name: string, thing: T): T =>
    new Proxy(thing, {
      get: (target, key) => {
        const value: unknown = Reflect.get(target, key);
        if (typeof value === 'function') touched.push(`${name}.${String(key)}`);
        return value;
      },
    });
  const { stores } = world;
  const served = createPublic({
    ...world,
    stores: {
      reports: spy('reports', stores.reports),
      correspondence: spy('correspondence', stores.correspondence),
      tokens: spy('tokens', stores.tokens),
      directory: spy('directory', stores.directory),
      rules: spy('rules', stores.rules),
    },
    executions: spy('executions', world.executions),
    evidence: spy('evidence', world.evidence),
    contacts: spy('contacts', world.contacts),
    log: spy('log', world.log),
    keys: spy('keys', world.keys),
  });
  return { citizen: aCitizen(served), touched };
};

describe('the letter of denunciation', () => {
  test('is printed as it was typed, with every field of Article 23.1 and room to sign', async () => {
    const { citizen } = watched();
    const page = await citizen.press(await citizen.send('/don-to-cao'), TYPED);
    expect(page.status).toBe(200);
    for (const text of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'ĐƠN TỐ CÁO'])
      expect(page.html).toContain(text);
    for (const text of [TYPED.to, TYPED.name, TYPED.address, TYPED.contact, TYPED.person, TYPED.facts])
      expect(page.html).toContain(text);
    expect(page.html).toContain('Thu tiền &lt;không&gt; biên lai.\nNhiều lần trong tháng 10.');
    expect(page.html).toContain('Ngày 23 tháng 11 năm 2026');
    expect(page.html).toContain('(Ký, ghi rõ họ tên)');
    expect(page.html).not.toContain('class="pen"');
  });

  test('keeps nothing: no store, no log, no key and no execution is touched, and no browser keeps it', async () => {
    const { citizen, touched } = watched();
    const form = await citizen.send('/don-to-cao');
    const letter = await citizen.press(form, TYPED);
    await citizen.press(letter, { edit: '1' });
    expect(touched).toEqual([]);
    for (const { headers } of [form, letter]) expect(headers['cache-control']).toBe('no-store');
    expect(letter.headers['set-cookie']).toBeUndefined();
  });

  test('has dotted lines for whatever was left empty', async () => {
    const { citizen } = watched();
    const page = await citizen.press(await citizen.send('/don-to-cao'));
    expect(page.html.match(/class="pen"/g)).toHaveLength(1 + 3 + 2 + 10 + 4);
    expect(page.html).toContain('Ngày …… tháng …… năm ………');
  });

  test('leads back to its questions, filled', async () => {
    const { citizen } = watched();
    const letter = await citizen.press(await citizen.send('/don-to-cao'), TYPED);
    const again = await citizen.press(letter, { edit: '1' });
    expect(again.fields).toMatchObject({ ...TYPED, act: TYPED.act.replaceAll('\r\n', '\n') });
  });

  test.each(['31/2/2026', 'hôm nay', '24-11', '24/11/2026', '1/1/2030'])(
    'comes back filled for the date “%s”',
    async (day) => {
      const { citizen } = watched();
      const page = await citizen.press(await citizen.send('/don-to-cao'), { ...TYPED, day });
      expect(page.status).toBe(400);
      expect(page.errors).toHaveLength(1);
      expect(page.fields).toMatchObject({ day, name: TYPED.name });
    },
  );

  test('is explained in English and written in Vietnamese', async () => {
    const { citizen } = watched();
    const form = await citizen.send('/en/don-to-cao');
    expect(form.html).toContain('is not one');
    expect((await citizen.press(form, TYPED)).html).toContain('ĐƠN TỐ CÁO');
  });

  test('is offered on the start page and beside the first question', async () => {
    const { citizen } = watched();
    expect((await citizen.send('/')).html).toContain('href="/don-to-cao"');
    expect((await citizen.send('/en/phan-anh')).html).toContain('href="/en/don-to-cao"');
  });

  test('says nothing of party members: that belongs to the help of the anonymous path alone', async () => {
    const { citizen } = watched();
    expect((await citizen.send('/don-to-cao')).html).not.toContain('đảng viên');
    expect(readFileSync(new URL('../../../web/words/vi/intake.ts', import.meta.url), 'utf8')).toContain(
      'quy định của Đảng không cho phép đảng viên tố cáo giấu tên',
    );
  });
});
