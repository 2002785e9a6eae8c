/**
 * An address of the console to return to; others are refused, so that a prepared link cannot lead an officer to
 * another site. A browser reads `\` as `/` and drops control characters, so both are refused.
 */
export const safeReturn = (address: string | undefined): string | undefined =>
  address !== undefined && /^\/can-bo(?:[/?][\w\-./?=&%]*)?$/.test(address) && !address.includes('..')
    ? address
    : undefined;
