import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { TRACK_PATHS } from '../../web/layout/paths.ts';
import { intakeWords } from '../../web/words/intake.ts';
import { trackingWords } from '../../web/words/tracking.ts';
import { next } from './a-citizen.ts';

const { questions, problems, receipt } = intakeWords.vi;

/** The head of a page with letters of twice the size, at a phone's width: its height, and whether the exit covers it. */
export const headOf = (page: Page, rootPixels?: number): Promise<{ height: number; covered: boolean }> =>
  page.evaluate((pixels) => {
    document.documentElement.style.fontSize = pixels === undefined ? '' : `${String(pixels)}px`;
    const exit = document.querySelector('a.exit')?.getBoundingClientRect();
    const head = document.querySelector('.head');
    const words = document.createRange();
    if (head === null || exit === undefined) return { height: Infinity, covered: true };
    words.selectNodeContents(head.querySelector('a') ?? head);
    const covered = [...words.getClientRects()].some(
      (line) =>
        line.left < exit.right && exit.left < line.right && line.top < exit.bottom && exit.top < line.bottom,
    );
    const { height } = head.getBoundingClientRect();
    document.documentElement.style.fontSize = '';
    return { height, covered };
  }, rootPixels);

/** Reloads, then goes back and forward, as a phone does with a page that is left for a moment. */
const leaveAndComeBack = async (page: Page): Promise<void> => {
  await page.reload();
  await page.goBack();
  await page.goForward();
};

/** Waits for a page by one of its fields, and for the scripts that listen to it. */
const arriveAt = async (page: Page, field: string): Promise<void> => {
  await page.locator(field).waitFor();
  await page.waitForLoadState('load');
};

const headed = (page: Page, title: string): Promise<void> => page.locator('h1', { hasText: title }).waitFor();

/** Walks to the files by Enter only; every text survives a reload and Back. */
export const walkByEnter = async (url: string, page: Page): Promise<void> => {
  await page.goto(`${url}/phan-anh`);
  await page.check('input[name=matter][value=waste]');
  await page.press('input[name=matter][value=waste]', 'Enter');
  await page.fill('input[name=placeQuery]', 'mau thuong');
  await page.press('input[name=placeQuery]', 'Enter');
  await page.check('input[name=place][value="99001"]');
  await page.press('input[name=place][value="99001"]', 'Enter');
  await headed(page, questions.body.title);

  await arriveAt(page, 'input[name=postText]');
  await page.fill('input[name=postText]', 'Cán bộ địa chính');
  await leaveAndComeBack(page);
  expect(await page.inputValue('input[name=postText]')).toBe('Cán bộ địa chính');
  await page.selectOption('select[name=body]', 'truong-thcs-mau-1');
  await page.press('input[name=postText]', 'Enter');
  await headed(page, questions.when.title);

  await arriveAt(page, 'input[name=fromDay]');
  const day = { fromDay: '5', fromMonth: '10', fromYear: '2026' };
  for (const [name, typed] of Object.entries(day)) await page.fill(`input[name=${name}]`, typed);
  await leaveAndComeBack(page);
  for (const [name, typed] of Object.entries(day))
    expect(await page.inputValue(`input[name=${name}]`)).toBe(typed);
  await page.press('input[name=fromYear]', 'Enter');

  await arriveAt(page, 'textarea');
  await page.fill('textarea', 'Ông ấy nhận tiền.');
  await leaveAndComeBack(page);
  expect(await page.inputValue('textarea')).toBe('Ông ấy nhận tiền.');
  await next(page);
  await headed(page, questions.files.title);
};

/** Refused files are marked, and a keyboard or a screen reader can remove each of them. */
export const removeRefusedFiles = async (page: Page): Promise<void> => {
  const refused = [
    { name: 'trong.jpg', mimeType: 'image/jpeg', buffer: Buffer.alloc(0) },
    { name: 'may.exe', mimeType: 'application/octet-stream', buffer: Buffer.from('MZ no picture') },
  ];
  await arriveAt(page, 'input[type=file]');
  await page.setInputFiles('input[type=file]', refused);
  const errors = page.locator('.files small.error');
  await errors.nth(1).waitFor();
  expect(await errors.allInnerTexts()).toEqual([problems['files.empty'], problems['files.kind']]);
  await next(page);
  const waiting = page.getByText(questions.files.waiting);
  const colourOf = (at: typeof waiting) => at.evaluate((element) => getComputedStyle(element).color);
  expect(await colourOf(errors.first())).toBe(await colourOf(waiting));

  const remove = (name: string) => page.getByRole('button', { name: `${questions.files.remove}: ${name}` });
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.id);
  await remove('trong.jpg').click();
  expect(await focused()).toBe(`${questions.files.remove}: may.exe`);
  await remove('may.exe').click();
  expect(await focused()).toBe('files');
  expect(await waiting.count()).toBe(0);
};

