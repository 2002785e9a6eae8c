import { CaseError } from '../../shared/domain/errors.ts';
import type { PageRequest } from '../page.ts';

/** A posted form by name; a repeated name is a list. */
export type FormValues = Readonly<Record<string, string | string[]>>;

/** @throws CaseError input.* when it is not a readable form */
export const formValues = async (request: PageRequest): Promise<FormValues> => {
  const body = await request.body();
  if (body.kind === 'form') return body.values;
  if (body.kind === 'none') return {};
  throw new CaseError('input.content-type', 'Send a form.');
};

/** A single value, or the first of a list: our forms repeat only names that they read as lists. */
export const textIn = (values: FormValues, name: string): string | undefined => {
  const value = values[name];
  return Array.isArray(value) ? value[0] : value;
};
