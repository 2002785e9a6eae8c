import type { RecordSentences } from '../../../shared/domain/records/record-problem.ts';
import type { Body } from '../../../shared/schemas/body.ts';

const spanOf = ({ inForceFrom, inForceTo }: Pick<Body, 'inForceFrom' | 'inForceTo'>): string =>
  inForceTo === undefined ? `from ${inForceFrom}` : `${inForceFrom} to ${inForceTo}`;

const ABOVE: Record<Body['kind'], string> = {
  front: 'the Front of a higher level',
  party: 'a Party body of the same or a higher level',
  inspection: 'an inspection commission or Party body of the same or a higher level',
  union: 'a socio-political organisation or the Front, of the same or a higher level',
  agency: 'an agency, a Party body or the Front, of the same or a higher level',
  council: 'an elected body of the same or a higher level',
};

export const records: RecordSentences = {
  'bodies.idTwice': (id) => [
    `the id "${id}" is already on a line above`,
    'drop the line or choose another id',
  ],
  'bodies.spanReversed': ({ inForceFrom, inForceTo }) => [
    `in force to ${inForceTo ?? ''}, which is before ${inForceFrom}, its first day`,
    'correct one of the two days',
  ],
  'bodies.superiorMissing': (root, party) => [
    `has no superior; only central bodies, the provincial Front "${root}"${party === undefined ? '' : ` and its Party committee "${party}"`} may have none`,
    'give the id of the body directly above',
  ],
  'bodies.superiorUnknown': (id) => [
    `the superior "${id}" is not in the list`,
    'correct the id or add a line for it',
  ],
  'bodies.superiorUnfit': (kind, superior) => [
    `"${superior.nameEn}" cannot be the superior: it must be ${ABOVE[kind]}`,
    'correct the superior, the kind or the level',
  ],
  'bodies.cycle': (ids) => [
    `superiors go in a circle: ${ids.join(' → ')}`,
    'correct one superior in the circle',
  ],
  'bodies.notInForce': (other, day) => [
    `"${other.nameEn}" is in force ${spanOf(other)}; on ${day} neither it nor one in its place is`,
    'correct the days, add a line for the body that takes its place (of the same kind, level and place), or choose another',
  ],
  'bodies.partyUnknown': (id) => [
    `the Party body "${id}" is not in the list`,
    'correct the id or add a line for it',
  ],
  'bodies.partyUnfit': ({ nameEn }) => [
    `"${nameEn}" is no Party body`,
    'give the id of the Party body that leads it',
  ],
  'bodies.placeMissing': () => [
    'a commune or residential body needs its commune',
    'give the five-digit code of the commune',
  ],
  'bodies.placeUnknown': (code) => [
    `the province has no commune ${code}`,
    'correct the code, or import the list of communes',
  ],
  'bodies.placeNotWanted': () => [
    'a provincial or central body has no commune',
    'leave this empty, or correct the level',
  ],
  'bodies.officeTwice': ({ id, nameEn }) => [
    `of the same kind, level and place as "${nameEn}" (${id}), and in force on the same days`,
    'let the old one end before the new one begins',
  ],
  'bodies.managesUnfit': () => ['only a Party body manages posts', 'leave this empty'],
  'bodies.postUnknown': (post) => [`the list has no post "${post}"`, 'use an id of the list of posts'],
  'bodies.rootMissing': (root, today) => [
    `there is no provincial Front "${root}" in force today, ${today}`,
    `add a line with the id "${root}" and the kind Front, or correct its days`,
  ],
  'officers.idTwice': (id) => [`the id "${id}" is somebody else's`, 'choose another id'],
  'officers.emailTwice': (email, name) => [
    `${email} is the address of ${name}`,
    'give each their own: it is how the system knows who signs in',
  ],
  'officers.bodyUnknown': (id) => [`there is no body "${id}"`, 'import the body first, or correct the id'],
  'officers.bodyUnfit': (mustBeFront) =>
    mustBeFront
      ? ['this role works at a body of the Front', 'choose a Front body, or another role']
      : ['a liaison does not sit at the Front', 'choose the Party body, or another role'],
  'officers.smsWithoutPhone': () => ['there is no number for messages', 'give a number, or send no messages'],
  'officers.smsToLandline': () => [
    'this number gets no messages',
    'give a mobile number of ten digits that begins with 03, 05, 07, 08 or 09, or send no messages',
  ],
  'officers.postUnknown': (post) => [`the list has no post "${post}"`, 'use an id of the list of posts'],
  'officers.heldReversed': (post) => [`"${post}" ends before it begins`, 'correct one of the two days'],
  'officers.absenceReversed': (from) => [
    `the absence from ${from} ends before it begins`,
    'correct one of the two days',
  ],
  'officers.substituteUnfit': (id) => [
    `"${id}" cannot stand in: it must be another active officer of the same body and role`,
    'choose another, or nobody',
  ],
};
