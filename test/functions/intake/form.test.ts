import { privateDecrypt, constants, type KeyObject } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { createPublic } from '../../../functions/public.ts';
import { openWithContentKey, wrappedKeyOf } from '../../../shared/sealing/open.ts';
import { sealText } from '../../../shared/sealing/seal.ts';
import { newSealingRef } from '../../../shared/sealing/sealing-ref.ts';
import { parseTrackingCode } from '../../../shared/domain/tracking-code.ts';
import { intakeWords } from '../../../web/words/intake.ts';
import { aCitizen, answerPages, codeOn, GOOD_ANSWERS, type Page } from '../../support/a-citizen.ts';
import { aPublicWorld, type Kept } from '../../support/public-world.ts';

const { questions, problems, receipt } = intakeWords.vi;

const start = () => {
  const { world, kept, privateKey } = aPublicWorld();
  return { world, kept, privateKey, citizen: aCitizen(createPublic(world)) };
};

const SEND = '/phan-anh/gui';

/** What the province would read of a sealed part. */
const opened = async (kept: Kept, part: 'narrative' | 'identity', key: KeyObject): Promise<string> => {
  const jwe = kept.parts.find((one) => one.part === part)?.jwe ?? '';
  const contentKey = privateDecrypt(
    { key, padding: constants.RSA_PKCS1_OAEP_PADDING, oaepHash: 'sha256' },
    wrappedKeyOf(jwe).wrapped,
  );
  const reportRef = [...kept.reports.values()][0]?.enclosed.ref ?? '';
  return openWithContentKey(jwe, contentKey, { part, reportRef });
};

const nothingIsKept = ({ reports, parts, contacts, files }: Kept): boolean =>
  reports.size + parts.length + contacts.length + files.size === 0;

