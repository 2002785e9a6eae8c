import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { evenly } from '../../functions/adapters/evenly.ts';
import { lazily } from '../../functions/adapters/lazily.ts';
import { bundledFiles } from '../../functions/bundled-files.ts';
import type {
  ConsoleWorld,
  ContactVault,
  EvidenceFiles,
  Executions,
  Log,
  OpenSealedWorld,
  Outgoing,
  PublicWorld,
  SignIn,
  WorkflowWorld,
} from '../../functions/ports.ts';
import { rulebookFrom, rulebookOf } from '../../functions/rulebook.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';
import { createCalendar, type WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import { calendarFor } from '../../shared/reference/calendars.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { SealingKeys } from '../../shared/sealing/keys.ts';
import { createPublicStores } from '../../shared/store/create-public-stores.ts';
import { createStores } from '../../shared/store/create-stores.ts';
import type { Stores } from '../../shared/store/stores.ts';
import type { ReportStream } from '../stand-ins/report-stream.ts';
import type { DueIndex } from './due-index.ts';
import { LOCAL_TABLE, localAccess } from '../../infra/data-folder/dynalite.ts';
import { DIST } from './fresh-build.ts';
import { readIfThere } from '../../infra/data-folder/atomic-file.ts';

/** The laptop's replacements for AWS. */
interface Adapters {
  readonly now: () => Date;
  readonly settings: ProvinceSettings;
  readonly table: string;
  readonly dueIndex: DueIndex;
  readonly stream: ReportStream;
  readonly executions: Executions;
  readonly keys: SealingKeys;
  readonly contacts: ContactVault;
  readonly evidence: EvidenceFiles;
  readonly outgoing: Outgoing;
  readonly signIn: SignIn;
  readonly log: Log;
  /** The data folder; a `units.json` in it replaces the built one. */
  readonly data: string;
}

/** The world of each function, all on the same table, clock and folder. */
export interface Worlds {
  readonly public: PublicWorld;
  readonly console: ConsoleWorld;
  readonly openSealed: OpenSealedWorld;
  readonly workflow: WorkflowWorld;
  readonly stores: Stores;
  close(): void;
}

const built = bundledFiles(pathToFileURL(path.join(DIST, 'public/')));

export const calendarOf = (settings: ProvinceSettings): WorkingCalendar =>
  createCalendar(calendarFor(settings.calendar));

/** Builds the worlds. The citizens' one has no store that lists and no key that opens, as when deployed. */
export const createWorlds = (adapters: Adapters): Worlds => {
  const { now, settings, dueIndex, stream, executions, log, keys, contacts, evidence, outgoing, signIn } =
    adapters;
  const client = new DynamoDBClient(localAccess(adapters.table));
  const documents = DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } });
  const ofTable = createStores(documents, LOCAL_TABLE, now);
  const common = {
    clock: { now },
    random: (bytes: number) => new Uint8Array(randomBytes(bytes)),
    settings,
    ...rulebookOf(settings),
    rulebook: rulebookFrom(settings, () => ofTable.rules.confirmed()),
    executions,
    log,
  };
  const stores = stream.watching(dueIndex.watching(ofTable));
  const places = lazily(() =>
    createPlaceIndex(parseCompiled(readIfThere(path.join(adapters.data, 'units.json')) ?? built.units())),
  );
  return {
    public: {
      ...common,
      stores: stream.watching(dueIndex.watchingPublic(createPublicStores(documents, LOCAL_TABLE, now))),
      keys,
      contacts,
      evidence,
      places,
      filesOrigin: '',
      // Read at each use, here and below, because under `npm run dev` the names change while the service runs.
      get assets() {
        return built.assets();
      },
    },
    console: {
      ...common,
      stores,
      keys,
      contacts,
      outgoing,
      signIn,
      evenly,
      filesOrigin: '',
      places,
      get assets() {
        return built.assets();
      },
    },
    openSealed: {
      ...common,
      stores,
      keys,
      evidence,
      evenly,
      get assets() {
        return built.assets();
      },
    },
    workflow: { ...common, stores, contacts, outgoing },
    stores,
    close: () => {
      client.destroy();
    },
  };
};
