import * as z from 'zod/mini';
import { LANGUAGE_CODES } from './languages.ts';

/** Ids made by us: lower-case words, e.g. `front-mau-1`. */
export const Slug = z.string().check(z.regex(/^[a-z0-9][a-z0-9-]{0,63}$/));

/** A report's id: 26 Crockford characters of the keyed hash of its tracking code (see sealing/report-id). */
export const ReportId = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));

/** Id of a message or file of a report: 26 random Crockford characters, made by its creator. */
export const ItemId = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/));

/** An instant, always UTC with milliseconds: `2026-11-23T02:14:00.000Z`, so that text order is time order. */
export const Instant = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/));

/** 30 February has the form of a day, and `Date` reads it as a day of March. */
const isInCalendar = (day: string): boolean => new Date(day).toISOString().startsWith(day);

/** A calendar day in Asia/Ho_Chi_Minh: `2026-11-23`. */
export const Day = z.string().check(
  z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
  z.refine((day) => !Number.isNaN(Date.parse(day)) && isInCalendar(day), 'no such day'),
);

/** Five-digit commune code of the National Statistics Office; leading zeros matter. */
export const PlaceCode = z.string().check(z.regex(/^\d{5}$/));

export const Language = z.enum(LANGUAGE_CODES);
export type Language = z.infer<typeof Language>;

/** A sentence in both languages, Vietnamese first. */
export interface Words {
  readonly vi: string;
  readonly en: string;
}

/**
 * Text that a person typed: NFC, one kind of line end, no control characters, trimmed. Some phones' keyboards send
 * NFD, which would make equal words differ.
 */
export const typedText = (most: number, least = 1) =>
  z.pipe(
    z.pipe(
      z.string(),
      z.transform((text) => text.normalize('NFC').replaceAll(/\r\n?/g, '\n').trim()),
    ),
    z.string().check(
      z.minLength(least, 'too-short'),
      z.maxLength(most, 'too-long'),
      // eslint-disable-next-line no-control-regex -- refusing control characters is the point
      z.regex(/^[^\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]*$/u, 'control-characters'),
    ),
  );
