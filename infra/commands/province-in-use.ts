import path from 'node:path';
import type { DirectoryWorld } from '../../functions/directory/directory-world.ts';
import { rulebookOf, compatibleChanges } from '../../functions/rulebook.ts';
import type { Province } from '../../functions/simulator/rehearsal-world.ts';
import { amendedCalendar } from '../../shared/domain/rules/amend.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';
import type { Stores } from '../../shared/store/stores.ts';
import { IMPORTED_UNITS, compileDefaultUnits } from '../units/compile-default.ts';
import { openDirectory, type TableAt } from './directory-table.ts';
import { provinceCodes, provinceFiles } from '../province-files.ts';
import { StartRefused } from '../data-folder/folder-state.ts';

/** Options of the commands that read a province: its code, and the place of the changes that its console confirmed. */
export const PROVINCE_OPTIONS = {
  province: { type: 'string', default: 'mau' },
  data: { type: 'string' },
  table: { type: 'string' },
} as const;

/** The usage text of these options. */
export const PROVINCE_USAGE = `  --province <mã>       tỉnh, mặc định mau · the province
  --data <thư mục>      kèm những gì đã xác nhận trên trang quản trị của máy này · with what this machine's console confirmed
  --table <tên>         kèm những gì bảng đã triển khai giữ (đầu ra TableName) · with what a deployed table keeps`;

interface Asked {
  readonly province: string;
  readonly data?: string | undefined;
  readonly table?: string | undefined;
}

/** A province with its directory and the rules its administrators have confirmed, composed as in the service. */
export const confirmedProvince = async ({
  settings,
  stores,
  places,
}: Pick<DirectoryWorld, 'settings' | 'places'> & {
  readonly stores: Pick<Stores, 'rules' | 'directory'>;
}): Promise<Province> => {
  const confirmed = compatibleChanges(settings, await stores.rules.confirmed());
  return {
    settings: { ...settings, calendar: amendedCalendar(settings.calendar, confirmed) },
    book: rulebookOf(settings, confirmed),
    bodies: await stores.directory.bodies(),
    places: await places(),
  };
};

/** A province from its files, without a running service. */
const provinceAtRest = async (code: string): Promise<Province> => {
  const { settings, directory } = await provinceFiles(code);
  const places = createPlaceIndex(parseCompiled(await compileDefaultUnits(IMPORTED_UNITS)));
  return { settings, book: rulebookOf(settings), bodies: directory.bodies, places };
};

const kept = async (at: TableAt, code: string): Promise<Province> => {
  const { settings } = await provinceFiles(code);
  const { world, close } = await openDirectory(at, settings);
  try {
    return await confirmedProvince(world);
  } finally {
    await close();
  }
};

/**
 * The province of a command: from its files, or from a data folder or table.
 * @throws StartRefused for a province that does not exist, for two places at once, or for a folder that a service uses
 */
export const provinceAsked = async ({ province, data, table }: Asked): Promise<Province> => {
  const known = provinceCodes();
  if (!known.includes(province))
    throw new StartRefused(
      `Không có tỉnh "${province}". Có · there is no such province, but: ${known.join(', ')}`,
    );
  if (data !== undefined && table !== undefined)
    throw new StartRefused('Chỉ ghi một trong --data và --table · give either --data or --table');
  if (data !== undefined) return kept({ data: path.resolve(data) }, province);
  return table === undefined ? provinceAtRest(province) : kept({ table }, province);
};
