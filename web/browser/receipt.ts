import { showWhen } from './_form.ts';
import { forgetSent } from './_page-memory.ts';

const code = document.querySelector<HTMLElement>('[data-code]');
if (code !== null) forgetSent(code.dataset['reference'] ?? '');

const print = document.querySelector<HTMLButtonElement>('[data-print]');
if (print !== null) {
  print.hidden = false;
  print.addEventListener('click', () => {
    window.print();
  });
  showWhen('no-scripts', false);
}

/** The result of the button is announced to screen readers. If copying fails, the code is selected to copy by hand. */
const copy = document.querySelector<HTMLButtonElement>('[data-copy]');
const said = document.querySelector<HTMLElement>('[data-copy-said]');
if (copy !== null && said !== null && code !== null) {
  const copied = async (): Promise<boolean> => {
    try {
      // The clipboard is absent on plain http, and a policy or the person may refuse it.
      await navigator.clipboard.writeText(code.dataset['code'] ?? '');
      return true;
    } catch {
      return false;
    }
  };
  copy.hidden = false;
  copy.addEventListener('click', () => {
    void copied().then((isCopied) => {
      if (!isCopied) getSelection()?.selectAllChildren(code);
      said.textContent = said.dataset[isCopied ? 'copied' : 'notCopied'] ?? '';
    });
  });
}
