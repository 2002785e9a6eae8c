import type * as z from 'zod/mini';
import {
  actRule,
  ACTS,
  isOfficerAct,
  type ActInput,
  type OfficerAct,
} from '../../shared/domain/report/acts/acts.ts';
import { schemaOfFields, type Field } from '../../shared/schemas/fields.ts';
import { isFieldError, type FieldError, type FieldErrors } from '../../web/casework/acts/typed-values.ts';
import { SECOND_BUTTON } from '../../web/casework/acts/primary-acts.ts';
import type { FormValues } from '../sign-in/form-values.ts';

type ReadAct<A extends OfficerAct> =
  | { readonly input: ActInput<A>; readonly errors?: never }
  | { readonly errors: FieldErrors; readonly input?: never };

const EMPTY_MEANS: Readonly<Record<Field['kind'], FieldError>> = {
  text: 'required',
  area: 'required',
  choice: 'choose',
  check: 'other',
  checks: 'other',
  items: 'other',
  day: 'day',
  officer: 'choose',
  body: 'choose',
  post: 'choose',
  place: 'choose',
};

/** The error of a field that the parser refused: for an empty field by its question, otherwise the parser's own code. */
const errorOf = (
  act: OfficerAct,
  name: string,
  { message }: z.core.$ZodIssue,
  values: FormValues,
): FieldError => {
  const field = actRule(act).fields[name];
  if (field === undefined) return 'other';
  const value = values[name];
  if (value === undefined || value === '' || message === 'too-short') return EMPTY_MEANS[field.kind];
  return isFieldError(message)
    ? message
    : EMPTY_MEANS[field.kind] === 'required'
      ? 'other'
      : EMPTY_MEANS[field.kind];
};

/** Questions of the form whose second button sent this act; the act's own parser does not know them. */
const formOf = (act: OfficerAct): readonly string[] => {
  const main = Object.keys(SECOND_BUTTON)
    .filter(isOfficerAct)
    .find((name) => SECOND_BUTTON[name] === act);
  return main === undefined ? [] : Object.keys(actRule(main).fields);
};

/** Reads an act's form by its row in the table of acts. An unknown field is an error, since the form is stale or forged. */
export const readAct = <A extends OfficerAct>(act: A, values: FormValues): ReadAct<A> => {
  const own = Object.keys(actRule(act).fields);
  const others = formOf(act).filter((name) => !own.includes(name));
  const asked = Object.fromEntries(Object.entries(values).filter(([name]) => !others.includes(name)));
  const read = schemaOfFields<(typeof ACTS)[A]['fields']>(ACTS[act].fields).safeParse(asked);
  if (read.success) return { input: read.data };
  const errors: Record<string, FieldError> = {};
  for (const issue of read.error.issues) {
    const name = String(issue.path[0] ?? own[0] ?? '');
    errors[name] ??= errorOf(act, name, issue, values);
  }
  return { errors };
};
