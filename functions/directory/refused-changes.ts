import { fieldOf, isCaseError } from '../../shared/domain/errors.ts';
import { permitChange } from '../../shared/domain/officers/change-officer.ts';
import { mayStandIn } from '../../shared/domain/officers/check-officers.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { SUCCESSOR } from '../../web/directory/field-names.ts';
import type { FormProblem } from '../../web/directory/record-form.tsx';
import { officersWords } from '../../web/words/officers.ts';

type Refused = keyof ReturnType<typeof officersWords>['directory']['officers']['refused'];

/** The changes that this administrator may not make, at their fields. */
export const forbidden = (
  by: Officer,
  before: Officer,
  after: Officer,
  officers: readonly Officer[],
  language: Language,
): FormProblem[] => {
  const { refused } = officersWords(language).directory.officers;
  const isRefused = (code: string): code is Refused => Object.hasOwn(refused, code);
  try {
    permitChange(by, before, after, officers);
    return [];
  } catch (error) {
    if (!isCaseError(error) || !isRefused(error.code)) throw error;
    return [{ field: fieldOf(error) ?? '', sentence: refused[error.code] }];
  }
};

/** The problem of a chosen successor who cannot take over. */
export const unfit = (
  successor: string,
  before: Officer,
  officers: readonly Officer[],
  language: Language,
): FormProblem[] =>
  successor === '' || officers.some((other) => other.id === successor && mayStandIn(other, before))
    ? []
    : [{ field: SUCCESSOR, sentence: officersWords(language).directory.officers.successor.unfit }];