describe('the form without scripts', () => {
  test('leads through every page to a receipt, and the report is what was answered', async () => {
    const { citizen, kept, privateKey } = start();
    const answers = await answerPages(citizen);
    expect(answers.html).toContain(questions.answers.title);
    expect(nothingIsKept(kept)).toBe(true);
    const page = await citizen.press(answers, {}, 'next', SEND);
    expect(page.status).toBe(200);
    expect(parseTrackingCode(codeOn(page))).toBeDefined();
    const [report] = kept.reports.values();
    expect(report).toMatchObject({
      channel: 'web',
      matter: 'waste',
      subject: { place: '99001', post: 'school-head', body: 'truong-thcs-mau-1' },
      happenedOn: '2026-10-05',
      enclosed: { narrative: true, identity: false, files: 0, sealedBy: 'server' },
    });
    expect(await opened(kept, 'narrative', privateKey)).toBe('Xe công đưa con đi học.');
  });

  test.each([
    ['not sure', 'unknown', { postText: 'Cán bộ địa chính' }, 'Cán bộ địa chính'],
    ['not in the list', 'other', { postText: 'Cán bộ địa chính' }, 'Cán bộ địa chính'],
    [
      'one of the list',
      'school-head',
      { post: 'school-head', postText: 'Cán bộ địa chính' },
      'Hiệu trưởng trường do xã quản lý (Cán bộ địa chính)',
    ],
  ])('sends the words typed beside a post that is %s', async (_what, post, subject, shown) => {
    const { citizen, kept } = start();
    const said = { post, postText: 'Cán bộ địa chính', body: 'truong-thcs-mau-1' };
    const answers = await answerPages(citizen, GOOD_ANSWERS.with(2, said));
    expect(answers.html).toContain(shown);
    await citizen.press(answers, {}, 'next', SEND);
    const [report] = kept.reports.values();
    expect(report?.subject).toEqual({ place: '99001', body: 'truong-thcs-mau-1', ...subject });
  });

  test('shows dates in words on the receipt and opens each to how it was counted', async () => {
    const { citizen } = start();
    const page = await citizen.press(await answerPages(citizen), {}, 'next', SEND);
    expect(page.html).toContain(receipt.by('thứ Sáu 27/11/2026'));
    expect(page.html).toContain(receipt.by('thứ Ba 08/12/2026'));
    expect(page.html).toContain('Điều 28.1');
    expect(page.headers['cache-control']).toBe('no-store');
  });

  test('takes a double post as one report with the same receipt', async () => {
    const { citizen, kept } = start();
    const answers = await answerPages(citizen);
    const first = await citizen.press(answers, {}, 'next', SEND);
    const second = await citizen.press(answers, {}, 'next', SEND);
    expect(codeOn(second)).toBe(codeOn(first));
    expect(second.status).toBe(200);
    expect(kept.reports.size).toBe(1);
  });

  test('makes a new code when the old one has gone with another report, and sends then', async () => {
    const { citizen, kept } = start();
    const answers = await answerPages(citizen);
    const first = await citizen.press(answers, {}, 'next', SEND);
    const other = await citizen.press(answers, { narrative: 'Việc khác.' }, 'next', SEND);
    expect(other.status).toBe(409);
    expect(other.errors).toEqual([problems['form.other-report']]);
    expect(other.fields['code']).not.toBe(answers.fields['code']);
    const second = await citizen.press(other, {}, 'next', SEND);
    expect(second.status).toBe(200);
    expect(codeOn(second)).not.toBe(codeOn(first));
    expect(kept.reports.size).toBe(2);
  });

  test('goes back with everything that was typed, even what is wrong', async () => {
    const { citizen } = start();
    const when = await answerPages(citizen, GOOD_ANSWERS.slice(0, 3));
    const before = await citizen.press(when, { fromDay: '99', fromMonth: 'x' }, 'back');
    expect(before.status).toBe(200);
    expect(before.fields).toMatchObject({ post: 'school-head', fromDay: '99', fromMonth: 'x' });
    const again = await citizen.press(before);
    expect(again.fields).toMatchObject({ fromDay: '99', fromMonth: 'x', matter: 'waste' });
  });

  test('comes back to the answers after one of them was changed', async () => {
    const { citizen } = start();
    const answers = await answerPages(citizen);
    const matter = await citizen.press(answers, {}, 'edit:viec');
    expect(matter.html).toContain(questions.matter.title);
    const again = await citizen.press(matter, { matter: 'lifestyle' });
    expect(again.html).toContain(questions.answers.title);
    expect(again.fields).toMatchObject({ matter: 'lifestyle', code: answers.fields['code'] });
  });

  test('asks for the body again after the place was changed', async () => {
    const { citizen } = start();
    const place = await citizen.press(await answerPages(citizen), {}, 'edit:noi');
    const next = await citizen.press(place, { place: '99002' });
    expect(next.html).toContain(questions.body.title);
  });

  test('changes language and keeps what was typed', async () => {
    const { citizen } = start();
    const when = await answerPages(citizen, GOOD_ANSWERS.slice(0, 3));
    const english = await citizen.press(when, { fromDay: '7' }, 'stay', '/en/phan-anh/khi-nao');
    expect(english.html).toContain(intakeWords.en.questions.when.title);
    expect(english.fields).toMatchObject({ fromDay: '7', matter: 'waste' });
    expect(english.action).toBe('/en/phan-anh/khi-nao');
  });

  test('says that the server seals, and hides the sentence for browsers that seal', async () => {
    const { citizen } = start();
    const page = await answerPages(citizen, GOOD_ANSWERS.slice(0, 4));
    expect(page.html).toMatch(/<p[^>]*data-when="server-seals"[^>]*>/);
    expect(page.html).toMatch(/<p[^>]*hidden[^>]*data-when="browser-seals"[^>]*>/);
  });

  test('keeps names and contact apart: identity sealed, contact under its own key', async () => {
    const { citizen, kept, privateKey } = start();
    const answers = await answerPages(citizen, [
      ...GOOD_ANSWERS.slice(0, 6),
      { who: 'named', name: 'Nguyễn Thị A', phone: '0912 345 678', identityConsent: 'yes' },
      { contactBy: 'phone', contactPhone: '0912 345 678', contactConsent: 'yes' },
    ]);
    await citizen.press(answers, {}, 'next', SEND);
    expect(await opened(kept, 'identity', privateKey)).toBe('name: Nguyễn Thị A\nphone: 0912 345 678');
    expect(kept.contacts).toMatchObject([{ by: 'sms' }]);
    expect(JSON.stringify([...kept.reports.values()])).not.toContain('Nguyễn Thị A');
  });

  test('forgets a name when the reporter chose to stay anonymous after all', async () => {
    const { citizen, kept } = start();
    const answers = await answerPages(citizen, [
      ...GOOD_ANSWERS.slice(0, 6),
      { who: 'anonymous', name: 'Nguyễn Thị A' },
      { contactBy: 'none', contactEmail: 'a@thu.vn' },
    ]);
    await citizen.press(answers, {}, 'next', SEND);
    expect(kept.parts.map(({ part }) => part)).toEqual(['narrative']);
    expect(kept.contacts).toEqual([]);
  });
});

