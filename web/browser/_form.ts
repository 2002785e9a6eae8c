/** The form of a question page. */
export const questionForm = (): HTMLFormElement | null =>
  document.querySelector<HTMLFormElement>('form#question');

/** An input of the form by its name, not by its id, which another element may have. */
export const fieldOf = (form: HTMLFormElement, name: string): HTMLInputElement | undefined =>
  form.querySelector<HTMLInputElement>(`input[name="${name}"]`) ?? undefined;

export const referenceOf = (form: HTMLFormElement): string => fieldOf(form, 'ref')?.value ?? '';

/** Shows or hides a page's text for a case: who seals, what is remembered. */
export const showWhen = (name: string, shown: boolean): void => {
  for (const element of document.querySelectorAll<HTMLElement>(`[data-when="${name}"]`)) {
    element.hidden = !shown;
  }
};

/** Shows who seals: this browser, or the server on arrival. */
export const showWhoSeals = (browser: boolean): void => {
  showWhen('browser-seals', browser);
  showWhen('server-seals', !browser);
};

/** Sealing failed: the page says that the server will seal instead, and the person decides. */
export const sayServerSeals = (): void => {
  showWhoSeals(false);
  const note = document.querySelector<HTMLElement>('[data-when="server-seals"]');
  if (note === null) return;
  note.tabIndex = -1;
  note.focus();
};

/** WebCrypto is missing on old phones and on plain http. */
export const canSeal = (): boolean => 'crypto' in window && 'subtle' in crypto;

/** Sends the form as if the button were pressed: form.submit() alone would not send the button's name. */
export const sendBy = (form: HTMLFormElement, button: HTMLElement | null): void => {
  if (button instanceof HTMLButtonElement) {
    const go = document.createElement('input');
    Object.assign(go, { type: 'hidden', name: button.name, value: button.value });
    go.dataset['pressed'] = '';
    form.append(go);
    if (button.hasAttribute('formaction')) form.action = button.formAction;
  }
  form.submit();
};

/** Calls `undo` when the browser's Back shows the page again. */
export const whenShownAgain = (form: HTMLFormElement, undo: () => void): void => {
  const action = form.action;
  addEventListener('pageshow', ({ persisted }) => {
    if (!persisted) return;
    for (const pressed of form.querySelectorAll('[data-pressed]')) pressed.remove();
    form.action = action;
    undo();
  });
};
