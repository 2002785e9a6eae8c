/** Names of the fields that every record's form has besides its own. */
export const REASON = 'reason';
export const ETAG = 'etag';
/** The whole form, for a problem of no single field. */
export const RECORD = 'record';

/** Names of the fields of an absence; each is posted once per row. */
export const ABSENCE = { from: 'absenceFrom', to: 'absenceTo', substitute: 'substitute' } as const;

/** Name of the successor's field. */
export const SUCCESSOR = 'successor';