describe('what a browser sealed', () => {
  const sealedPage = async (reference?: string) => {
    const { world, kept, citizen } = start();
    const page = await answerPages(citizen, GOOD_ANSWERS.slice(0, 4));
    const reportRef = reference ?? page.fields['ref'] ?? '';
    const key = await world.keys.publicKey();
    const sealedNarrative = await sealText('Chỉ tỉnh đọc được.', key, { part: 'narrative', reportRef });
    let next = await citizen.press(page, { narrative: '', sealedNarrative });
    for (const filled of GOOD_ANSWERS.slice(5)) next = await citizen.press(next, filled);
    return { answers: next, sealedNarrative, kept, citizen };
  };

  test('travels with the form and is stored as it came', async () => {
    const { answers, sealedNarrative, kept, citizen } = await sealedPage();
    expect(answers.html).toContain(questions.answers.narrativeSealed);
    const page = await citizen.press(answers, {}, 'next', SEND);
    expect(page.status).toBe(200);
    expect(kept.parts.map(({ jwe }) => jwe)).toEqual([sealedNarrative]);
    expect([...kept.reports.values()][0]?.enclosed.sealedBy).toBe('browser');
  });

  test('is refused at its field when it belongs to another report', async () => {
    const { answers, kept, citizen } = await sealedPage(newSealingRef(() => new Uint8Array(16)));
    const page = await citizen.press(answers, {}, 'next', SEND);
    expect(page.status).toBe(400);
    expect(page.errors).toEqual([problems['sealedNarrative.not-sealed']]);
    expect(kept.reports.size).toBe(0);
  });
});

/** Fields of a page with the problem that their post causes. */
const REFUSED: readonly (readonly [string, number, Readonly<Record<string, string>>, readonly string[]])[] = [
  ['no matter', 0, {}, [problems['matter.missing']]],
  ['a matter that does not exist', 0, { matter: 'weather' }, [problems['matter.missing']]],
  ['no place', 1, {}, [problems['placeQuery.missing']]],
  ['a place not chosen', 1, { placeQuery: 'Mẫu Trung', placeFor: 'Mẫu Trung' }, [problems['place.missing']]],
  ['a place of another province', 1, { placeQuery: 'x', place: '00004' }, [problems['place.place-outside']]],
  ['no post and no body', 2, {}, [problems['post.missing'], problems['body.missing']]],
  ['another post without words', 2, { post: 'other', body: 'unknown' }, [problems['postText.missing']]],
  ['no day', 3, {}, [problems['happenedOn.missing']]],
  [
    '31 February',
    3,
    { fromDay: '31', fromMonth: '2', fromYear: '2026' },
    [problems['happenedOn.not-a-date']],
  ],
  [
    'a year of two digits',
    3,
    { fromDay: '1', fromMonth: '2', fromYear: '26' },
    [problems['happenedOn.not-a-date']],
  ],
  [
    'a day in the future',
    3,
    { fromDay: '24', fromMonth: '11', fromYear: '2026' },
    [problems['happenedOn.future-date']],
  ],
  [
    'an end before the start',
    3,
    { fromDay: '5', fromMonth: '10', fromYear: '2026', untilDay: '4', untilMonth: '10', untilYear: '2026' },
    [problems['happenedUntil.dates-reversed']],
  ],
  ['no account', 4, { narrative: '   ' }, [problems['narrative.narrative-missing']]],
  ['too long an account', 4, { narrative: 'á'.repeat(20_001) }, [problems['narrative.too-long']]],
  ['control characters', 4, { narrative: 'Xe\u0000 công\u0007' }, [problems['form.control-characters']]],
  ['a name without consent', 6, { who: 'named', name: 'A' }, [problems['identityConsent.missing']]],
  ['no name', 6, { who: 'named', identityConsent: 'yes' }, [problems['name.missing']]],
  [
    'a mail address without @',
    7,
    { contactBy: 'email', contactEmail: 'a.vn', contactConsent: 'yes' },
    [problems['contactEmail.not-an-address']],
  ],
  [
    'a foreign number',
    7,
    { contactBy: 'phone', contactPhone: '+49 30 1234', contactConsent: 'yes' },
    [problems['contactPhone.not-a-number']],
  ],
  ['an unknown field', 0, { matter: 'waste', admin: '1' }, [problems['form.unknown-field']]],
];

