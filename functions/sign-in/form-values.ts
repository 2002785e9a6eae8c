import { CaseError } from '../../shared/domain/errors.ts';
import type { PageRequest } from '../page.ts';

/** A posted form by name; a repeated name is a list. */
export type FormValues = Readonly<Record<string, string | string[]>>;

/** @throws CaseError input.* when it is no form, or not a readable one */
export const formValues = async (request: PageRequest): Promise<FormValues> => {
  const body = await request.body();
  if (body.kind === 'form') return body.values;
  if (body.kind === 'none') return {};
  throw new CaseError('input.content-type', 'Send a form.');
};

/** A single value; a list's first, since a form of ours repeats only what it reads as a list. */
export const textIn = (values: FormValues, name: string): string | undefined => {
  const value = values[name];
  return Array.isArray(value) ? value[0] : value;
};
