import { sealText } from '../../shared/sealing/seal.ts';
import { sealingKeyIn } from './_page-data.ts';

/** The slip's QR code carries the tracking code in the fragment, which browsers do not send: it goes into the field here. */
const codeField = document.querySelector<HTMLInputElement>('[data-code-field]');
if (codeField !== null && location.hash.length > 1 && codeField.value === '') {
  codeField.value = decodeURIComponent(location.hash.slice(1));
  history.replaceState(null, '', location.pathname);
}

/** A message leaves the page only as a sealed part; without WebCrypto the server seals it on arrival. */
const form = document.querySelector<HTMLFormElement>('[data-seal-message]');
const seal = async (sealing: HTMLFormElement, text: HTMLTextAreaElement): Promise<void> => {
  const { sealMessage = '', key, ref = '' } = sealing.dataset;
  const sealed = sealing.elements.namedItem('sealedMessage');
  if (!(sealed instanceof HTMLInputElement)) return;
  const part = `message:${sealMessage}` as const;
  sealed.value = await sealText(text.value, sealingKeyIn(key), { part, reportRef: ref });
  text.removeAttribute('name');
};

form?.addEventListener('submit', (event) => {
  const text = form.elements.namedItem('message');
  // Empty: the server says what is missing. No WebCrypto (an old phone, plain http): the form goes as it is.
  if (!(text instanceof HTMLTextAreaElement) || text.value.trim() === '' || !('subtle' in crypto)) return;
  event.preventDefault();
  seal(form, text).then(
    () => form.submit(),
    () => form.submit(),
  );
});
