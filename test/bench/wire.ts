import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import * as z from 'zod/mini';
import { DIST } from '../../local/service/fresh-build.ts';
import { aCitizen, answerPages, GOOD_ANSWERS, type Citizen, type Page } from '../support/a-citizen.ts';
import { aPublicWorld } from '../support/public-world.ts';
import type { BenchRow } from './bench-row.ts';
import { builtPublic } from './built-public.ts';
import { round } from './quantile.ts';

const PUBLIC = path.join(DIST, 'public');
const kilobytes = (bytes: number): number => round(bytes / 1000, 1);
const gzipped = (text: string): number => gzipSync(text).length;

/** The page with every style and script it names. */
const overTheWire = async (citizen: Citizen, page: Page): Promise<{ bytes: number; parts: string }> => {
  if (page.status !== 200) throw new Error(`a page of the form answered ${String(page.status)}`);
  const parts: [string, number][] = [['HTML', gzipped(page.html)]];
  for (const [, file = ''] of page.html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)) {
    const asset = await citizen.send(file);
    if (asset.status !== 200) throw new Error(`${file} answered ${String(asset.status)}`);
    parts.push([path.basename(file).replace(/\.\w{10}\./, '.'), gzipped(asset.html)]);
  }
  return {
    bytes: parts.reduce((sum, [, bytes]) => sum + bytes, 0),
    parts: parts.map(([name, bytes]) => `${name} ${String(bytes)}`).join(' + '),
  };
};

/** Row W1: the bytes that a phone loads for the first question and for the page that seals. */
export const wireRows = async (): Promise<BenchRow[]> => {
  const assets = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(path.join(PUBLIC, 'assets.json'), 'utf8')));
  const createBuilt = await builtPublic();
  const citizen = aCitizen(createBuilt({ ...aPublicWorld().world, assets }));
  const first = await overTheWire(citizen, await citizen.send('/phan-anh'));
  const narrative = await answerPages(citizen, GOOD_ANSWERS.slice(0, 4));
  if (!narrative.html.includes('name="narrative"')) throw new Error('this is not the page of the narrative');
  const sealing = await overTheWire(citizen, narrative);
  return [
    {
      id: 'W1',
      what: 'first page of the form: HTML + CSS + scripts, gzip',
      value: kilobytes(first.bytes),
      budget: 14,
      unit: 'kB',
      note: first.parts,
    },
    {
      id: 'W1',
      what: 'the narrative’s page with the sealing script, gzip',
      value: kilobytes(sealing.bytes),
      budget: 30,
      unit: 'kB',
      note: sealing.parts,
    },
  ];
};
