import type { Gazetteer } from '../gazetteer.ts';
import { idOfUse, kindOfUse, USE } from '../names/name-uses.ts';
import type { Reading } from './rank-records.ts';

/**
 * Whether the commune's name may stand for the district or the province of that name: "Cầu Giấy" without its type
 * word and without another word for the district, "Bến Tre" without another for the province, alone or where a
 * province would stand. A district counts only where it can lie: in the province that is named or searched
 * (`oneProvince`), else anywhere.
 */
export const mayBeWider = (
  { record, commune, district, province }: Reading,
  { uses, useFrom, provinceOf, provinceOfDistrict }: Gazetteer,
  oneProvince: boolean,
): boolean => {
  if (commune === undefined || commune.mention.hint !== undefined) return false;
  const { name, start } = commune.mention;
  const isLast = district === undefined || district.mention.start < start;
  const isSettled = oneProvince || province !== undefined;
  return uses.subarray(useFrom[name], useFrom[name + 1]).some((use) => {
    const kind = kindOfUse(use);
    if (kind === USE.record) return false;
    if (kind !== USE.district) return province === undefined && isLast;
    return district === undefined && (!isSettled || provinceOfDistrict[idOfUse(use)] === provinceOf[record]);
  });
};
