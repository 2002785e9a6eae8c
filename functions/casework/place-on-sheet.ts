import { localDate } from '../../shared/domain/local-time.ts';
import type { PlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Report } from '../../shared/schemas/report.ts';

/** The commune or province of the Front body that guided the reporter, with its name and type on that day. */
export const placeOnSheet = (
  { frontBody, guidance }: Report,
  bodies: readonly Body[],
  places: PlaceIndex | undefined,
  settings: Pick<ProvinceSettings, 'name'>,
): string => {
  const code = bodies.find(({ id }) => id === frontBody)?.place;
  if (code === undefined || guidance === undefined) return settings.name.vi;
  return places?.byCode(code, localDate(new Date(guidance.at)))?.name ?? settings.name.vi;
};
