export const reason = { kind: 'area', most: 2000 } as const;
export const optionalReason = { kind: 'area', most: 2000, optional: true } as const;
export const message = { kind: 'area', most: 4000 } as const;
/** Service levels of the Front body that has a report; they start again when another body takes it over. */
export const OWN_TIME = ['acknowledge', 'triage', 'verify-and-refer'] as const;
export const TOUCHED = ['acknowledge', 'triage', 'unprocessed-alarm'] as const;
