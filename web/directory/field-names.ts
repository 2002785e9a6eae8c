/** Names of the fields that every record's form has besides its own. */
export const REASON = 'reason';
export const ETAG = 'etag';
/** The form as a whole, for what is wrong with none of its fields. */
export const RECORD = 'record';

/** Names of the fields of an absence; each is posted once a row. */
export const ABSENCE = { from: 'absenceFrom', to: 'absenceTo', substitute: 'substitute' } as const;

/** Name of the field of whoever takes over. */
export const SUCCESSOR = 'successor';
