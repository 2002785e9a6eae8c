import { basename } from 'node:path';
import type * as z from 'zod/mini';
import type { Words } from '../../shared/schemas/primitives.ts';
import { expectedBy } from './folder-rows.ts';
import { elementsOf, fieldOf, spotsIn } from './json-spots.ts';
import type { Located, Problem } from './source-rows.ts';
import { readSourceText } from './source-text.ts';

interface JsonRows<T> {
  readonly rows: Located<T>[];
  readonly problems: Problem[];
}

/** Where JSON.parse stopped, where it says so; it does not when the text ends too early. */
const brokenAt = (error: unknown, text: string): { line: number; column: number } => {
  const [, line, column] = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '') ?? [];
  return line === undefined || column === undefined
    ? spotsIn(text)(text.trimEnd().length)
    : { line: Number(line), column: Number(column) };
};

/** Reads a JSON array of rows of one schema; what does not fit becomes problems, each at its field. */
export const readJsonRows = <T>(path: string, schema: z.ZodMiniType<T>): JsonRows<T> => {
  const file = basename(path);
  const source = readSourceText(path);
  if ('problem' in source) return { rows: [], problems: [source.problem] };
  const { text } = source;
  const refused = (spot: { line: number; column: number }, what: Words, todo: Words): JsonRows<T> => ({
    rows: [],
    problems: [{ file, ...spot, what, todo }],
  });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refused(
      brokenAt(error, text),
      { vi: 'từ đây không đọc được như JSON', en: 'from here it cannot be read as JSON' },
      { vi: 'sửa chỗ này, hoặc xuất lại tệp', en: 'correct it here, or export the file again' },
    );
  }
  if (!Array.isArray(raw))
    return refused(
      { line: 1, column: 1 },
      { vi: 'không phải danh sách', en: 'not a list' },
      {
        vi: 'đặt các dòng trong một mảng JSON: [ { … }, { … } ]',
        en: 'put the rows in one array: [ { … }, { … } ]',
      },
    );
  const elements = elementsOf(text);
  const spotOf = spotsIn(text);
  const rows: Located<T>[] = [];
  const problems: Problem[] = [];
  for (const [position, value] of raw.entries()) {
    const element = elements[position] ?? 0;
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      rows.push({ at: { file, ...spotOf(element) }, row: parsed.data });
      continue;
    }
    for (const {
      path: [field],
      message,
    } of parsed.error.issues) {
      const name = field === undefined ? undefined : String(field);
      const spot = spotOf(name === undefined ? element : fieldOf(text, element, name));
      problems.push({ file, ...spot, heading: name, ...expectedBy(message) });
    }
  }
  return { rows, problems };
};
