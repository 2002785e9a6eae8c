import type { problems as vi } from '../vi/problems.ts';
import type { Sentences } from '../words.ts';

export const problems: Sentences<typeof vi> = {
  'form.unknown-field':
    'The form held something we do not know; it was left out. Please look again and go on.',
  'form.control-characters':
    'This field held unreadable characters; they were removed. Please look again and go on.',
  'form.too-long': 'This is too long. Please shorten it.',
  'form.refused': 'This field was not accepted. Please look again.',
  'form.other-report':
    'This code was used for another report already. We made a new one; please look again and send once more.',
  'matter.missing': 'Choose a kind of matter. If in doubt, choose “Not sure, or something else”.',
  'placeQuery.missing': 'Type the name of the commune or ward; an old name will do.',
  'placeQuery.too-long': 'The name is longer than 200 characters. Commune and district are enough.',
  'placeQuery.none':
    'No such place was found in this province. Try another spelling, or choose from the list below.',
  'place.missing': 'Choose one of the places found, or search again.',
  'place.place-outside': 'This place is not in the province. Please choose again.',
  'body.missing': 'Choose the office, or write its name, or choose “I don’t know”.',
  'bodyText.missing': 'Write the name of the office, or choose it from the list.',
  'bodyText.too-long': 'The name of the office is longer than 200 characters. Please shorten it.',
  'post.missing': 'Choose the position, or write it, or choose “I don’t know”.',
  'postText.missing': 'Write the position, or choose it from the list.',
  'postText.too-long': 'The position is longer than 200 characters. Please shorten it.',
  'happenedOn.missing': 'Write the day it happened, or choose “I don’t remember the day”.',
  'happenedOn.not-a-date': 'The first day needs day, month and year and must exist, for example 23 11 2026.',
  'happenedOn.future-date': 'The first day lies ahead. Please give a day in the past, or today.',
  'happenedUntil.not-a-date':
    'The last day needs day, month and year and must exist; or leave all three empty.',
  'happenedUntil.future-date': 'The last day lies ahead. If it still goes on, leave all three empty.',
  'happenedUntil.dates-reversed': 'The last day is before the first. Please check both.',
  'narrative.narrative-missing': 'Tell what happened; a few sentences will do.',
  'narrative.too-long':
    'The account is longer than 20,000 characters. Shorten it, or send the rest as a file on the next page.',
  'sealedNarrative.not-sealed':
    'The seal of your account is damaged. Please look at the account again and go on.',
  'files.not-sealed': 'A file was sent but its seal is damaged. Please remove it and send it again.',
  'files.none': 'No file was chosen.',
  'files.too-many': 'A report may have 10 files at most. Please remove some.',
  'files.empty': 'This file is empty, there is nothing in it. Please choose another.',
  'files.kind':
    'Only pictures (jpg, png, webp, heic), pdf, docx, xlsx, mp3, m4a and mp4 are taken. This is another kind.',
  'files.cannot-clean':
    'The hidden details of this picture could not be removed. Tick “Keep” and send it again if you still want to.',
  'files.too-large':
    'The file is larger than can be taken: 30 MB, or 4 MB when your device does not run the sealing script.',
  'who.missing': 'Choose to stay anonymous or to say who you are.',
  'identity.identity-refused': 'This province does not hold reporters’ names online. Please stay anonymous.',
  'name.missing': 'Write your name, or stay anonymous.',
  'name.too-long': 'The name is longer than 120 characters.',
  'address.too-long': 'The address is longer than 300 characters.',
  'phone.too-long': 'The telephone number is longer than 30 characters.',
  'email.too-long': 'The e-mail address is longer than 200 characters.',
  'sealedIdentity.not-sealed': 'The seal of your details is damaged. Please look again and go on.',
  'identityConsent.missing': 'We may keep your name only if you tick that you agree; or stay anonymous.',
  'contactBy.missing': 'Choose a way, or choose “I will look with my code”.',
  'contactEmail.missing': 'Write your e-mail address, for example name@mail.vn.',
  'contactEmail.not-an-address': 'This is not a complete e-mail address. Example: name@mail.vn.',
  'contactPhone.missing': 'Write a mobile number.',
  'contactPhone.not-a-number': 'This is not a complete telephone number. Example: 0912 345 678.',
  'contactConsent.missing':
    'We may use this address only if you tick that you agree; or look with your code.',
};
