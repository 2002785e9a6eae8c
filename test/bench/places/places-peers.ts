import * as z from 'zod/mini';
import { fold } from '../../../shared/domain/places/spelling/fold.ts';
import { provinceNameOn } from '../../../shared/domain/places/names/unit-names.ts';
import type { UnitTables } from '../../../shared/schemas/place.ts';

/** A search engine for the bench: it answers codes of communes, best first. */
export interface Engine {
  readonly name: string;
  readonly find: (query: string) => string[];
}

interface Document {
  readonly id: number;
  readonly text: string;
  readonly to: readonly string[];
}

const WORDS = { xa: 'Xã', phuong: 'Phường', dac_khu: 'Đặc khu' } as const;

/** The facts of our index as texts without marks: commune, district, province. */
const documentsOf = (tables: UnitTables): Document[] => {
  const provinces = new Map(tables.provinces.map((province) => [province.code, provinceNameOn(province)]));
  const today = tables.units.map(({ code, name, type, province }) => ({
    text: `${WORDS[type]} ${name}, ${provinces.get(province) ?? ''}`,
    to: [code],
  }));
  const old = tables.oldUnits.map(({ name, district, province, to }) => ({
    text: `${name}, ${district}, ${province}`,
    to,
  }));
  return [...today, ...old].map(({ text, to }, id) => ({ id, text: fold(text), to }));
};

const ANSWERS = 20;

const codes = (documents: readonly Document[], ids: readonly number[]): string[] => [
  ...new Set(ids.flatMap((id) => documents[id]?.to ?? [])),
];

const isClass = (value: unknown): boolean => typeof value === 'function';
const Hit = z.array(z.object({ id: z.number() }));

type MiniSearchClass = new (options: object) => {
  addAll: (documents: readonly Document[]) => void;
  search: (query: string) => unknown;
};
type FuseClass = new (
  documents: readonly Document[],
  options: object,
) => { search: (query: string, options: object) => unknown };
type FlexClass = new (options: object) => {
  add: (id: number, text: string) => void;
  search: (query: string, options: object) => unknown;
};

/** Peers are devDependencies of the bench only; one that is not installed is left out and reported. */
const load = async <T>(name: string, schema: z.ZodMiniType<T>): Promise<T | undefined> => {
  try {
    const module: unknown = await import(name);
    return schema.parse(module);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND') return undefined;
    throw error;
  }
};

const miniSearch = async (documents: readonly Document[]): Promise<Engine | undefined> => {
  const module = await load('minisearch', z.object({ default: z.custom<MiniSearchClass>(isClass) }));
  if (module === undefined) return undefined;
  const index = new module.default({ fields: ['text'], searchOptions: { fuzzy: 0.2, prefix: true } });
  index.addAll(documents);
  const find = (query: string) => Hit.parse(index.search(fold(query))).slice(0, ANSWERS);
  return {
    name: 'minisearch',
    find: (query) =>
      codes(
        documents,
        find(query).map(({ id }) => id),
      ),
  };
};

const fuse = async (documents: readonly Document[]): Promise<Engine | undefined> => {
  const module = await load('fuse.js', z.object({ default: z.custom<FuseClass>(isClass) }));
  if (module === undefined) return undefined;
  const index = new module.default(documents, { keys: ['text'], ignoreLocation: true, threshold: 0.5 });
  const Found = z.array(z.object({ refIndex: z.number() }));
  const find = (query: string) => Found.parse(index.search(fold(query), { limit: ANSWERS }));
  return {
    name: 'fuse.js',
    find: (query) =>
      codes(
        documents,
        find(query).map(({ refIndex }) => refIndex),
      ),
  };
};

const flexSearch = async (documents: readonly Document[]): Promise<Engine | undefined> => {
  const module = await load('flexsearch', z.object({ Index: z.custom<FlexClass>(isClass) }));
  if (module === undefined) return undefined;
  const index = new module.Index({ tokenize: 'forward' });
  for (const { id, text } of documents) index.add(id, text);
  const Ids = z.array(z.number());
  const find = (query: string) => Ids.parse(index.search(fold(query), { limit: ANSWERS, suggest: true }));
  return { name: 'flexsearch', find: (query) => codes(documents, find(query)) };
};

/** The engines that are installed, over the same facts; the names of those that are not. */
export const loadPeers = async (tables: UnitTables): Promise<{ engines: Engine[]; missing: string[] }> => {
  const documents = documentsOf(tables);
  const makers = { minisearch: miniSearch, 'fuse.js': fuse, flexsearch: flexSearch };
  const engines: Engine[] = [];
  const missing: string[] = [];
  for (const [name, make] of Object.entries(makers)) {
    const engine = await make(documents);
    if (engine === undefined) missing.push(name);
    else engines.push(engine);
  }
  return { engines, missing };
};
