import type { Sentences } from '../words.ts';
import type { api as vi } from '../vi/api.ts';

export const api: Sentences<typeof vi> = {
  fields: {
    matter: 'The matter must be one of the codes of the catalogue.',
    body: 'Body: an id of the directory, or a name of 1–200 characters.',
    post: 'Post: an id of the list, or a name of 1–200 characters.',
    place: 'The place must be the five-digit code of a commune of this province.',
    happenedOn: 'The date must read YYYY-MM-DD, exist in the calendar and not lie in the future.',
    happenedUntil: 'The last date must read YYYY-MM-DD, not lie before the first, nor in the future.',
    ref: 'The sealing reference has 26 Crockford characters.',
    narrative: 'Narrative: 1–20,000 characters without control characters; or send sealedNarrative.',
    sealedNarrative: 'The sealed part has a wrong structure, key, part name or reference.',
    identity:
      'Identity: an object with name and, if wanted, address, phone, email; or the province holds none.',
    sealedIdentity: 'The sealed identity has a wrong structure, key, part name or reference.',
    contact: 'Contact: an object with email, or with phone, a Vietnamese mobile number.',
    files: 'Files: ten at most, each with id, bytes and a sealedKey of the right structure.',
    channel: 'The channel must be one of the codes of the catalogue.',
  },
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