/** A stalled connection blocks neither the next file nor the form. */
export const sendFilesOverAStalledLine = async (page: Page): Promise<void> => {
  const paper = (name: string) => ({ name, mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4 ') });
  const button = (label: string) => page.getByRole('button', { name: `${label}: mot.pdf` });
  const { sending, failed, retry, remove, done } = questions.files;
  let asked = 0;
  // The first two requests for an upload address get no answer.
  await page.route('**/tep/cho', (route) => {
    asked += 1;
    return asked > 2 ? route.continue() : Promise.resolve();
  });
  await page.clock.install();
  await page.setInputFiles('input[type=file]', paper('mot.pdf'));
  await page.getByText(sending).waitFor();
  await page.clock.fastForward(31_000);
  await page.getByText(failed).waitFor();
  await button(retry).click();
  await page.getByText(sending).waitFor();
  await page.setInputFiles('input[type=file]', paper('hai.pdf'));
  await button(remove).click();
  await page.locator('[data-file]').waitFor();
  expect(await page.locator('.files small').allInnerTexts()).toEqual([done]);
};

/** Presses the receipt's button and pastes the code into the tracking page. */
export const copyCode = async (url: string, page: Page, code: string): Promise<void> => {
  await page.evaluate(() => {
    const { clipboard } = navigator;
    const write = clipboard.writeText.bind(clipboard);
    clipboard.writeText = () => {
      clipboard.writeText = write;
      return Promise.reject(new Error('refused'));
    };
  });
  await page.click('[data-copy]');
  await page.getByText(receipt.notCopied).waitFor();
  expect((await page.evaluate(() => getSelection()?.toString() ?? '')).replaceAll(/\s/g, '')).toBe(code);
  await page.click('[data-copy]');
  await page.getByText(receipt.copied, { exact: true }).waitFor();
  await page.goto(`${url}/tra-cuu`);
  await page.focus('input[name=code]');
  await page.keyboard.press('Control+V');
  expect(await page.inputValue('input[name=code]')).toBe(code);
  await page.click('main form button.button');
  await arriveAt(page, 'textarea');
};

/** A message that is too long or cannot be sealed stays; the second press sends it, and the server seals it. */
export const sendMessageUnsealed = async (page: Page): Promise<void> => {
  const posts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith(TRACK_PATHS.message)) posts.push(request.postData() ?? '');
  });
  const send = () => page.click('form[data-seal-message] button.button');
  const note = page.locator('[data-when="server-seals"]');
  await page.fill('textarea', 'x'.repeat(10_001));
  await send();
  await page.getByText(trackingWords.vi.messageTooLong).waitFor();
  await page.fill('textarea', 'Tôi nhớ thêm biển số xe.');
  await page.reload();
  expect(await page.inputValue('textarea')).toBe('Tôi nhớ thêm biển số xe.');
  expect(await note.isVisible()).toBe(false);
  await page.evaluate(() => {
    SubtleCrypto.prototype.encrypt = () => Promise.reject(new Error('broken'));
  });
  await send();
  await note.waitFor();
  expect(await note.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(posts).toEqual([]);
  await send();
  await page.getByText(trackingWords.vi.sent).waitFor();
  expect(await page.inputValue('textarea')).toBe('');
};

/** The width of a tag as a share of its line. */
export const shareOfTag = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const words = document.querySelector('.way > li > :first-child');
    if (words === null) return Infinity;
    const tag = document.createElement('b');
    tag.className = 'tag overdue';
    tag.textContent = 'quá hạn';
    words.append(tag);
    const share = tag.getBoundingClientRect().width / words.getBoundingClientRect().width;
    tag.remove();
    return share;
  });
