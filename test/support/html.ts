import { parse, type HTMLElement } from 'node-html-parser';

/** A page of ours, to be asked by CSS selectors. */
export const htmlOf = (body: unknown): HTMLElement => parse(String(body));

const isSkipped = (input: HTMLElement): boolean => {
  const type = input.getAttribute('type');
  const isTicked = input.hasAttribute('checked');
  return type === 'file' || ((type === 'radio' || type === 'checkbox') && !isTicked);
};

const valueOf = (control: HTMLElement): string => {
  // A browser drops the line break right after the tag.
  if (control.rawTagName === 'textarea') return control.text.replace(/^\n/, '');
  const holder = control.rawTagName === 'select' ? control.querySelector('option[selected]') : control;
  return holder?.getAttribute('value') ?? '';
};

/** What a browser would post of a form, or of all forms of a page, as they stand: by name. */
export const fieldsOf = (form: HTMLElement): Record<string, string> =>
  Object.fromEntries(
    form
      .querySelectorAll('input[name], textarea[name], select[name]')
      .filter((control) => control.rawTagName !== 'input' || !isSkipped(control))
      .map((control) => [control.getAttribute('name') ?? '', valueOf(control)]),
  );
