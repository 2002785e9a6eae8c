import { sealText } from '../../shared/sealing/seal.ts';
import { canSeal, sayServerSeals, showWhoSeals, whenShownAgain } from './_form.ts';
import { sealingKeyIn } from './_page-data.ts';
import { forgetTyping, keepTyping } from './_page-memory.ts';
import { watchLength } from './_text-length.ts';

/** The slip's QR code has the tracking code in the fragment, which browsers do not send; the script fills the field. */
const codeField = document.querySelector<HTMLInputElement>('[data-code-field]');
if (codeField !== null && location.hash.length > 1 && codeField.value === '') {
  codeField.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
}

const sent = document.querySelector<HTMLElement>('[data-sent]');
if (sent !== null) forgetTyping(sent.dataset['sent'] ?? '', 'message');

/** Sends a message only as a sealed part; without WebCrypto the server seals it on arrival, and the page says so. */
const start = (form: HTMLFormElement, text: HTMLTextAreaElement, sealed: HTMLInputElement): void => {
  const { sealMessage = '', key, ref = '' } = form.dataset;
  keepTyping(ref, [text]);
  const isTooLong = watchLength([text]);
  let seals = canSeal();
  let busy = false;
  showWhoSeals(seals);
  whenShownAgain(form, () => {
    busy = false;
    text.name = text.id;
  });
  form.addEventListener('submit', (event) => {
    // For an empty text the server says what is missing.
    if (text.value.trim() === '' || (!seals && !isTooLong())) return;
    event.preventDefault();
    if (busy || isTooLong()) return;
    busy = true;
    const part = `message:${sealMessage}` as const;
    Promise.resolve()
      .then(() => sealText(text.value, sealingKeyIn(key), { part, reportRef: ref }))
      .then(
        (jwe) => {
          sealed.value = jwe;
          text.removeAttribute('name');
          form.submit();
        },
        () => {
          // The page says so before it sends plain text.
          busy = false;
          seals = false;
          sayServerSeals();
        },
      );
  });
};

const form = document.querySelector<HTMLFormElement>('[data-seal-message]');
const text = form?.elements.namedItem('message');
const sealed = form?.elements.namedItem('sealedMessage');
if (form !== null && text instanceof HTMLTextAreaElement && sealed instanceof HTMLInputElement) {
  start(form, text, sealed);
}
