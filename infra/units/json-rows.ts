import { basename } from 'node:path';
import type * as z from 'zod/mini';
import type { Located, Problem, Spot } from './source-rows.ts';
import { readSourceText } from './source-text.ts';

/** Where each element of the outermost array begins: JSON.parse forgets lines, an operator needs them. */
const elementSpots = (text: string, file: string): Spot[] => {
  const spots: Spot[] = [];
  let [line, lineStart, depth] = [1, 0, 0];
  let inString = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '\n') [line, lineStart] = [line + 1, at + 1];
    if (inString) {
      if (character === '\\') at += 1;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') {
      if (depth === 1) spots.push({ file, line, column: at - lineStart + 1 });
      depth += 1;
    } else if (character === '}' || character === ']') depth -= 1;
  }
  return spots;
};

/** Reads a JSON array of rows of one schema; rows that do not fit become problems with their line. */
export const readJsonRows = <T>(
  path: string,
  schema: z.ZodMiniType<T>,
): { rows: Located<T>[]; problems: Problem[] } => {
  const file = basename(path);
  const source = readSourceText(path);
  if ('problem' in source) return { rows: [], problems: [source.problem] };
  const { text } = source;
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    const what = `không phải JSON · not JSON: ${error instanceof Error ? error.message : ''}`;
    return {
      rows: [],
      problems: [{ file, line: 1, column: 1, what, todo: 'xuất lại tệp · export the file again' }],
    };
  }
  if (!Array.isArray(raw))
    return {
      rows: [],
      problems: [
        {
          file,
          line: 1,
          column: 1,
          what: 'không phải danh sách · not a list',
          todo: 'cần một mảng JSON · a JSON array of rows is needed',
        },
      ],
    };
  const spots = elementSpots(text, file);
  const rows: Located<T>[] = [];
  const problems: Problem[] = [];
  for (const [position, value] of raw.entries()) {
    const at = spots[position] ?? { file, line: 1, column: 1 };
    const parsed = schema.safeParse(value);
    if (parsed.success) rows.push({ at, row: parsed.data });
    else {
      const issue = parsed.error.issues[0];
      const what = `${issue?.path.join('.') ?? ''}: ${issue?.message ?? 'does not fit'}`;
      problems.push({ ...at, what, todo: 'sửa trường này · correct the field' });
    }
  }
  return { rows, problems };
};
