import path from 'node:path';
import * as z from 'zod/mini';
import { provinceCodes } from '../infra/province-files.ts';
import { StartRefused } from '../infra/data-folder/folder-state.ts';

/** The settings of the local service; each has its own environment variable. */
export interface LocalSettings {
  /** 0: any free port. */
  readonly port: number;
  /** The folder for all data of the service. */
  readonly data: string;
  /** The start of the movable clock; absent: now. */
  readonly clock?: Date;
  /** Code of the province served, a file of infra/provinces. */
  readonly province: string;
}

const Instant = z.iso.datetime({ offset: true });

const readPort = (text: string): number => {
  const port = Number(text);
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port;
  throw new StartRefused(`PORT is "${text}"; it must be a number from 0 (any free port) to 65535.`);
};

const readClock = (text: string): Date => {
  if (Instant.safeParse(text).success) return new Date(text);
  throw new StartRefused(
    `CLOCK is "${text}"; it must be an instant with its zone, such as 2026-11-23T09:00:00+07:00.`,
  );
};

const readProvince = (text: string): string => {
  const codes = provinceCodes();
  if (codes.includes(text)) return text;
  throw new StartRefused(
    `PROVINCE is "${text}"; there are settings and a directory for: ${codes.join(', ')} (infra/provinces).`,
  );
};

/**
 * Reads PORT, DATA, CLOCK and PROVINCE; an empty one counts as absent.
 * @throws StartRefused with a sentence that names the wrong one and its allowed values
 */
export const readSettings = (env: Readonly<Record<string, string | undefined>>): LocalSettings => {
  const given = (name: string): string | undefined => env[name]?.trim() || undefined;
  const clock = given('CLOCK');
  return {
    port: readPort(given('PORT') ?? '8124'),
    data: path.resolve(given('DATA') ?? '.local'),
    ...(clock !== undefined && { clock: readClock(clock) }),
    province: readProvince(given('PROVINCE') ?? 'mau'),
  };
};
