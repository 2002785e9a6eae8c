/**
 * This tab stores typed text so that a page can show it again after sealing, a reload, Back, or when the phone had
 * closed the tab. The text never leaves the device; it is deleted with the tab, by "leave now" and after sending.
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

/** Remembers texts while they are typed, and restores them if the page comes without them. */
export const keepTyping = (
  reference: string,
  fields: Iterable<HTMLInputElement | HTMLTextAreaElement>,
): void => {
  for (const field of fields) {
    // By its id, because a sealed field has lost its name.
    const name = typing(field.id);
    if (field.value === '') field.value = remembered(reference, name) ?? '';
    field.addEventListener('input', () => {
      remember(reference, name, field.value);
    });
  }
};

/** Forgets the text of a sent message. */
export const forgetTyping = (reference: string, name: string): void => {
  tolerant(() => {
    sessionStorage.removeItem(keyOf(reference, typing(name)));
  });
};

const SENT = 'sent';

/** Forgets everything of a sent report, except that it was sent. */
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
