import type { errors as vi } from '../vi/errors.ts';
import type { Sentences } from '../words.ts';

export const errors: Sentences<typeof vi> = {
  input: { title: 'Not accepted yet', text: 'What was sent does not fit this form. Nothing was stored.' },
  'input.too-large': {
    title: 'What was sent is too large',
    text: 'A form may have 256 KB; a file 30 MB, or 4 MB when your device does not run the sealing script. Nothing was stored.',
  },
  'input.content-type': {
    title: 'Wrong kind of data',
    text: 'This page takes only its own form. Nothing was stored.',
  },
  'input.not-utf8': {
    title: 'What was sent cannot be read',
    text: 'It holds characters that are not UTF-8. Nothing was stored.',
  },
  'input.not-json': { title: 'What was sent cannot be read', text: 'This is not JSON. Nothing was stored.' },
  'input.not-multipart': {
    title: 'What was sent cannot be read',
    text: 'The form was damaged on its way. Nothing was stored. Please send it again.',
  },
  'input.future-date': { title: 'The day is not right', text: 'The day lies ahead.' },
  'input.dates-reversed': { title: 'The day is not right', text: 'The last day is before the first.' },
  'input.place-outside': { title: 'The place is not right', text: 'This place is not in the province.' },
  'input.narrative-missing': {
    title: 'Something is missing',
    text: 'The account of what happened is missing.',
  },
  'input.identity-refused': {
    title: 'No names here',
    text: 'This province does not hold reporters’ names online.',
  },
  'input.phone': { title: 'The number is not right', text: 'A Vietnamese mobile number is needed.' },
  'input.not-sealed': {
    title: 'The seal is damaged',
    text: 'This part was not sealed for this province and this report.',
  },
  'input.tracking-code': {
    title: 'The code is not right',
    text: 'This is not a tracking code. Please check each character.',
  },
  missing: { title: 'There is no such page', text: 'The address may be misspelt, or the page was moved.' },
  rule: { title: 'This cannot be done', text: 'This cannot be done now.' },
  'rule.no-front-body': {
    title: 'Nobody may take this here',
    text: 'No Front body of this province may take a report about this person. Please turn to the higher level.',
  },
  conflict: {
    title: 'This was done already',
    text: 'Someone, or you yourself, sent another version just now. Please look again and try once more.',
  },
  'conflict.other-content': {
    title: 'This code is taken',
    text: 'This tracking code belongs to another report already.',
  },
  'partner.after-saving': {
    title: 'Saved',
    text: 'What you did is saved. Not everybody was told of it yet. Press again in a few minutes: it is not written twice.',
  },
  partner: {
    title: 'The system is busy',
    text: 'A service we need did not answer. Nothing was stored. Please try again in a few minutes.',
  },
  defect: { title: 'Our mistake', text: 'This is our mistake, not yours.' },
};
