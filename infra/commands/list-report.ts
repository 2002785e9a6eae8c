import path from 'node:path';
import type { PreparedImport } from '../../functions/directory/bodies/import-bodies.ts';
import type { FieldChange } from '../../shared/domain/records/differences.ts';
import type { Outcome } from './directory-command.ts';
import { problemLine } from '../../shared/tables/table.ts';

/** Enough to see the errors or changes; a first import has thousands. */
const SHOWN = 60;

const shown = (lines: readonly string[]): string[] =>
  lines.length <= SHOWN
    ? [...lines]
    : [...lines.slice(0, SHOWN), `  … ${String(lines.length - SHOWN)} dòng nữa · more`];

const fieldLine = ({ field, before, after }: FieldChange): string =>
  `${field}: ${before ?? '(trống)'} → ${after ?? '(trống)'}`;

interface Named {
  readonly id: string;
  readonly name: string;
}

/** What an import did, would do or refused, for the operator, Vietnamese first. */
export const importOutcome = <T extends Named>(
  file: string,
  { problems, differences, writes }: PreparedImport<T>,
  { dryRun, endMissing }: { readonly dryRun: boolean; readonly endMissing: boolean },
): Outcome => {
  const name = path.basename(file);
  if (problems.length > 0)
    return {
      ok: false,
      lines: [
        `KHÔNG NHẬP: ${String(problems.length)} lỗi; dữ liệu đang dùng giữ nguyên · refused, nothing was changed`,
        ...shown(problems.map((problem) => problemLine(name, problem))),
      ],
    };
  const { fresh, changed, missing } = differences;
  const left = endMissing ? 'kết thúc hôm qua · ended yesterday' : 'giữ nguyên · left as they are';
  return {
    ok: true,
    lines: [
      `Mới · new: ${String(fresh.length)}; đổi · changed: ${String(changed.length)}; không có trong tệp · not in the file: ${String(missing.length)} (${left})`,
      ...shown([
        ...fresh.map(({ id, name: called }) => `  + ${id} ${called}`),
        ...changed.map(({ after, fields }) => `  ~ ${after.id} ${fields.map(fieldLine).join('; ')}`),
        ...missing.map(({ id, name: called }) => `  - ${id} ${called}`),
      ]),
      dryRun
        ? 'Chạy thử, chưa ghi · dry run, nothing was changed'
        : writes.length === 0
          ? 'Không có gì khác · nothing to change'
          : `Đã ghi · written: ${String(writes.length)}`,
    ],
  };
};
