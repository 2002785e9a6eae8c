import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import path from 'node:path';
import { lazily } from '../../functions/adapters/lazily.ts';
import type { DirectoryWorld } from '../../functions/directory/directory-world.ts';
import { rulebookOf } from '../../functions/rulebook.ts';
import { compileDefaultUnits } from '../units/compile-default.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import { createStores } from '../../shared/store/create-stores.ts';
import type { Stores } from '../../shared/store/stores.ts';
import { takeDataFolder } from '../data-folder/data-folder.ts';
import { LOCAL_TABLE, localAccess, startDynalite } from '../data-folder/dynalite.ts';
import { readState, StartRefused } from '../data-folder/folder-state.ts';

/** The place of the directory: a deployment's table, or this machine's data folder. */
export type TableAt = { readonly table: string } | { readonly data: string };

/** The table, and the milliseconds that its service's clock is ahead of real time: a data folder has a movable clock. */
const connect = async (
  at: TableAt,
  province: string,
): Promise<{ client: DynamoDBClient; table: string; ahead: number; close: () => Promise<void> }> => {
  // Region and credentials come from the operator's environment.
  if ('table' in at) {
    const client = new DynamoDBClient({});
    return {
      client,
      table: at.table,
      ahead: 0,
      close: () => {
        client.destroy();
        return Promise.resolve();
      },
    };
  }
  await takeDataFolder(at.data);
  const state = readState(at.data, province);
  if (state?.complete !== true)
    throw new StartRefused(
      `Thư mục ${at.data} chưa có dữ liệu của "${province}". Khởi động một lần: DATA=${at.data} npm start · The folder ${at.data} holds no service of "${province}" yet. Start it once: DATA=${at.data} npm start`,
    );
  const { endpoint, stop } = await startDynalite({ path: path.join(at.data, 'table') });
  const client = new DynamoDBClient(localAccess(endpoint));
  return {
    client,
    table: LOCAL_TABLE,
    ahead: state.offset,
    close: async () => {
      client.destroy();
      await stop();
    },
  };
};

/**
 * Opens the directory of a province for a command, with the rules its administrators have confirmed.
 * @throws StartRefused when a running service uses the data folder
 */
export const openDirectory = async (
  at: TableAt,
  settings: ProvinceSettings,
): Promise<{ world: DirectoryWorld & { readonly stores: Stores }; close: () => Promise<void> }> => {
  const { client, table, ahead, close } = await connect(at, settings.code);
  const now = () => new Date(Date.now() + ahead);
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const stores = createStores(documents, table, now);
  const units = 'data' in at ? path.join(at.data, 'units.json') : undefined;
  const places = lazily(async () => createPlaceIndex(parseCompiled(await compileDefaultUnits(units))));
  try {
    const { jurisdiction } = rulebookOf(settings, await stores.rules.confirmed());
    return { world: { clock: { now }, settings, jurisdiction, places, stores }, close };
  } catch (error) {
    await close();
    throw error;
  }
};
