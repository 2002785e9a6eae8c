import type { reportFields as vi } from '../vi/report-fields.ts';
import type { Sentences } from '../words.ts';

export const reportFields: Sentences<typeof vi> = {
  labels: {
    matter: 'Kind of matter',
    place: 'Place of work',
    post: 'Position',
    postText: 'Position, if it is not in the list',
    body: 'Office',
    bodyText: 'Name of the office, if it is not in the list',
    happenedOn: 'When',
    happenedUntil: 'Last day',
    narrative: 'What happened',
    files: 'Enclosed files',
    identity: 'Who you are',
    contact: 'News',
  },
  api: {
    postText: 'Words beside the post: at most 200 characters.',
    bodyText: 'Words beside the body: at most 200 characters.',
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
};
