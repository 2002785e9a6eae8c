import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import type { DirectoryWorld } from '../../functions/directory/directory-world.ts';
import { isCaseError } from '../../shared/domain/errors.ts';
import { openDirectory, type TableAt } from './directory-table.ts';
import { provinceFiles } from '../province-files.ts';
import { StartRefused } from '../data-folder/folder-state.ts';

interface Command {
  readonly file: string;
  readonly dryRun: boolean;
  readonly endMissing: boolean;
  readonly reason: string;
}

/** A command's result: its lines for the operator, and whether it succeeded. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly ok: boolean;
}

const PLACE = `  --province <mã>       tỉnh, mặc định mau · the province
  --data <thư mục>      dữ liệu của máy này, mặc định .local · this machine's data folder
  --table <tên>         bảng đã triển khai (đầu ra TableName) · a deployed table`;
const IMPORT = `  --dry-run             kiểm tra và xem khác biệt, không ghi · check and show, write nothing
  --reason <lý do>      ghi vào lịch sử · goes into the history`;

/** The usage text for a wrong call. */
export const usageOf = (name: string, file: string, further = ''): string =>
  [`npm run ${name} -- <${file}>`, PLACE, ...(name.endsWith('import') ? [IMPORT] : []), further]
    .filter((line) => line !== '')
    .join('\n');

const readArguments = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        province: { type: 'string', default: 'mau' },
        data: { type: 'string' },
        table: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        'end-missing': { type: 'boolean', default: false },
        reason: { type: 'string' },
      },
    });
  } catch {
    return undefined;
  }
};

const refusal = (error: unknown): string => {
  if (error instanceof StartRefused || isCaseError(error)) return error.message;
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
    return `Không có tệp này · there is no such file: ${error.message}`;
  throw error;
};

export const bytesOf = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** Runs a command on the directory that its arguments name; answers the process's exit code. */
export const runCommand = async (
  usage: string,
  act: (command: Command, world: DirectoryWorld) => Promise<Outcome>,
): Promise<number> => {
  const { values, positionals } = readArguments() ?? { values: undefined, positionals: [] };
  const [file] = positionals;
  if (values === undefined || file === undefined || positionals.length > 1 || (values.data && values.table)) {
    process.stderr.write(`${usage}\n`);
    return 2;
  }
  const at: TableAt =
    values.table === undefined ? { data: path.resolve(values.data ?? '.local') } : { table: values.table };
  try {
    const { settings } = await provinceFiles(values.province);
    const { world, close } = await openDirectory(at, settings);
    const reason = values.reason ?? `Nhập từ tệp ${path.basename(file)}`;
    try {
      const { lines, ok } = await act(
        { file, dryRun: values['dry-run'], endMissing: values['end-missing'], reason },
        world,
      );
      process.stdout.write(`${lines.join('\n')}\n`);
      return ok ? 0 : 1;
    } finally {
      await close();
    }
  } catch (error) {
    process.stderr.write(`${refusal(error)}\n`);
    return 1;
  }
};
