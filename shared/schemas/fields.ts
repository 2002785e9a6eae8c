import * as z from 'zod/mini';
import { Residence } from './residence.ts';
import { Day, Slug, typedText } from './primitives.ts';

/** One question of an officer's form. Page, parser and type derive from it, so they cannot disagree. */
export type Field =
  | { readonly kind: 'text' | 'area'; readonly most: number; readonly optional?: true }
  | { readonly kind: 'choice'; readonly of: readonly string[]; readonly optional?: true }
  | { readonly kind: 'check' }
  | { readonly kind: 'checks'; readonly of: readonly string[] }
  /** Items of the catalogue, those in force on the day of the act. */
  | { readonly kind: 'items' }
  /** A commune of the province, or that it is none of them. */
  | { readonly kind: 'place'; readonly optional?: true }
  /** A body of the directory; `among`: those only that may receive the report. */
  | {
      readonly kind: 'body';
      readonly among?: 'party-bodies' | 'letter-receivers';
      readonly optional?: true;
    }
  | { readonly kind: 'day' | 'officer' | 'post'; readonly optional?: true };
export type Fields = Readonly<Record<string, Field>>;

type ValueOf<F extends Field> = F extends { kind: 'check' }
  ? boolean
  : F extends { kind: 'items' }
    ? string[]
    : F extends { kind: 'checks'; of: readonly (infer O)[] }
      ? O[]
      : F extends { kind: 'choice'; of: readonly (infer O)[] }
        ? O
        : F extends { kind: 'place' }
          ? Residence
          : string;

/** The parser's result for a set of fields; an empty optional field is absent. */
export type Values<F extends Fields> = {
  -readonly [K in keyof F as F[K] extends { optional: true } ? never : K]: ValueOf<F[K]>;
} & { -readonly [K in keyof F as F[K] extends { optional: true } ? K : never]?: ValueOf<F[K]> };

const emptyIsAbsent = (value: unknown) => (value === '' ? undefined : value);

const single = (field: Exclude<Field, { kind: 'check' | 'checks' | 'items' }>) => {
  switch (field.kind) {
    case 'text':
    case 'area':
      return typedText(field.most);
    case 'choice':
      return z.enum(field.of as [string, ...string[]]);
    case 'day':
      return Day;
    case 'place':
      return Residence;
    default:
      return Slug;
  }
};

const asList = z.transform((value: unknown) =>
  value === undefined ? [] : Array.isArray(value) ? (value as unknown[]) : [value],
);

const schemaOfField = (field: Field): z.ZodMiniType => {
  if (field.kind === 'check')
    return z.pipe(
      z.optional(z.string()),
      z.transform((value) => value === 'yes'),
    );
  if (field.kind === 'checks') return z.pipe(asList, z.array(z.enum(field.of as [string, ...string[]])));
  if (field.kind === 'items') return z.pipe(asList, z.array(Slug));
  const schema = single(field);
  return field.optional
    ? z.pipe(z.transform(emptyIsAbsent), z.optional(schema))
    : z.pipe(
        z.transform((value: unknown) => value ?? ''),
        schema,
      );
};

/** The parser of a form: unknown names are refused, so a stale or forged form is noticed. */
export const schemaOfFields = <F extends Fields>(fields: F): z.ZodMiniType<Values<F>> =>
  z.strictObject(
    Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, schemaOfField(field)])),
  ) as unknown as z.ZodMiniType<Values<F>>;
