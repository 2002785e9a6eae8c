import type { PublicSealingKey } from '../../shared/schemas/sealed.ts';
import type { EnclosedFile } from '../../shared/schemas/submission.ts';

/** Pages give data to scripts as JSON in attributes. A schema library would double the script, so the checks are by hand. */
const parsed = (text: string | undefined): unknown =>
  text === undefined || text === '' ? undefined : (JSON.parse(text) as unknown);

const has = (value: unknown, ...names: readonly string[]): boolean =>
  typeof value === 'object' && value !== null && names.every((name) => name in value);

const isKey = (value: unknown): value is PublicSealingKey => has(value, 'kty', 'alg', 'kid', 'n', 'e');

/** The province's public key. @throws TypeError when the page has none: then nothing may be sealed */
export const sealingKeyIn = (text: string | undefined): PublicSealingKey => {
  const key = parsed(text);
  if (!isKey(key)) throw new TypeError('the page holds no sealing key');
  return key;
};

const isFile = (value: unknown): value is EnclosedFile => has(value, 'id', 'bytes', 'sealedKey');

/** Files that are enclosed already. */
export const filesIn = (text: string): EnclosedFile[] => {
  const list = parsed(text);
  return Array.isArray(list) ? list.filter(isFile) : [];
};

/** The page's sentences by name; one that is missing is empty. */
export const sentencesIn = <Name extends string>(
  text: string | undefined,
  names: readonly Name[],
): Record<Name, string> => {
  const given = parsed(text);
  const sentence = (name: Name): string => {
    const value: unknown = has(given, name) ? Reflect.get(Object(given) as object, name) : '';
    return typeof value === 'string' ? value : '';
  };
  return Object.fromEntries(names.map((name) => [name, sentence(name)])) as Record<Name, string>;
};
