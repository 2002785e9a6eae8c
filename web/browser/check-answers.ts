import { formatTrackingCode, newTrackingCode } from '../../shared/domain/tracking-code.ts';
import { canSeal, fieldOf, questionForm, referenceOf, showWhen } from './_form.ts';
import { remember, remembered, wasSent } from './_page-memory.ts';

/** Shows the sealed texts from this tab's memory; the server has only their seals. */
const showRemembered = (reference: string): void => {
  for (const place of document.querySelectorAll<HTMLElement>('[data-remembered]')) {
    const names = (place.dataset['remembered'] ?? '').split(' ');
    const lines = names.map((name) => remembered(reference, name) ?? '').filter((line) => line !== '');
    if (lines.length === 0) continue;
    place.textContent = lines.join('\n');
    showWhen('not-remembered', false);
    showWhen('remembered', true);
  }
};

/**
 * The browser makes the code, so that it is on this device first. It stays the same until the receipt is shown: if the
 * answer is lost, sending again gives the same report (P12). It is replaced only when the server says that the code
 * belongs to another report.
 */
const putCode = (field: HTMLInputElement, reference: string): void => {
  const kept = field.dataset['fresh'] === undefined ? remembered(reference, 'code') : undefined;
  field.value =
    kept ?? formatTrackingCode(newTrackingCode((bytes) => crypto.getRandomValues(new Uint8Array(bytes))));
  remember(reference, 'code', field.value);
};

const form = questionForm();
if (form !== null) {
  const reference = referenceOf(form);
  showRemembered(reference);
  const code = fieldOf(form, 'code');
  if (wasSent(reference)) {
    showWhen('not-sent', false);
    showWhen('sent', true);
  } else if (code !== undefined && canSeal()) putCode(code, reference);
}
