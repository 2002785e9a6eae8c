import type { UnitTables } from '../../../shared/schemas/place.ts';
import { fold } from '../../../shared/domain/places/spelling/fold.ts';
import { createSqueezer } from '../../../shared/domain/places/spelling/squeeze-name.ts';
import { splitFullName } from '../../../shared/domain/places/names/unit-names.ts';
import { telexOf } from './telex-keys.ts';

/** A repeatable random source (mulberry32): the same seed gives the same questions. */
interface Dice {
  below: (limit: number) => number;
  pick: <T>(list: readonly T[]) => T;
}

export const diceOf = (seed: number): Dice => {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => {
      const chosen = list[below(list.length)];
      if (chosen === undefined) throw new Error('nothing to pick from');
      return chosen;
    },
  };
};

/** The parts of an address that a citizen knows. */
interface Address {
  type: string;
  name: string;
  /** Full ("Quận 1"); empty for a commune of today. */
  district: string;
  province: string;
}

/** A query, and the communes that are right answers. */
export interface Question {
  readonly kind: string;
  readonly text: string;
  readonly answers: ReadonlySet<string>;
}

const write = ({ type, name, district, province }: Address, separator = ', '): string =>
  [`${type} ${name}`.trim(), district, province].filter((part) => part !== '').join(separator);

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

/** One typing error inside a word: never in a digit, never at a space. */
const slip = (text: string, dice: Dice, how = dice.below(4)): string => {
  const letters = Array.from(text);
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  if (places.length < 2) return text;
  const at = dice.pick(places);
  const other = dice.pick(Array.from(LETTERS).filter((letter) => letter !== fold(letters[at] ?? '')));
  if (how === 0) letters.splice(at, 0, other);
  else if (how === 1) letters.splice(at, 1);
  else if (how === 2) letters[at] = other;
  else {
    const pairs = places.filter(
      (place) => places.includes(place + 1) && fold(letters[place] ?? '') !== fold(letters[place + 1] ?? ''),
    );
    if (pairs.length === 0) return slip(text, dice, 2);
    const first = dice.pick(pairs);
    [letters[first], letters[first + 1]] = [letters[first + 1] ?? '', letters[first] ?? ''];
  }
  return letters.join('');
};

const SHORT_TYPES: Readonly<Record<string, readonly string[]>> = {
  Phường: ['P.', 'P. ', 'p ', 'F.'],
  Xã: ['X.', 'X. ', 'x '],
  'Thị trấn': ['TT.', 'TT ', 'tt. '],
  'Đặc khu': ['ĐK ', 'đk. '],
  Quận: ['Q.', 'q ', 'Q. '],
  Huyện: ['H.', 'H. ', 'h '],
  'Thị xã': ['TX.', 'TX ', 'tx. '],
  'Thành phố': ['TP.', 'TP ', 'tp. '],
  Tỉnh: ['T.', 'tỉnh '],
};

const SHORT_CITIES: Readonly<Record<string, readonly string[]>> = {
  'Thành phố Hồ Chí Minh': ['TPHCM', 'TP.HCM', 'HCM', 'SG', 'Sài Gòn', 'tp hcm'],
  'Thành phố Hà Nội': ['HN', 'TP HN', 'hn'],
};

const shorten = (full: string, dice: Dice): string => {
  for (const [word, shorts] of Object.entries(SHORT_TYPES))
    if (full.startsWith(`${word} `)) return dice.pick(shorts) + full.slice(word.length + 1);
  return full;
};

const glue = (text: string): string => text.replace(/[\s,]+/g, '');

const ROMANS = [
  '',
  'I',
  'II',
  'III',
  'IV',
  'V',
  'VI',
  'VII',
  'VIII',
  'IX',
  'X',
  'XI',
  'XII',
  'XIII',
  'XIV',
  'XV',
  'XVI',
];

const SENTENCES: readonly ((place: string) => string)[] = [
  (place) => `Tôi ở ${place}, xin phản ánh việc cán bộ nhận tiền`,
  (place) => `sự việc xảy ra tại ${place} vào tối thứ bảy tuần trước`,
  (place) => `Kính gửi Mặt trận, ông trưởng phòng tại ${place} có nhiều sai phạm kéo dài`,
  (place) => `hom qua chung toi thay o ${place} co danh bac`,
];