describe('what cannot be accepted', () => {
  test.each(REFUSED)(
    '%s: a sentence at the field, nothing stored, nothing lost',
    async (_what, at, filled, errors) => {
      const { citizen, kept } = start();
      const before = await answerPages(citizen, GOOD_ANSWERS.slice(0, at));
      const page = await citizen.press(before, filled);
      expect(page.status).toBe(400);
      expect(page.errors).toEqual(errors);
      expect(page.action).toBe(before.action);
      expect(page.html).toContain('<title>Lỗi: ');
      expect(nothingIsKept(kept)).toBe(true);
      const known = Object.entries(filled).filter(([name]) => name !== 'admin' && name !== 'place');
      for (const [name, text] of known) {
        // eslint-disable-next-line no-control-regex -- these are removed
        if (name !== 'matter') expect(page.fields[name]).toBe(text.replaceAll(/[\u0000\u0007]/g, ''));
      }
      expect(page.fields).toMatchObject(
        Object.fromEntries(
          Object.entries(before.fields).filter(
            ([, value]) => value !== '' && value !== 'anonymous' && value !== 'none',
          ),
        ),
      );
    },
  );

  test('text in decomposed letters is stored composed', async () => {
    const { citizen, kept, privateKey } = start();
    const decomposed = 'Hiệu trưởng'.normalize('NFD');
    const pages = GOOD_ANSWERS.with(4, { narrative: decomposed });
    await citizen.press(await answerPages(citizen, pages), {}, 'next', SEND);
    expect(await opened(kept, 'narrative', privateKey)).toBe('Hiệu trưởng');
  });

  test('a forged form leads to the first page without an answer', async () => {
    const { citizen, kept } = start();
    const page = await citizen.post(SEND, { matter: 'waste', narrative: 'x', go: 'next' });
    expect(page.status).toBe(400);
    expect(page.errors).toEqual([problems['placeQuery.missing']]);
    expect(nothingIsKept(kept)).toBe(true);
  });

  test.each([
    ['JSON', { type: 'application/json', body: '{}' }, 415],
    ['plain text', { type: 'text/plain', body: 'matter=waste' }, 415],
    [
      'more than 256 KB',
      { type: 'application/x-www-form-urlencoded', body: `a=${'x'.repeat(270_000)}` },
      413,
    ],
    ['bytes that are not UTF-8', { type: 'application/x-www-form-urlencoded', body: 'matter=%FF%FE' }, 400],
    ['half a multipart form', { type: 'multipart/form-data; boundary=x', body: '--x\r\nbroken' }, 400],
  ])('%s: a page that says what to do', async (_what, sending, status) => {
    const { citizen, kept } = start();
    const page = await citizen.send('/phan-anh/viec', { method: 'POST', ...sending });
    expect(page.status).toBe(status);
    expect(page.html).toContain('nút quay lại');
    expect(nothingIsKept(kept)).toBe(true);
  });

  test('an unknown page is a 404 in the words of the site', async () => {
    const { citizen } = start();
    const answers: Page[] = [await citizen.send('/khong-co'), await citizen.post('/phan-anh/khac', {})];
    for (const page of answers) {
      expect(page.status).toBe(404);
      expect(page.html).toContain('Không có trang này');
    }
  });
});
