/**
 * What was typed, kept by this tab alone so that a page can show it again after a seal, a reload, Back, or a tab that
 * the phone had closed. It never leaves the device; it is gone with the tab, with "leave now" and once it is sent.
 */
const keyOf = (reference: string, name: string): string => `gan-dan ${reference} ${name}`;

/** Browsers that refuse storage (private windows, blocked site data) simply remember nothing. */
const tolerant = <T>(act: () => T): T | undefined => {
  try {
    return act();
  } catch {
    return undefined;
  }
};

export const remember = (reference: string, name: string, text: string): void => {
  tolerant(() => {
    sessionStorage.setItem(keyOf(reference, name), text);
  });
};

export const remembered = (reference: string, name: string): string | undefined =>
  tolerant(() => sessionStorage.getItem(keyOf(reference, name))) ?? undefined;

const typing = (name: string): string => `typing ${name}`;

/** Remembers texts as they are typed, and puts them back where the page came without them. */
export const keepTyping = (
  reference: string,
  fields: Iterable<HTMLInputElement | HTMLTextAreaElement>,
): void => {
  for (const field of fields) {
    // By its id: a field that was sealed has lost its name.
    const name = typing(field.id);
    if (field.value === '') field.value = remembered(reference, name) ?? '';
    field.addEventListener('input', () => {
      remember(reference, name, field.value);
    });
  }
};

/** A message is sent: its text is not put back any more. */
export const forgetTyping = (reference: string, name: string): void => {
  tolerant(() => {
    sessionStorage.removeItem(keyOf(reference, typing(name)));
  });
};

const SENT = 'sent';

/** The report is sent: everything is forgotten but that. */
export const forgetSent = (reference: string): void => {
  tolerant(() => {
    sessionStorage.clear();
  });
  remember(reference, SENT, 'yes');
};

export const wasSent = (reference: string): boolean => remembered(reference, SENT) !== undefined;

export const forgetAll = (): void => {
  tolerant(() => {
    sessionStorage.clear();
  });
};
