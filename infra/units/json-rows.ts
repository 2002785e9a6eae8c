import { basename } from 'node:path';
import ts from 'typescript';
import type * as z from 'zod/mini';
import type { Words } from '../../shared/schemas/primitives.ts';
import { expectedBy } from './folder-rows.ts';
import type { Located, Problem, Spot } from './source-rows.ts';
import { readSourceText } from './source-text.ts';

interface JsonRows<T> {
  readonly rows: Located<T>[];
  readonly problems: Problem[];
}

type Place = Pick<Spot, 'line' | 'column'>;

/** The positions of the elements of a JSON array and of their fields: an operator needs lines, which JSON.parse drops. */
const placesIn = (text: string) => {
  const source = ts.parseJsonText('', text);
  const list = source.statements[0]?.expression;
  const elements = list !== undefined && ts.isArrayLiteralExpression(list) ? list.elements : [];
  const placeOf = (offset: number): Place => {
    const { line, character } = source.getLineAndCharacterOfPosition(offset);
    return { line: line + 1, column: character + 1 };
  };
  const valueOf = (element: ts.Expression | undefined, field: string | undefined) =>
    element === undefined || !ts.isObjectLiteralExpression(element)
      ? undefined
      : element.properties
          .filter(ts.isPropertyAssignment)
          .find(({ name }) => ts.isStringLiteral(name) && name.text === field)?.initializer;
  return {
    /** The position of a field's value if the element has the field, else of the element. */
    of: (position: number, field?: string): Place => {
      const element = elements[position];
      return placeOf((valueOf(element, field) ?? element)?.getStart(source) ?? 0);
    },
    /** The position at which JSON.parse stopped, if its error has one; it has none if the text ends too early. */
    broken: (error: unknown): Place => {
      const said = /line (\d+) column (\d+)/.exec(error instanceof Error ? error.message : '');
      return said === null
        ? placeOf(text.trimEnd().length)
        : { line: Number(said[1]), column: Number(said[2]) };
    },
  };
};

/** Reads a JSON array of rows of one schema; invalid values become problems at their fields. */
export const readJsonRows = <T>(path: string, schema: z.ZodMiniType<T>): JsonRows<T> => {
  const file = basename(path);
  const source = readSourceText(path);
  if ('problem' in source) return { rows: [], problems: [source.problem] };
  const { text } = source;
  const refused = (place: Place, what: Words, todo: Words): JsonRows<T> => ({
    rows: [],
    problems: [{ file, ...place, what, todo }],
  });
  const places = placesIn(text);
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return refused(
      places.broken(error),
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
  const rows: Located<T>[] = [];
  const problems: Problem[] = [];
  for (const [position, value] of raw.entries()) {
    const parsed = schema.safeParse(value);
    if (parsed.success) {
      rows.push({ at: { file, ...places.of(position) }, row: parsed.data });
      continue;
    }
    for (const {
      path: [field],
      message,
    } of parsed.error.issues) {
      const name = field === undefined ? undefined : String(field);
      problems.push({ file, ...places.of(position, name), heading: name, ...expectedBy(message) });
    }
  }
  return { rows, problems };
};
