import { rulebookOf } from '../../functions/rulebook.ts';
import type { Province } from '../../functions/simulator/rehearsal-world.ts';
import { directory } from '../mau-directory.ts';
import { mauUnits } from '../../infra/provinces/mau-units.ts';
import { settings } from '../../infra/provinces/mau.ts';
import { atHour } from '../../shared/domain/local-time.ts';
import { compileUnits } from '../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import type { ClockOverride } from '../../shared/schemas/rules/clock.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';

/** The example province for a rehearsal, with the given settings or confirmed changes. */
export const provinceWith = (
  clockOverrides: readonly ClockOverride[] = [],
  confirmed: readonly RuleContent[] = [],
): Province => ({
  settings,
  book: rulebookOf({ calendar: settings.calendar, clockOverrides: [...clockOverrides] }, confirmed),
  bodies: directory.bodies,
  places: createPlaceIndex(compileUnits(mauUnits)),
});
export const MAU = provinceWith();
export const RECEIVED = atHour('2026-11-23', 9);
