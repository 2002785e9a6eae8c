/**
 * An address of the console to go back to; nothing else, so that nobody is led away by a prepared link. A browser
 * reads `\` as `/` and drops control characters, so both are refused.
 */
export const safeReturn = (address: string | undefined): string | undefined =>
  address !== undefined && /^\/can-bo(?:[/?][\w\-./?=&%]*)?$/.test(address) && !address.includes('..')
    ? address
    : undefined;
