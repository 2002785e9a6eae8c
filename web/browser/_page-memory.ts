/**
 * What was typed, kept by this tab alone so that a page that sealed it can show it again. It never leaves the device;
 * it is gone with the tab, with "leave now" and once the report is sent.
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
