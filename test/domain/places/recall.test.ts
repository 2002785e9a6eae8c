import fc from 'fast-check';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readUnitsFolder } from '../../../infra/units/folder-source.ts';
import { tablesOf } from '../../../infra/units/source-rows.ts';
import { mauUnits } from '../../../infra/provinces/mau-units.ts';
import { compileUnits } from '../../../shared/domain/places/compile-units.ts';
import { createPlaceIndex } from '../../../shared/domain/places/index-of-places.ts';
import { askQuestions, SINGLE_NOISE, TWO_TYPOS } from '../../bench/places/places-queries.ts';

const UNITS = join(import.meta.dirname, '../../../../shared/units');
const present = existsSync(UNITS);

/** Not one of the seeds for tuning or of the bench. */
const SEED = 424_242;

describe.skipIf(!present)(`Recall ${present ? '' : '(skipped: ../shared/units is not there)'}`, () => {
  const tables = present ? tablesOf(readUnitsFolder(UNITS).rows) : mauUnits;
  const places = createPlaceIndex(compileUnits(tables));
  const counts = (noises: typeof SINGLE_NOISE, each: number) => {
    const questions = Object.entries(noises).flatMap(([kind, noise]) =>
      askQuestions(tables, kind, noise, each, SEED),
    );
    const ranks = questions.map(({ text, answers }) =>
      places.search(text, { limit: 5 }).findIndex(({ code }) => answers.has(code)),
    );
    return {
      at1: ranks.filter((rank) => rank === 0).length / ranks.length,
      at5: ranks.filter((rank) => rank >= 0).length / ranks.length,
    };
  };

  test('one noise: 99 of 100 come first, 999 of 1,000 among the first five', () => {
    const { at1, at5 } = counts(SINGLE_NOISE, 80);
    expect(at1).toBeGreaterThanOrEqual(0.99);
    expect(at5).toBeGreaterThanOrEqual(0.998);
  });

  test('two typos: 85 of 100 come first', () => {
    expect(counts(TWO_TYPOS, 100).at1).toBeGreaterThanOrEqual(0.85);
  });

  test('a split commune is never preselected, whatever is wrong with the address', () => {
    const split = {
      ...tables,
      units: tables.units.slice(0, 1),
      oldUnits: tables.oldUnits.filter(({ to }) => to.length > 1),
    };
    const spelled = Object.entries(SINGLE_NOISE).flatMap(([kind, noise]) =>
      askQuestions({ ...split, units: tables.units }, kind, noise, 30, SEED),
    );
    const asked = spelled.filter(({ answers }) => answers.size > 1);
    expect(asked.length).toBeGreaterThan(300);
    for (const { text } of asked) expect([text, places.search(text)[0]?.sure]).toEqual([text, false]);
  });

  test('any text is answered, and a preselected match never stands on a split', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 500 }), fc.string({ unit: 'grapheme' })),
        (text) => {
          for (const { sure, split, score } of places.search(text)) {
            expect(sure && split).toBe(false);
            expect(score).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
