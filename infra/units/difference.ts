import { buildGazetteer } from '../../shared/domain/places/gazetteer.ts';
import { joinFullName } from '../../shared/domain/places/names/unit-names.ts';
import type { CompiledUnits } from '../../shared/schemas/place.ts';

/** Facts as text, for example "26740 Phường Sài Gòn, Thành phố Hồ Chí Minh". */
type Facts = ReadonlyMap<string, string>;

const factsOf = (compiled: CompiledUnits): { units: Facts; oldUnits: Facts } => {
  const places = buildGazetteer(compiled);
  const { unitCount, unitCodes, recordNames, recordTypes, districtNames, oldProvinceNames } = places;
  const fullName = (record: number) => joinFullName(recordTypes.charAt(record), recordNames[record] ?? '');
  const units = unitCodes.map((code, unit): [string, string] => [
    code,
    `${fullName(unit)}, ${places.provinceNames[places.provinceOf[unit] ?? 0] ?? ''}`,
  ]);
  const oldUnits = recordNames.slice(unitCount).map((_, position): [string, string] => {
    const record = unitCount + position;
    const district = districtNames[places.districtsOf[record]?.[0] ?? 0] ?? '';
    const province = oldProvinceNames[places.oldProvinceOf[record] ?? 0] ?? '';
    const targets = places.targetsOf(record).map((unit) => unitCodes[unit] ?? '');
    return [`${fullName(record)}, ${district}, ${province}`, targets.sort().join(' + ')];
  });
  return { units: new Map(units), oldUnits: new Map(oldUnits) };
};

const compare = (before: Facts, after: Facts): string[] => [
  ...[...after].flatMap(([key, value]) => {
    const was = before.get(key);
    return was === value ? [] : [was === undefined ? `+ ${key} ${value}` : `~ ${key} ${was} → ${value}`];
  }),
  ...[...before].flatMap(([key, value]) => (after.has(key) ? [] : [`- ${key} ${value}`])),
];

/** The changes of an import, one per line: + new, - removed, ~ changed. */
export const differences = (
  before: CompiledUnits,
  after: CompiledUnits,
): { units: string[]; oldUnits: string[] } => {
  const [old, fresh] = [factsOf(before), factsOf(after)];
  return { units: compare(old.units, fresh.units), oldUnits: compare(old.oldUnits, fresh.oldUnits) };
};
