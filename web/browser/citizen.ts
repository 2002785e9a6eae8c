import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { fieldOf, questionForm } from './_form.ts';
import { forgetAll, keepTyping, wasSent } from './_page-memory.ts';

// The exit works as a plain link too; here it forgets first and leaves no way back to this page.
const exit = document.querySelector<HTMLAnchorElement>('a.exit');
exit?.addEventListener('click', (event) => {
  event.preventDefault();
  forgetAll();
  location.replace(exit.href);
});

// A screen reader begins with what is wrong.
document.querySelector<HTMLElement>('.errors')?.focus();

// The browser kept the first page of a report that is sent by now: what follows is another report, with its own reference.
const form = questionForm();
const reference = form === null ? undefined : fieldOf(form, 'ref');
if (form?.action.endsWith('/viec') === true && reference !== undefined && wasSent(reference.value)) {
  reference.value = bytesToCrockford(crypto.getRandomValues(new Uint8Array(16)));
}

const TYPED = 'input:not([type=hidden], [type=radio], [type=checkbox], [type=file]), textarea';
if (form !== null && reference !== undefined && !wasSent(reference.value)) {
  keepTyping(reference.value, form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(TYPED));
}
