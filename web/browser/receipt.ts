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

const copy = document.querySelector<HTMLButtonElement>('[data-copy]');
if (copy !== null && code !== null && 'clipboard' in navigator) {
  copy.hidden = false;
  copy.addEventListener('click', () => {
    void navigator.clipboard.writeText(code.dataset['code'] ?? '').then(() => {
      copy.textContent = copy.dataset['copied'] ?? '';
    });
  });
}
