import type { Sentences } from '../words.ts';
import { reportFields } from './report-fields.ts';
import type { api as vi } from '../vi/api.ts';

export const api: Sentences<typeof vi> = {
  fields: reportFields.api,
  unknownField: 'There is a field that is not known.',
  titles: {
    input: 'The request is not right.',
    access: 'Not found.',
    missing: 'Not found.',
    rule: 'This cannot be done now.',
    conflict: 'The data has just changed, or this key was used for other content.',
    partner: 'The system is busy. Please try again in a few minutes.',
    defect: 'This is a fault of ours. Please try again, or quote the number.',
  },
  codes: {
    'input.too-large': 'The request is larger than the service accepts (256 KB).',
    'input.content-type': 'Send JSON with content-type application/json.',
    'input.not-json': 'The content is not valid JSON.',
    'input.not-utf8': 'The content is not valid UTF-8 text.',
    'missing.code': 'No report has this code.',
    'input.query': 'The parameter q is missing or longer than 200 characters.',
    'input.idempotency-key': 'The Idempotency-Key has 1–255 visible ASCII characters.',
  },
};
