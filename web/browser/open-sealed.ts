import { decode, encode } from 'jose/base64url';
import {
  isPartName,
  type KeyPart,
  type PartName,
  type TextPart,
} from '../../shared/schemas/sealed-format.ts';
import { decryptFile } from '../../shared/sealing/decrypt-file.ts';
import { openKeyWithContentKey, openWithContentKey } from '../../shared/sealing/open.ts';
import { openedFile } from './_opened-file.ts';
import { sentencesIn } from './_page-data.ts';

/** Opens sealed parts on the officer's own device: the server releases one key at a time and never sees the text. */
const SENTENCES = [
  'opening',
  'refused',
  'failed',
  'expired',
  'file',
  'download',
  'downloadHint',
  'pdf',
  'unknownKind',
  'replaced',
  'close',
] as const;
type Sentences = Record<(typeof SENTENCES)[number], string>;

interface Released {
  readonly jwe: string;
  readonly contentKey: string;
  readonly version: number;
  readonly link?: string;
  readonly sha256?: string;
}

const isReleased = (value: unknown): value is Released =>
  typeof value === 'object' &&
  value !== null &&
  'jwe' in value &&
  typeof value.jwe === 'string' &&
  'contentKey' in value &&
  typeof value.contentKey === 'string' &&
  'version' in value &&
  typeof value.version === 'number' &&
  (!('link' in value) || typeof value.link === 'string') &&
  (!('sha256' in value) || typeof value.sha256 === 'string');

const isKeyPart = (part: PartName): part is KeyPart => part.startsWith('file-key:');
const isTextPart = (part: PartName): part is TextPart => !isKeyPart(part);

/** The opening added one entry to the log, so every form on the page gets the version after it. */
const moveVersions = (version: number): void => {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="version"]'))
    input.value = String(version);
};

/** Another file is in the place of the reporter's: it must not be shown, even if its key opens it. */
class Replaced extends Error {}

/** The reporter's file, checked by the digest sealed with its key and by the digest in the log since the receipt. */
const fileBytes = async (
  { link = '', sha256 }: Released,
  { rawKey, digest }: Awaited<ReturnType<typeof openKeyWithContentKey>>,
): Promise<Uint8Array<ArrayBuffer>> => {
  const response = await fetch(link, { credentials: 'omit', cache: 'no-store' });
  if (!response.ok) throw new TypeError('the file was not given');
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const ciphertext = new Uint8Array(await response.arrayBuffer());
  const found = encode(new Uint8Array(await crypto.subtle.digest('SHA-256', ciphertext)));
  const sent = [...(digest === undefined ? [] : [encode(digest)]), ...(sha256 === undefined ? [] : [sha256])];
  if (sent.some((one) => one !== found)) throw new Replaced();
  for await (const part of decryptFile(ciphertext, rawKey)) parts.push(part);
  return new Uint8Array(await new Blob(parts).arrayBuffer());
};

/** The element for an opened part: text as text, never as markup; a file in its sandbox. */
const shown = async (
  released: Released,
  part: PartName,
  reportRef: string,
  words: Sentences,
): Promise<HTMLElement[]> => {
  const contentKey = decode(released.contentKey);
  if (isTextPart(part)) {
    const text = document.createElement('p');
    text.className = 'opened-text';
    text.tabIndex = 0;
    text.textContent = await openWithContentKey(released.jwe, contentKey, { part, reportRef });
    return [text];
  }
  if (!isKeyPart(part)) return [];
  const key = await openKeyWithContentKey(released.jwe, contentKey, { part, reportRef });
  return openedFile(await fileBytes(released, key), part.slice('file-key:'.length), words);
};

const closeButton = (place: HTMLElement, form: HTMLFormElement, words: Sentences): HTMLElement => {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'link';
  button.textContent = words.close;
  button.addEventListener('click', () => {
    for (const made of place.querySelectorAll<HTMLElement>('img, iframe, a[download]'))
      URL.revokeObjectURL(made.getAttribute('src') ?? made.getAttribute('href') ?? '');
    place.replaceChildren();
    form.hidden = false;
    form.querySelector<HTMLElement>('[name="reason"]')?.focus();
  });
  return button;
};

const open = async (form: HTMLFormElement, place: HTMLElement, words: Sentences): Promise<void> => {
  const part = form.dataset['open'];
  if (!isPartName(part)) return;
  place.textContent = words.opening;
  const fields = [...new FormData(form)].filter(
    (field): field is [string, string] => typeof field[1] === 'string',
  );
  const response = await fetch(form.action, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { accept: 'application/json' },
  });
  if (!response.ok) {
    place.textContent = response.status === 401 || response.status === 409 ? words.expired : words.refused;
    if (response.status >= 500) place.textContent = words.failed;
    return;
  }
  const released: unknown = await response.json();
  if (!isReleased(released)) throw new TypeError('the answer is no key');
  moveVersions(released.version);
  place.replaceChildren(
    ...(await shown(released, part, form.dataset['ref'] ?? '', words)),
    closeButton(place, form, words),
  );
  form.hidden = true;
};

for (const form of document.querySelectorAll<HTMLFormElement>('form[data-open]')) {
  const place = form.parentElement?.querySelector<HTMLElement>('.opened');
  const words = sentencesIn(form.closest<HTMLElement>('[data-words]')?.dataset['words'], SENTENCES);
  if (!place) continue;
  form.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    open(form, place, words).catch((error: unknown) => {
      place.textContent = error instanceof Replaced ? words.replaced : words.failed;
    });
  });
}
