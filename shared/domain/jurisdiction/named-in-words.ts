import type { Body } from '../../schemas/body.ts';
import type { Post } from '../../schemas/rules/jurisdiction.ts';
import type { Subject } from '../../schemas/report.ts';
import type { Submission } from '../../schemas/submission.ts';
import { fold } from '../places/spelling/fold.ts';

/** Text without marks, capitals, commas, double spaces and full-width letters, so that all spellings compare equal. */
const plain = (text: string): string =>
  fold(text.normalize('NFKC'))
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

interface Listed {
  readonly id: string;
  readonly names: readonly string[];
}

/** The item of a list that words name, by its id or a name; undefined if they name none, or two that differ only in marks. */
const namedIn = (list: readonly Listed[], words: string): string | undefined => {
  // An id from the list, the usual case, needs no comparison of names.
  if (list.some(({ id }) => id === words)) return words;
  const typed = words.normalize('NFC').toLowerCase();
  const exactly = list.find(({ names }) =>
    names.some((name) => name.normalize('NFC').toLowerCase() === typed),
  );
  if (exactly !== undefined) return exactly.id;
  const alike = list.filter(({ names }) => names.some((name) => plain(name) === plain(words)));
  return alike.length === 1 ? alike[0]?.id : undefined;
};

const inWords = (name: 'bodyText' | 'postText', said: readonly (string | undefined)[]) => {
  const words = said.filter((one) => one !== undefined);
  return words.length === 0 ? {} : { [name]: words.join('; ') };
};

/**
 * The person complained about, from the form, the API or the desk: a body and a post of the lists if the words name
 * them, with or without marks, and all other words. A name that is written excludes as much as one that is chosen
 * (domain §4, J12).
 */
export const subjectInWords = (
  {
    place,
    body,
    bodyText,
    post,
    postText,
  }: Pick<Submission, 'place' | 'body' | 'bodyText' | 'post' | 'postText'>,
  bodies: readonly Body[],
  posts: readonly Post[],
): Subject => {
  const namedBody = namedIn(
    bodies.map(({ id, name, nameEn }) => ({ id, names: [name, nameEn] })),
    body,
  );
  const namedPost = namedIn(
    posts.map(({ id, words }) => ({ id, names: [words.vi, words.en] })),
    post,
  );
  return {
    place,
    ...(namedBody !== undefined && { body: namedBody }),
    ...inWords('bodyText', namedBody === undefined ? [body, bodyText] : [bodyText]),
    ...(namedPost !== undefined && { post: namedPost }),
    ...inWords('postText', namedPost === undefined ? [post, postText] : [postText]),
  };
};

/** Mặt trận, MTTQ, UBMTTQVN and similar, with the words before the level: Tổ quốc, Việt Nam, cấp. */
const FRONT =
  /\b(?:mat ?tran|fatherland front|(?:ub ?)?m ?t ?t ?q(?: ?vn)?)\b(?: (?:to quoc|viet nam|vn|cap|committee|of|the))*(?: (\w+(?: \w+)?))?/g;
const OF_PROVINCE = /^(?:tinh|thanh pho|tp|thanh uy|province|provincial|city)\b/;
const OF_COMMUNE = /^(?:xa|phuong|dac khu|thi tran|thon|ap|to|khu|x|p|commune|ward)\b/;
const SAYS_PROVINCE = /\b(?:tinh|thanh pho|tp|province|provincial|city)\b/;
const SAYS_COMMUNE = /\b(?:xa|phuong|dac khu|thi tran|thon|ap|commune|ward)\b/;

/**
 * The Fronts that the reporter's words mention, each at the level that follows its name, else at one that the words
 * name elsewhere, else that of the place. A Front that is only mentioned counts too: sending a report higher than
 * needed is harmless, showing it to its subject is not (J12).
 */
export const frontsInWords = (
  { place, bodyText = '', postText = '' }: Subject,
  bodies: readonly Body[],
): string[] => {
  const said = plain(`${bodyText} ${postText}`);
  const levels = [...said.matchAll(FRONT)].map(([, next = '']) => {
    if (OF_PROVINCE.test(next)) return 'province';
    if (OF_COMMUNE.test(next) || SAYS_COMMUNE.test(said)) return 'commune';
    return SAYS_PROVINCE.test(said) ? 'province' : 'commune';
  });
  const isMeant = ({ kind, level, place: at }: Body) =>
    kind === 'front' &&
    ((levels.includes('province') && level === 'province') ||
      (levels.includes('commune') && at === place && level !== 'province'));
  return bodies.filter(isMeant).map(({ id }) => id);
};
