import type { EnclosedFile } from '../../shared/schemas/submission.ts';
import { send, sealFile, type Sealed } from './_encrypted-upload.ts';
import { canSeal, fieldOf, questionForm, referenceOf, showWhen, showWhoSeals } from './_form.ts';
import { filesIn, sealingKeyIn, sentencesIn } from './_page-data.ts';
import { remember, remembered } from './_page-memory.ts';

const MOST_FILES = 10;

const SENTENCES = [
  'remove',
  'retry',
  'sealing',
  'sending',
  'done',
  'failed',
  'cannotClean',
  'waiting',
  'empty',
  'kind',
  'tooLarge',
  'tooMany',
] as const;

const nameKey = (id: string): string => `file ${id}`;

const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = '',
): HTMLElementTagNameMap[Name] => {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
};

const start = (
  form: HTMLFormElement,
  input: HTMLInputElement,
  list: HTMLElement,
  hidden: HTMLInputElement,
): void => {
  const words = sentencesIn(form.dataset['words'], SENTENCES);
  const key = sealingKeyIn(form.dataset['key']);
  const reservePath = form.dataset['reserve'] ?? '';
  const reference = referenceOf(form);
  const enclosed = new Map<string, EnclosedFile>();
  for (const file of filesIn(hidden.value)) enclosed.set(file.id, file);
  /** Lines whose file has not arrived yet. */
  const unfinished = new Set<HTMLElement>();
  let queue = Promise.resolve();

  const said = (): Element | null => document.querySelector('[data-say]');

  const keep = (): void => {
    hidden.value = enclosed.size === 0 ? '' : JSON.stringify([...enclosed.values()]);
    showWhen('no-files', list.childElementCount === 0);
    if (unfinished.size === 0) said()?.remove();
  };

  /** Names the button's file for a screen reader; sighted people see it in the line. */
  const nameButton = (button: Element, name: string): void => {
    button.setAttribute('aria-label', `${button.textContent.trim()}: ${name}`);
  };

  /** Focuses the next line's button, else the one before, else the field, so that a keyboard stays at its place. */
  const focusBeside = (line: HTMLElement): void => {
    const beside = line.nextElementSibling ?? line.previousElementSibling;
    (beside?.querySelector<HTMLElement>('button:last-of-type') ?? input).focus();
  };

  const newLine = (file: File) => {
    const line = element('li');
    const about = element('span');
    const state = element('small', words.sealing);
    const bar = element('progress');
    const remove = element('button', words.remove);
    const retry = element('button', words.retry);
    for (const button of [remove, retry]) {
      Object.assign(button, { type: 'button', className: 'link' });
      nameButton(button, file.name);
    }
    retry.hidden = true;
    bar.max = 1;
    about.append(element('b', file.name), state);
    line.append(about, retry, remove, bar);
    list.append(line);
    unfinished.add(line);
    return { line, state, bar, remove, retry };
  };

  const take = (file: File): void => {
    const { line, state, bar, remove, retry } = newLine(file);
    let sealed: Sealed | undefined;
    let request = new AbortController();
    const isRemoved = (): boolean => !line.isConnected;
    const work = async (): Promise<void> => {
      if (isRemoved()) return;
      retry.hidden = true;
      bar.hidden = false;
      state.className = '';
      state.textContent = words.sealing;
      if (sealed === undefined) {
        const result = await sealFile(file, fieldOf(form, 'keepMetadata')?.checked === true, reference, key);
        if (typeof result === 'string') {
          bar.hidden = true;
          // Ticking "keep" and retrying helps only with a picture that cannot be cleaned.
          retry.hidden = result !== 'cannotClean';
          state.className = 'error';
          state.textContent = words[result];
          return;
        }
        sealed = result;
      }
      state.textContent = words.sending;
      request = new AbortController();
      await send(sealed, reservePath, request, (share) => {
        bar.value = share;
      });
      // The person removed it during the upload: no report names the file.
      if (isRemoved()) return;
      const { id } = sealed.enclosed;
      enclosed.set(id, sealed.enclosed);
      remember(reference, nameKey(id), file.name);
      line.dataset['file'] = id;
      unfinished.delete(line);
      bar.hidden = true;
      state.textContent = words.done;
      keep();
    };
    const begin = (): void => {
      // One after another, because an old phone has memory for one video.
      queue = queue.then(work).catch(() => {
        bar.hidden = true;
        retry.hidden = false;
        state.className = 'error';
        state.textContent = words.failed;
      });
    };
    retry.addEventListener('click', begin);
    remove.addEventListener('click', () => {
      request.abort();
      unfinished.delete(line);
      enclosed.delete(line.dataset['file'] ?? '');
      focusBeside(line);
      line.remove();
      keep();
    });
    keep();
    begin();
  };

  // Lines from the server have numbers only; this tab has the names.
  for (const line of list.querySelectorAll<HTMLElement>('[data-file]')) {
    const id = line.dataset['file'] ?? '';
    const name = remembered(reference, nameKey(id));
    const shown = line.querySelector('b');
    if (name === undefined || shown === null) continue;
    shown.textContent = name;
    const remove = line.querySelector('button');
    if (remove !== null) nameButton(remove, name);
  }

  const say = (sentence: string): void => {
    said()?.remove();
    const line = element('p');
    line.className = 'error';
    line.dataset['say'] = '';
    line.setAttribute('role', 'alert');
    line.textContent = sentence;
    list.after(line);
  };

  showWhoSeals(true);
  // From here on the form sends no files.
  input.removeAttribute('name');
  form.enctype = 'application/x-www-form-urlencoded';
  input.addEventListener('change', () => {
    const room = MOST_FILES - list.childElementCount;
    const files = [...(input.files ?? [])];
    said()?.remove();
    if (files.length > room) say(words.tooMany);
    for (const file of files.slice(0, room)) take(file);
    input.value = '';
  });
  form.addEventListener('submit', (event) => {
    if (unfinished.size === 0 || !(event.submitter instanceof HTMLButtonElement)) return;
    if (event.submitter.value !== 'next') return;
    event.preventDefault();
    say(words.waiting);
  });
};

const form = questionForm();
const input = document.querySelector<HTMLInputElement>('input[type=file]');
const list = document.querySelector<HTMLElement>('.files');
const hidden = form === null ? undefined : fieldOf(form, 'files');
if (form !== null && input !== null && list !== null && hidden !== undefined && canSeal()) {
  start(form, input, list, hidden);
}