const STREETS = [
  '12 đường Lê Lợi, ',
  'số 7 ngõ 15 phố Huế, ',
  'thôn Tân Lập, ',
  '45/3 Nguyễn Trãi, ',
  'tổ dân phố 4, ',
  'ấp 3, ',
];
const TONES = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The wrong tone on one letter, or no mark on it at all. */
const mistone = (text: string, dice: Dice): string => {
  const places = Array.from(text).flatMap((letter, at) => (letter.normalize('NFD').length > 1 ? [at] : []));
  if (places.length === 0) return text;
  const at = dice.pick(places);
  const letter = text
    .charAt(at)
    .normalize('NFD')
    .replace(/[\u0300\u0301\u0303\u0309\u0323]/g, '');
  return text.slice(0, at) + (letter + dice.pick(['', ...TONES])).normalize('NFC') + text.slice(at + 1);
};

type Noise = (address: Address, dice: Dice) => string | undefined;

const inName =
  (change: (name: string, dice: Dice) => string): Noise =>
  (address, dice) => {
    const name = change(address.name, dice);
    return name === address.name ? undefined : write({ ...address, name });
  };

const onlyIf = (holds: boolean, text: () => string): string | undefined => (holds ? text() : undefined);

/** Each changes one thing of a full, correct address; undefined if it does not apply. */
export const SINGLE_NOISE: Readonly<Record<string, Noise>> = {
  clean: (address) => write(address),
  'no marks': (address) => fold(write(address)),
  'Telex typed raw': (address) => telexOf(write(address)),
  'all glued': (address) => glue(fold(write(address))),
  'each part glued': (address) =>
    [`${address.type}${address.name}`, address.district, address.province]
      .map(glue)
      .filter((part) => part !== '')
      .join(' '),
  'letter added': inName((name, dice) => slip(name, dice, 0)),
  'letter lost': inName((name, dice) => slip(name, dice, 1)),
  'letter changed': inName((name, dice) => slip(name, dice, 2)),
  'letters swapped': inName((name, dice) => slip(name, dice, 3)),
  'typo, no marks': (address, dice) => fold(write({ ...address, name: slip(address.name, dice) })),
  'typo anywhere': (address, dice) => slip(write(address), dice),
  'wrong mark': inName(mistone),
  'wrong type word': (address, dice) =>
    write({
      ...address,
      type: dice.pick(['Phường', 'Xã', 'Thị trấn'].filter((type) => type !== address.type)),
    }),
  'no type words': (address) =>
    onlyIf(/^\D+$/.test(address.name + address.district), () =>
      write({
        type: '',
        name: address.name,
        district: splitFullName(address.district).bare,
        province: splitFullName(address.province).bare,
      }),
    ),
  abbreviations: (address, dice) =>
    [
      shorten(`${address.type} ${address.name}`, dice),
      shorten(address.district, dice),
      shorten(address.province, dice),
    ]
      .filter((part) => part !== '')
      .join(dice.pick([', ', ' ', ' - '])),
  'short city': (address, dice) =>
    onlyIf(SHORT_CITIES[address.province] !== undefined, () =>
      write({ ...address, province: dice.pick(SHORT_CITIES[address.province] ?? []) }),
    ),
  'reversed order': (address) =>
    write({
      ...address,
      type: '',
      name: '',
      district: '',
      province: [address.province, address.district, `${address.type} ${address.name}`]
        .filter((part) => part !== '')
        .join(', '),
    }),
  'inside a sentence': (address, dice) => dice.pick(SENTENCES)(write(address)),
  'street before': (address, dice) => dice.pick(STREETS) + write(address),
  'capitals, no commas': (address, dice) =>
    dice.pick([write(address, ' ').toUpperCase(), write(address, ' ').toLowerCase(), write(address, '-')]),
  'number written otherwise': (address, dice) => {
    const number = /^\d+$/.exec(address.name)?.[0];
    return number === undefined
      ? undefined
      : write({ ...address, name: dice.pick([number.padStart(2, '0'), ROMANS[Number(number)] ?? number]) });
  },
  'no district': (address) => onlyIf(address.district !== '', () => write({ ...address, district: '' })),
  'no province': (address) => onlyIf(address.district !== '', () => write({ ...address, province: '' })),
  'y for i': inName((name) =>
    name.replace(
      /[yýỳỷỹỵ]/i,
      (y) => ({ y: 'i', ý: 'í', ỳ: 'ì', ỷ: 'ỉ', ỹ: 'ĩ', ỵ: 'ị' })[y.toLowerCase()] ?? y,
    ),
  ),
};

