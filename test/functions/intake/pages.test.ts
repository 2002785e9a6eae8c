import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { serveAsset } from '../../../functions/assets.ts';
import { createPublic } from '../../../functions/public.ts';
import { aCitizen, answerPages, GOOD_ANSWERS, type Page } from '../../support/a-citizen.ts';
import { aPublicWorld } from '../../support/public-world.ts';
import { htmlOf } from '../../support/html.ts';

const { world, kept } = aPublicWorld();
const citizen = aCitizen(createPublic(world));

/** Every page a citizen can meet on the way to the receipt, with and without errors. */
const allPages = async (): Promise<Map<string, Page>> => {
  const pages = new Map<string, Page>();
  for (const [name, address] of Object.entries({
    start: '/',
    startEn: '/en',
    about: '/gioi-thieu',
    missing: '/x',
  })) {
    pages.set(name, await citizen.send(address));
  }
  let page = await citizen.send('/phan-anh');
  for (const [at, filled] of GOOD_ANSWERS.entries()) {
    pages.set(`question ${String(at)}`, page);
    pages.set(`question ${String(at)} refused`, await citizen.press(page, { unknown: '1' }));
    page = await citizen.press(page, filled);
  }
  const place = await answerPages(citizen, GOOD_ANSWERS.slice(0, 1));
  pages.set('places found', await citizen.press(place, { placeQuery: 'mau trung' }, 'search'));
  pages.set('no place found', await citizen.press(place, { placeQuery: 'zzzz' }, 'search'));
  pages.set('answers', page);
  pages.set('letter form', await citizen.send('/don-to-cao'));
  pages.set('letter', await citizen.press(await citizen.send('/don-to-cao'), { name: 'Trần Thị Lan' }));
  pages.set('receipt', await citizen.press(page, {}, 'next', '/phan-anh/gui'));
  return pages;
};
const pages = await allPages();

const all = (html: string, pattern: RegExp): string[] =>
  [...html.matchAll(pattern)].map(([, found = '']) => found);

