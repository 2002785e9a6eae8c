import * as z from 'zod/mini';
import { EnclosedFile, MOST_FILES } from '../../shared/schemas/submission.ts';

const List = z.array(EnclosedFile).check(z.maxLength(MOST_FILES));

/** The files in the form's hidden field; undefined when the field is not such a list. */
export const readFiles = (text = ''): EnclosedFile[] | undefined => {
  if (text === '') return [];
  try {
    const list = List.safeParse(JSON.parse(text));
    return list.success ? list.data : undefined;
  } catch {
    // Text that is not JSON is not a list.
    return undefined;
  }
};

export const writeFiles = (files: readonly EnclosedFile[]): string =>
  files.length === 0 ? '' : JSON.stringify(files);
