import type { DirectoryWorld } from '../../functions/directory/directory-world.ts';
import { rulebookOf } from '../../functions/rulebook.ts';
import { directory } from '../mau-directory.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { atHour } from '../../shared/domain/local-time.ts';
import { compileUnits } from '../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import type { Stores } from '../../shared/store/stores.ts';

const places = createPlaceIndex(compileUnits(mauUnits));

/** The directory of the example province on Monday 23 November 2026. */
export const mauWorld = (stores: Stores): DirectoryWorld => ({
  clock: { now: () => atHour('2026-11-23', 9) },
  settings,
  jurisdiction: rulebookOf(settings).jurisdiction,
  places: () => Promise.resolve(places),
  stores,
});

/** Writes its bodies, and optionally its officers, into the table. */
export const installMau = async ({ directory: store }: Stores, officers = true): Promise<void> => {
  await Promise.all(directory.bodies.map((body) => store.putBody(body)));
  if (officers) await Promise.all(directory.officers.map((officer) => store.putOfficer(officer)));
};
