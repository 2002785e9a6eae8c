import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { fieldOf, questionForm } from './_form.ts';
import { forgetAll, keepTyping, wasSent } from './_page-memory.ts';

// The exit works as a plain link too; the script first forgets the texts and leaves no entry in the browser's history.
const exit = document.querySelector<HTMLAnchorElement>('a.exit');
exit?.addEventListener('click', (event) => {
  event.preventDefault();
  forgetAll();
  location.replace(exit.href);
});

// The focus makes a screen reader begin with the errors.
document.querySelector<HTMLElement>('.errors')?.focus();

// The browser shows the kept first page of a sent report: the next one is another report with its own reference.
const form = questionForm();
const reference = form === null ? undefined : fieldOf(form, 'ref');
if (form?.action.endsWith('/viec') === true && reference !== undefined && wasSent(reference.value)) {
  reference.value = bytesToCrockford(crypto.getRandomValues(new Uint8Array(16)));
}

const TYPED = 'input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea';
if (form !== null && reference !== undefined && !wasSent(reference.value)) {
  keepTyping(reference.value, form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TYPED));
}
