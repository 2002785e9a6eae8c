import type { CompiledUnits } from '../../../schemas/place.ts';
import { packUse, USE } from './name-uses.ts';
import { createSqueezer } from '../spelling/squeeze-name.ts';
import { PROVINCE_ALIASES } from '../spelling/type-words.ts';
import { splitFullName } from './unit-names.ts';

const split = (text: string): string[] => (text === '' ? [] : text.split('\n'));

/**
 * The names that a search looks for in a query: squeezed, distinct, sorted, each with its meanings. Made when units
 * are compiled, because folding and sorting 13,000 names would be two thirds of a cold start.
 */
export const compileNames = (compiled: Omit<CompiledUnits, 'names'>): CompiledUnits['names'] => {
  const squeeze = createSqueezer();
  const syllables = new Set<string>();
  const uses = new Map<string, number[]>();
  const put = (squeezed: string, use: number): void => {
    const list = uses.get(squeezed);
    if (list === undefined) uses.set(squeezed, [use]);
    else list.push(use);
  };
  const add = (name: string, kind: number, id: number): string => {
    const { squeezed, syllables: own } = squeeze(name);
    for (const syllable of own) syllables.add(syllable);
    put(squeezed, packUse(kind, id));
    return squeezed;
  };
  const addProvince = (name: string, kind: number, id: number): void => {
    const squeezed = add(name, kind, id);
    for (const alias of PROVINCE_ALIASES[squeezed] ?? []) put(alias, packUse(kind, id));
  };
  const records = [...split(compiled.units.names), ...split(compiled.oldUnits.names)];
  for (const [record, name] of records.entries()) add(name, USE.record, record);
  for (const [id, full] of split(compiled.districts.names).entries())
    add(splitFullName(full).bare, USE.district, id);
  for (const [id, { name }] of compiled.provinces.entries()) addProvince(name, USE.province, id);
  for (const [id, full] of split(compiled.oldProvinces).entries())
    addProvince(splitFullName(full).bare, USE.oldProvince, id);
  const names = [...uses.keys()].sort();
  return {
    squeezed: names.join('\n'),
    counts: names.map((name) => uses.get(name)?.length ?? 0),
    uses: names.flatMap((name) => uses.get(name) ?? []),
    syllables: [...syllables]
      .filter((syllable) => /^[a-z]+$/.test(syllable))
      .sort()
      .join(' '),
  };
};
