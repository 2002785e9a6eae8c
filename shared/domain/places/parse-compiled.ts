import { CompiledUnits } from '../../schemas/place.ts';
import { CaseError } from '../errors.ts';
import { idOfUse, kindOfUse } from './names/name-uses.ts';

const lineCount = (text: string): number => (text === '' ? 0 : text.split('\n').length);

/**
 * Reads units.json as the build or an import wrote it.
 *
 * @throws CaseError input.units-file when the text is not of this format or its columns do not fit together: a service
 * must not start with a half-written file and assign reports to wrong communes.
 */
export const parseCompiled = (text: string): CompiledUnits => {
  const refuse = (why: string) => new CaseError('input.units-file', `units file: ${why}`, { why });
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    throw refuse('not JSON');
  }
  const parsed = CompiledUnits.safeParse(raw);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join('.') ?? '';
    throw refuse(
      field === 'format' ? 'format of another version; import the units again' : `${field} does not fit`,
    );
  }
  const { provinces, units, districts, oldProvinces, oldUnits, names } = parsed.data;
  const count = lineCount(units.codes);
  const oldCount = lineCount(oldUnits.names);
  const columns: [string, number, number][] = [
    ['units.names', lineCount(units.names), count],
    ['units.types', units.types.length, count],
    ['units.provinces', units.provinces.length, count],
    ['districts.provinces', districts.provinces.length, lineCount(districts.names)],
    ['oldUnits.types', oldUnits.types.length, oldCount],
    ['oldUnits.districts', oldUnits.districts.length, oldCount],
    ['oldUnits.targets', oldUnits.targets.length, oldCount],
    ['names.counts', names.counts.length, lineCount(names.squeezed)],
    ['names.uses', names.uses.length, names.counts.reduce((sum, uses) => sum + uses, 0)],
  ];
  for (const [column, length, expected] of columns)
    if (length !== expected) throw refuse(`${column} has ${String(length)} rows`);
  const ranges: [string, readonly number[], number][] = [
    ['units.provinces', units.provinces, provinces.length],
    ['districts.provinces', districts.provinces, lineCount(oldProvinces)],
    ['oldUnits.districts', oldUnits.districts, districts.provinces.length],
    ['oldUnits.targets', oldUnits.targets, count],
    ['oldUnits.furtherTargets', Object.values(oldUnits.furtherTargets).flat(), count],
  ];
  const limits = [count + oldCount, lineCount(districts.names), provinces.length, lineCount(oldProvinces)];
  if (names.uses.some((use) => idOfUse(use) >= (limits[kindOfUse(use)] ?? 0)))
    throw refuse('names.uses points outside');
  for (const [column, values, limit] of ranges)
    if (values.some((value) => value >= limit)) throw refuse(`${column} points outside`);
  return parsed.data;
};
