import { fold } from '../domain/places/spelling/fold.ts';
import { Slug, type Words, typedText } from '../schemas/primitives.ts';

/** The spellings of a value in a list: the first is written, all are read. */
type Spellings<Value extends string> = Readonly<Record<Value, readonly [string, ...string[]]>>;

const plain = (text: string): string =>
  fold(text.normalize('NFC'))
    .replaceAll(/[^a-z0-9]+/g, ' ')
    .trim();

/** Reads and writes one of several values, by plain words; the value itself is read too. */
export const choice = <Value extends string>(spellings: Spellings<Value>) => {
  const values = new Map<string, Value>();
  for (const value of Object.keys(spellings) as Value[])
    for (const spelling of [value, ...spellings[value]]) values.set(plain(spelling), value);
  const first = new Map<unknown, string>(
    Object.entries<readonly [string, ...string[]]>(spellings).map(([value, [spelling]]) => [value, spelling]),
  );
  const all = [...first.values()].map((spelling) => `"${spelling}"`);
  return {
    expects: { vi: `một trong: ${all.join(', ')}`, en: `one of: ${all.join(', ')}` } satisfies Words,
    read: (text: string): Value | undefined => values.get(plain(text)),
    write: (value: unknown): string => first.get(value) ?? '',
  };
};

/** Refuses text that a spreadsheet would read as a formula, so that no list of ours contains one. */
const typed = (text: string, most: number): string | undefined => {
  const read = typedText(most).safeParse(text);
  return read.success && !/^[=+@-]/.test(read.data) ? read.data : undefined;
};

/** A text of one line, such as a name. */
export const line = (most: number) => ({
  expects: {
    vi: `tên trong một dòng, nhiều nhất ${String(most)} ký tự, không bắt đầu bằng = + - @`,
    en: `a name on one line, of ${String(most)} letters at most, that does not begin with = + - @`,
  } satisfies Words,
  read: (text: string): string | undefined => (text.includes('\n') ? undefined : typed(text, most)),
});

/** A text of several lines, such as an address. */
export const lines = (most: number) => ({
  expects: {
    vi: `địa chỉ, nhiều nhất ${String(most)} ký tự, không bắt đầu bằng = + - @`,
    en: `an address of ${String(most)} letters at most that does not begin with = + - @`,
  } satisfies Words,
  read: (text: string): string | undefined => typed(text, most),
});

/** A day of the calendar: 2026-11-23 or 23/11/2026. */
export const day = (text: string): string | undefined => {
  const [, d = '', m = '', y = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const iso = y === '' ? text : `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  if (!/^\d{4}-\d\d-\d\d$/.test(iso)) return undefined;
  const date = new Date(`${iso}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(iso) ? iso : undefined;
};

/** An address with one @, a domain with a dot, and no space. Only a mail can show whether it exists. */
export const email = (text: string): string | undefined =>
  text.length <= 200 && /^[^\s@"'<>(),:;=+-][^\s@"'<>(),:;]*@[a-z0-9-]+(\.[a-z0-9-]+)+$/i.test(text)
    ? text.toLowerCase()
    : undefined;

/** An office's number as people write it. */
export const officePhone = (text: string): string | undefined =>
  /^[+(]?\d[\d ().-]{6,24}$/.test(text) && (text.match(/\d/g) ?? []).length >= 8 ? text : undefined;

/** A Vietnamese number, as +84 and nine digits. */
export const personalPhone = (text: string): string | undefined => {
  const [, subscriber] = /^(?:\+?84|0)(\d{9})$/.exec(text.replaceAll(/[\s().-]/g, '')) ?? [];
  return subscriber === undefined ? undefined : `+84${subscriber}`;
};

export const slug = (text: string): string | undefined => (Slug.safeParse(text).success ? text : undefined);

/** Several ids, separated by spaces, commas or semicolons. */
export const slugs = {
  read: (text: string): string[] | undefined => {
    const ids = text.split(/[\s,;]+/).filter((id) => id !== '');
    return ids.every((id) => slug(id) !== undefined) ? ids : undefined;
  },
  write: (value: unknown): string => (Array.isArray(value) ? value.join(' ') : ''),
};

/** The description of a column's expected cells. */
export const EXPECTS = {
  id: {
    vi: 'mã gồm chữ thường không dấu, số và dấu gạch, ví dụ front-mau-1',
    en: 'an id of lower-case letters, digits and hyphens, such as front-mau-1',
  },
  ids: { vi: 'các mã cách nhau bằng dấu cách', en: 'ids with spaces between them' },
  day: {
    vi: 'ngày có trong lịch, ví dụ 2026-11-23 hoặc 23/11/2026',
    en: 'a day of the calendar, such as 2026-11-23 or 23/11/2026',
  },
  email: { vi: 'một địa chỉ, ví dụ ten@tinh.gov.vn', en: 'one address, such as name@province.gov.vn' },
  phone: { vi: 'một số điện thoại, ví dụ 0299 000 124', en: 'one number, such as 0299 000 124' },
  place: {
    vi: 'mã xã gồm 5 chữ số; Excel có thể đã bỏ số 0 ở đầu: đặt cột ở dạng Text',
    en: 'the five-digit code of a commune; Excel may have dropped a leading zero: make the column Text',
  },
} as const satisfies Record<string, Words>;