describe('every page of the citizens', () => {
  test.each([...pages])('%s runs no inline code and calls no other site', (_name, { html }) => {
    expect(html).not.toMatch(/\son[a-z]+="/);
    expect(html).not.toMatch(/\sstyle="/);
    expect(html).not.toMatch(/<style/);
    expect(html).not.toMatch(/<script(?![^>]*\ssrc="\/assets\/)/);
    expect(all(html, /\s(?:src|href|action|formaction)="((?:https?:)?\/\/[^"]*)"/g)).toEqual([]);
  });

  test.each([...pages])('%s sets no cookie and is strict about what may run', (_name, { headers }) => {
    expect(headers['set-cookie']).toBeUndefined();
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain("form-action 'self'");
    expect(policy).not.toContain('unsafe');
    // An empty sandbox would block the form itself.
    expect(policy).toMatch(/sandbox [^;]*allow-forms/);
  });

  test.each([...pages])(
    '%s has one heading, its own ids, and links that lead somewhere',
    (_name, { html }) => {
      const page = htmlOf(html);
      const all = (name: string): string[] =>
        page.querySelectorAll(`[${name}]`).map((element) => element.getAttribute(name) ?? '');
      expect(page.querySelectorAll('h1')).toHaveLength(1);
      const ids = all('id');
      expect(new Set(ids).size).toBe(ids.length);
      const here = all('href').flatMap((target) => (target.startsWith('#') ? [target.slice(1)] : []));
      const described = all('aria-describedby').flatMap((list) => list.split(' '));
      for (const id of [...here, ...described, ...all('for')]) expect(ids).toContain(id);
    },
  );

  test.each([...pages])('%s names its language and holds composed letters only', (name, { html }) => {
    expect(html).toContain(name === 'startEn' ? '<html lang="en">' : '<html lang="vi">');
    expect(html.normalize('NFC')).toBe(html);
    expect(html).not.toMatch(/undefined|\[object|NaN/);
  });

  test.each([...pages])('%s keeps the way out in reach', (_name, { html }) => {
    expect(html).toContain('href="/thoat"');
  });

  test('pages of the form are kept for Back, all others are not', () => {
    for (const [name, { headers }] of pages) {
      const kept = name.startsWith('question') || name.includes('found') || name === 'answers';
      expect(headers['cache-control']).toBe(kept ? 'private, no-cache' : 'no-store');
    }
  });
});

describe('the start page', () => {
  test('names the dates of a report that is sent today', () => {
    const html = pages.get('start')?.html ?? '';
    expect(html).toContain('thứ Ba 01/12/2026');
    expect(html).toContain('thứ Ba 08/12/2026');
    expect(html).toContain('20 ngày làm việc');
  });

  test('says the same in English under /en', () => {
    const html = pages.get('startEn')?.html ?? '';
    expect(html).toContain('Tuesday 8 December 2026');
    expect(html).toContain('href="/en/phan-anh"');
  });
});

describe('places', () => {
  test('of a split commune are all offered and none is chosen beforehand', () => {
    const page = pages.get('places found');
    expect(page?.html).toContain('value="99001"');
    expect(page?.html).toContain('value="99002"');
    expect(page?.fields['place']).toBeUndefined();
  });

  test('that are sure are chosen beforehand', async () => {
    const place = await answerPages(citizen, GOOD_ANSWERS.slice(0, 1));
    const page = await citizen.press(place, { placeQuery: 'Xã Mẫu Thượng' }, 'search');
    expect(page.fields['place']).toBe('99001');
  });

  test('chosen beforehand for one text are not chosen for another', async () => {
    const asked = await answerPages(citizen, GOOD_ANSWERS.slice(0, 1));
    const first = await citizen.press(asked, { placeQuery: 'thị trấn mẫu' }, 'search');
    expect(first.fields['place']).toBe('99003');
    const second = await citizen.press(first, { placeQuery: 'Mẫu Trung' }, 'search');
    expect(second.html).toContain('value="99001"');
    expect(second.fields['place']).toBeUndefined();
    const notSearched = await citizen.press(first, { placeQuery: 'Mẫu Trung' });
    expect(notSearched.errors).toEqual([]);
    expect(notSearched.html).toContain('value="99001"');
    expect(notSearched.fields['place']).toBeUndefined();
  });

  test('chosen from the list of the province override a preselected one', async () => {
    const asked = await answerPages(citizen, GOOD_ANSWERS.slice(0, 1));
    const sure = await citizen.press(asked, { placeQuery: 'thị trấn mẫu' }, 'search');
    const next = await citizen.press(sure, { placeListed: '99002' });
    expect(next.fields['place']).toBe('99002');
    const back = await citizen.press(next, {}, 'back');
    expect(back.fields).toMatchObject({ place: '99002', placeListed: '' });
    expect((await citizen.press(back, { place: '99003' })).fields['place']).toBe('99003');
  });

  test('that nobody knows can be taken from the list of the province', async () => {
    const none = pages.get('no place found');
    expect(none?.html).toContain('<option value="99003">');
    const next = none && (await citizen.press(none, { placeListed: '99003' }));
    expect(next?.html).toContain('Phường Mẫu Ba');
  });
});

describe('leaving', () => {
  test('clears what the browser kept of the site and leads to an everyday page', async () => {
    const page = await citizen.send('/thoat');
    expect(page.status).toBe(303);
    expect(page.headers['clear-site-data']).toBe('"cache", "storage"');
    expect(page.headers['location']).toMatch(/^https:\/\/vi\.wikipedia\.org\//);
  });
});

describe('a defect of ours', () => {
  test('is a page with a number to quote, and the log has the same number', async () => {
    const broken = aPublicWorld();
    const facts: unknown[] = [];
    const served = createPublic({
      ...broken.world,
      keys: { ...broken.world.keys, publicKey: () => Promise.reject(new TypeError('secret detail')) },
      log: { info: () => undefined, error: (_message, _error, told) => facts.push(told) },
    });
    const page = await answerPages(aCitizen(served), GOOD_ANSWERS.slice(0, 4));
    expect(page.status).toBe(500);
    expect(page.html).not.toContain('secret detail');
    const number = /số ([0-9A-Z]{8})/.exec(page.html)?.[1];
    expect(number).toBeDefined();
    expect(facts).toMatchObject([{ route: 'answer', method: 'POST', quote: number }]);
  });
});

describe('styles and scripts', () => {
  const folder = mkdtemp(path.join(tmpdir(), 'gan-dan-assets-'));
  afterAll(async () => rm(await folder, { recursive: true, force: true }));
  const serve = async (file: string) => serveAsset({ params: { file } }, pathToFileURL(`${await folder}/`));

  test('are kept for ever by their hashed name', async () => {
    await writeFile(path.join(await folder, 'citizen.0123456789.css'), 'a{}');
    expect(await serve('citizen.0123456789.css')).toEqual({
      status: 200,
      headers: {
        'content-type': 'text/css; charset=utf-8',
        'cache-control': 'public, max-age=31536000, immutable',
      },
      body: 'a{}',
    });
  });

  test.each(['citizen.css', '../assets.json', 'citizen.0123456789.css/..', 'a.0123456789.html', ''])(
    '%s is not one of them',
    async (file) => {
      await expect(serve(file)).rejects.toMatchObject({ code: 'missing.asset' });
    },
  );
});

test('health calls no partner', async () => {
  const page = await citizen.send('/health');
  expect(page.status).toBe(200);
  expect(JSON.parse(page.html)).toEqual({ status: 'ok', province: 'mau' });
});

test('a later page opened by its address leads to the first question', async () => {
  const page = await citizen.send('/en/phan-anh/noi-dung');
  expect(page.status).toBe(303);
  expect(page.headers['location']).toBe('/en/phan-anh');
});

test('none of these pages was a failure', () => {
  expect(kept.errors).toEqual([]);
});
