import type { Body } from '../../schemas/body.ts';
import type { Post } from '../../schemas/rules/jurisdiction.ts';
import type { Subject } from '../../schemas/report.ts';
import type { Submission } from '../../schemas/submission.ts';
import { fold } from '../places/spelling/fold.ts';

/** As people type it: without marks, capitals, commas or a second space, and whatever the width of their letters. */
const plain = (text: string): string =>
  fold(text.normalize('NFKC'))
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

interface Listed {
  readonly id: string;
  readonly names: readonly string[];
}

/** The one thing of a list that words name, by its id or a name; undefined where they name none, or two without their marks. */
const namedIn = (list: readonly Listed[], words: string): string | undefined => {
  const typed = words.normalize('NFC').toLowerCase();
  const exactly = list.find(
    ({ id, names }) => id === words || names.some((name) => name.normalize('NFC').toLowerCase() === typed),
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
 * The person complained about as form, API and desk were told: a body and a post of the lists where they are named, in
 * any spelling of the marks, and the words that name none or were said besides. Whoever writes a name complains no less than whoever chooses it
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

/** Mặt trận, MTTQ, UBMTTQVN and the like, with whatever stands before the level: Tổ quốc, Việt Nam, cấp. */
const FRONT =
  /\b(?:mat ?tran|fatherland front|(?:ub ?)?m ?t ?t ?q(?: ?vn)?)\b(?: (?:to quoc|viet nam|vn|cap|committee|of|the))*(?: (\w+(?: \w+)?))?/g;
const OF_PROVINCE = /^(?:tinh|thanh pho|tp|thanh uy|province|provincial|city)\b/;
const OF_COMMUNE = /^(?:xa|phuong|dac khu|thi tran|thon|ap|to|khu|x|p|commune|ward)\b/;
const SAYS_PROVINCE = /\b(?:tinh|thanh pho|tp|province|provincial|city)\b/;
const SAYS_COMMUNE = /\b(?:xa|phuong|dac khu|thi tran|thon|ap|commune|ward)\b/;

/**
 * The Fronts that own words speak of: that of the place, or the province's where a Front's name goes on with tỉnh or
 * thành phố. Where nothing tells which, both levels said count. A Front that is only mentioned, as the one written to,
 * counts too: to send a report higher than needed does no harm, to show it to the one it is about does (J12).
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
