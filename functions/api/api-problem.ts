import { LANGUAGE_CODES, FIRST_LANGUAGE } from '../../shared/schemas/languages.ts';
import { randomUUID } from 'node:crypto';
import {
  familyOf,
  fieldOf,
  isCaseError,
  statusOf,
  type AnyCaseError,
  type ErrorCode,
} from '../../shared/domain/errors.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { apiWords } from '../../web/words/api.ts';
import { problem, type PageAnswer, type PageRequest } from '../page.ts';
import type { PublicWorld } from '../ports.ts';

/** The language of Accept-Language, otherwise Vietnamese. */
const languageFor = ({ headers }: PageRequest): Language => {
  const wanted = headers['accept-language']?.toLowerCase();
  return LANGUAGE_CODES.find((code) => wanted?.startsWith(code) === true) ?? FIRST_LANGUAGE;
};

type Field = keyof (typeof apiWords)['vi']['fields'];
const isField = (name: string): name is Field => Object.hasOwn(apiWords.vi.fields, name);

const fieldsIn = (error: AnyCaseError, language: Language): Record<string, string> | undefined => {
  const field = fieldOf(error);
  const names = error.code === 'input.fields' ? error.details.fields : field === undefined ? [] : [field];
  if (names.length === 0) return undefined;
  const words = apiWords[language];
  return Object.fromEntries(
    names.map((name) => [name, isField(name) ? words.fields[name] : words.unknownField]),
  );
};

const titleOf = (error: AnyCaseError, language: Language): string => {
  const { codes, titles } = apiWords[language];
  const own: Readonly<Partial<Record<ErrorCode, string>>> = codes;
  return own[error.code] ?? titles[familyOf(error)];
};

/** Any error as RFC 9457 problem+json. An unexpected error gets a number to quote, which the log has too. */
export const apiProblem = (
  error: unknown,
  request: PageRequest,
  { log }: Pick<PublicWorld, 'log'>,
): PageAnswer => {
  const language = languageFor(request);
  if (isCaseError(error)) {
    if (statusOf(error) >= 500) log.error('an API request failed', error, { route: request.route.name });
    return problem(statusOf(error), error.code, titleOf(error, language), fieldsIn(error, language));
  }
  const quote = randomUUID().slice(0, 8);
  log.error('an API request failed', error, { route: request.route.name, quote });
  return problem(500, 'defect', `${apiWords[language].titles.defect} (${quote})`);
};
