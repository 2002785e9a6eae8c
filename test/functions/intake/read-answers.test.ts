import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readAnswers } from '../../../functions/intake/form/read-answers.ts';
import { dayIn, readDay } from '../../../functions/intake/form/read-day.ts';
import { FIELD_NAMES, STEP_COUNT, stepNumber, STEPS } from '../../../web/intake/form-model.ts';

const random = (bytes: number) => new Uint8Array(bytes);
const read = (values: Readonly<Record<string, string | string[]>>) =>
  readAnswers({ body: () => Promise.resolve({ kind: 'form', values, files: [] }) }, 'viec', { random });

describe('a posted page', () => {
  test('keeps whatever was typed, composed and with one kind of line end', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FIELD_NAMES),
        fc.string({ unit: 'grapheme' }),
        async (name, text) => {
          const { answers } = await read({ [name]: text.normalize('NFD').replaceAll('\n', '\r\n') });
          // eslint-disable-next-line no-control-regex -- these are removed and reported
          const typed = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\uFFFD]/g, '');
          expect(answers[name]).toBe(typed.normalize('NFC').replaceAll(/\r\n?/g, '\n'));
        },
      ),
    );
  });

  test('unknown names, and names sent twice, are reported', async () => {
    expect((await read({ __proto__x: '1' })).problems).toEqual([
      { field: 'matter', problem: 'form.unknown-field' },
    ]);
    const twice = await read({ matter: ['waste', 'posts'] });
    expect(twice.problems).toEqual([{ field: 'matter', problem: 'form.unknown-field' }]);
    expect(twice.answers.matter).toBe('posts');
  });

  test('an invalid reference is replaced', async () => {
    expect((await read({ ref: 'x' })).reference).toBe('0'.repeat(26));
    expect((await read({ ref: '0123456789ABCDEFGHJKMNPQRS' })).reference).toBe('0123456789ABCDEFGHJKMNPQRS');
  });
});

describe('a typed day', () => {
  test.each([
    ['5', '10', '2026', '2026-10-05'],
    [' 05 ', '1', '1999', '1999-01-05'],
    ['29', '2', '2024', '2024-02-29'],
    ['29', '2', '2026', undefined],
    ['31', '4', '2026', undefined],
    ['0', '1', '2026', undefined],
    ['1', '13', '2026', undefined],
    ['1', '1', '26', undefined],
    ['1', '', '2026', undefined],
    ['mùng 5', '1', '2026', undefined],
  ])('%s %s %s', (day, month, year, date) => {
    expect(dayIn(readDay(day, month, year))).toBe(date);
  });
});

test('the pages are numbered from one to eight; place and post share a number', () => {
  expect(STEPS.map(stepNumber)).toEqual([1, 2, 2, 3, 4, 5, 6, 7, 8]);
  expect(STEP_COUNT).toBe(8);
});
