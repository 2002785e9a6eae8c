import type { TableProblem } from '../../shared/tables/table.ts';

/** Where something stands in a file, what is wrong and what to do, Vietnamese first. */
export const problemLine = (file: string, { line, column, heading, what, todo }: TableProblem): string => {
  const [at, cell] = [String(line), `${String(column)}${heading === undefined ? '' : ` (${heading})`}`];
  return [
    `  ${file}, dòng ${at}, cột ${cell}: ${what.vi}`,
    `      → ${todo.vi}`,
    `    line ${at}, column ${cell}: ${what.en}`,
    `      → ${todo.en}`,
  ].join('\n');
};