export const TWO_TYPOS: Readonly<Record<string, Noise>> = {
  'two typos in the name': inName((name, dice) => slip(slip(name, dice), dice)),
  'two typos in the name, no marks': (address, dice) =>
    fold(write({ ...address, name: slip(slip(address.name, dice), dice) })),
  'two typos anywhere': (address, dice) => slip(slip(write(address), dice), dice),
};

interface Known extends Address {
  readonly key: string;
  readonly to: readonly string[];
  readonly today: boolean;
  /** Province of today, in full. */
  readonly newProvince: string;
}

const squeeze = createSqueezer();

const readKnown = (tables: UnitTables): Known[] => {
  const word = { xa: 'Xã', phuong: 'Phường', dac_khu: 'Đặc khu' };
  const provinces = new Map(
    tables.provinces.map(({ code, name, type }) => [
      code,
      `${type === 'tinh' ? 'Tỉnh' : 'Thành phố'} ${name}`,
    ]),
  );
  const homes = new Map(tables.units.map(({ code, province }) => [code, provinces.get(province) ?? '']));
  const today = tables.units.map(({ code, name, type, province }) => ({
    ...{
      type: word[type],
      name,
      district: '',
      province: provinces.get(province) ?? '',
      key: squeeze(name).squeezed,
    },
    ...{ to: [code], today: true, newProvince: provinces.get(province) ?? '' },
  }));
  const old = tables.oldUnits.flatMap(({ name: full, district, province, to, approximate }) => {
    const { bare } = splitFullName(full);
    const type = full.slice(0, full.length - bare.length).trim();
    if (approximate === true || type === '' || type === 'Huyện') return [];
    return [
      {
        type,
        name: bare,
        district,
        province,
        key: squeeze(bare).squeezed,
        to,
        today: false,
        newProvince: homes.get(to[0] ?? '') ?? '',
      },
    ];
  });
  return [...today, ...old];
};

const remembered = new WeakMap<UnitTables, Known[]>();

const known = (tables: UnitTables): Known[] => {
  const before = remembered.get(tables);
  if (before !== undefined) return before;
  const read = readKnown(tables);
  remembered.set(tables, read);
  return read;
};

const grouped = new WeakMap<readonly Known[], Map<string, Known[]>>();

const groupsOf = (all: readonly Known[]): Map<string, Known[]> => {
  const before = grouped.get(all);
  if (before !== undefined) return before;
  const groups = Map.groupBy(all, ({ key }) => key);
  grouped.set(all, groups);
  return groups;
};

/** Kinds after which the type, the district, the marks or the province no longer distinguish two communes. */
const LOSES_TYPE = new Set(['wrong type word', 'no type words']);
const LOSES_DISTRICT = new Set(['no district']);
const LOSES_MARKS = new Set([
  'no marks',
  'all glued',
  'typo, no marks',
  'two typos in the name, no marks',
  'wrong mark',
  'y for i',
]);
const LOSES_PROVINCE = new Set(['no province']);

/**
 * Questions of one kind. A question is left out if the rest of the address fits communes with different answers, since
 * no search could know. A typo that happens to give another name stays in.
 */
export const askQuestions = (
  tables: UnitTables,
  kind: string,
  noise: Noise,
  count: number,
  seed: number,
): Question[] => {
  const dice = diceOf(seed);
  const all = known(tables);
  const byKey = groupsOf(all);
  const today = all.filter((one) => one.today);
  const old = all.filter((one) => !one.today);
  const questions: Question[] = [];
  for (let tries = 0; questions.length < count && tries < count * 40; tries += 1) {
    const one = dice.pick(dice.below(10) < 4 ? today : old);
    const text = noise(one, dice);
    if (text === undefined) continue;
    const alike = (byKey.get(one.key) ?? []).filter(
      (other) =>
        (LOSES_TYPE.has(kind) || other.type === one.type) &&
        (LOSES_MARKS.has(kind) || other.name === one.name) &&
        (LOSES_PROVINCE.has(kind) || other.province === one.province || other.newProvince === one.province) &&
        (LOSES_DISTRICT.has(kind) || other.district === one.district || (other.today && one.district === '')),
    );
    const rivals = alike.filter(
      (other) => other !== one && other.to.join() !== one.to.join() && (one.today ? other.today : true),
    );
    if (rivals.length > 0) continue;
    questions.push({ kind, text, answers: new Set(one.to) });
  }
  return questions;
};
