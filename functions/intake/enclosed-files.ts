import * as z from 'zod/mini';
import { EnclosedFile, MOST_FILES } from '../../shared/schemas/submission.ts';

const List = z.array(EnclosedFile).check(z.maxLength(MOST_FILES));

/** The files that travel with the form, as its hidden field holds them; undefined when that is not such a list. */
export const readFiles = (text = ''): EnclosedFile[] | undefined => {
  if (text === '') return [];
  try {
    const list = List.safeParse(JSON.parse(text));
    return list.success ? list.data : undefined;
  } catch {
    // Not JSON: then it is no list either.
    return undefined;
  }
};

export const writeFiles = (files: readonly EnclosedFile[]): string =>
  files.length === 0 ? '' : JSON.stringify(files);
