import fc from 'fast-check';
import * as z from 'zod/mini';
import { isPartName } from '../../shared/schemas/sealed-format.ts';

const AN_INSTANT = '2026-11-23T02:14:00.000Z';
const A_PART = /^(narrative|identity|file-key:[0-9A-HJKMNP-TV-Z]{26})$/;

const text = (pattern: RegExp | undefined): fc.Arbitrary<string> => {
  if (pattern === undefined) return fc.string({ unit: 'grapheme' });
  // The pattern of instants allows a month 0, which no clock shows.
  if (pattern.test(AN_INSTANT) && !pattern.test(''))
    return fc
      .date({ min: new Date(Date.UTC(2021, 0)), max: new Date(Date.UTC(2050, 0)), noInvalidDate: true })
      .map((date) => date.toISOString());
  return fc.stringMatching(pattern);
};

const patternOf = (schema: z.core.$ZodType): RegExp | undefined =>
  schema._zod.def.checks?.find((check) => check instanceof z.core.$ZodCheckRegex)?._zod.def.pattern;

const members = (shape: Readonly<Record<string, z.core.$ZodType>>): fc.Arbitrary<unknown> => {
  const entries = Object.entries(shape);
  return fc.record(Object.fromEntries(entries.map(([name, member]) => [name, valueOf(member)])), {
    requiredKeys: entries.flatMap(([name, member]) => (member instanceof z.ZodMiniOptional ? [] : name)),
    noNullPrototype: true,
  });
};

const valueOf = (schema: z.core.$ZodType): fc.Arbitrary<unknown> => {
  if (schema instanceof z.ZodMiniObject) return members(schema._zod.def.shape);
  if (schema instanceof z.ZodMiniOptional) return valueOf(schema._zod.def.innerType);
  if (schema instanceof z.ZodMiniArray) return fc.array(valueOf(schema._zod.def.element), { maxLength: 4 });
  if (schema instanceof z.ZodMiniUnion || schema instanceof z.ZodMiniDiscriminatedUnion)
    return fc.oneof(...schema._zod.def.options.map(valueOf));
  if (schema instanceof z.ZodMiniEnum) return fc.constantFrom(...Object.values(schema._zod.def.entries));
  if (schema instanceof z.ZodMiniLiteral) return fc.constantFrom(...schema._zod.def.values);
  if (schema instanceof z.ZodMiniRecord)
    return fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), valueOf(schema._zod.def.valueType), {
      noNullPrototype: true,
    });
  if (schema instanceof z.ZodMiniString) return text(patternOf(schema));
  // Every number of this project is a count.
  if (schema instanceof z.ZodMiniNumber) return fc.integer({ min: 1, max: 2 ** 40 });
  if (schema instanceof z.ZodMiniBoolean) return fc.boolean();
  if (schema instanceof z.ZodMiniCustom) return fc.stringMatching(A_PART).filter(isPartName);
  throw new Error(`arbitraryOf does not know the type ${schema._zod.def.type}; teach it.`);
};

/**
 * Values that a schema accepts, made from the schema itself, so that the next test run includes a new attribute. Each
 * value is parsed, so that an invalid one fails here and not in the test.
 */
export const arbitraryOf = <T>(schema: z.ZodMiniType<T>): fc.Arbitrary<T> =>
  valueOf(schema)
    .filter((value) => schema.safeParse(value).success)
    .map((value) => schema.parse(value));
