import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { letterCost } from '../../../shared/domain/places/spelling/letter-cost.ts';
import { buildNameTrie, letterNumber } from '../../../shared/domain/places/names/name-trie.ts';
import { readQuery } from '../../../shared/domain/places/query/tokenise.ts';
import { createSqueezer } from '../../../shared/domain/places/spelling/squeeze-name.ts';
import { readTelex } from '../../../shared/domain/places/spelling/telex.ts';
import { createWalk, type ErrorLimit } from '../../../shared/domain/places/names/trie-walk.ts';
import { telexOf } from '../../bench/places/telex-keys.ts';

const SYLLABLES = new Set(
  'phuong sai gon tan xuan ba vi xa quan huyen ha noi thanh ho chi minh le loi'.split(' '),
);
const plainOf = (query: string): string =>
  Array.from(readQuery(query, SYLLABLES).letters, (number) =>
    number === 0 ? '?' : number > 26 ? String(number - 27) : String.fromCharCode(number + 96),
  ).join('');

describe('Telex read back from its keys', () => {
  test.each([
    'phường',
    'sài',
    'gòn',
    'đường',
    'nguyễn',
    'huệ',
    'quảng',
    'thủy',
    'hòa',
    'khuê',
    'giang',
    'ý',
    'ươm',
    'đắk',
  ])('%s', (word) => {
    expect(readTelex(telexOf(word))).toBe(word);
  });

  test.each([
    ['phuowfng', 'phường', 'the tone key before the end'],
    ['phuwowngf', 'phường', 'two w'],
    ['dduwowngf', 'đường', 'd doubled'],
    ['ddatas', 'đất', 'the doubled vowel at the end'],
  ])('%s is %s: %s', (keys, word) => {
    expect(readTelex(keys)).toBe(word);
  });

  test('only words that are no syllables are read as Telex', () => {
    expect(plainOf('xa tan xuan')).toBe('xatanxuan');
    expect(plainOf('xax taan xuaan')).toBe('xatanxuan');
  });
});

describe('Numbers', () => {
  test.each([
    ['P.01', 'p1', 'a leading zero'],
    ['phường III, quận 3', 'phuong3quan3', 'a roman numeral'],
    ['P. V, Q.3', 'p5q3', 'one letter alone behind phường'],
    ['phường v quận 5', 'phuong5quan5', 'the same without a comma'],
    ['xã Ba Vì', 'xabavi', 'vì is no six'],
    ['xa ba vi, ha noi', 'xabavihanoi', 'nor is vi in a name'],
    ['phuong vi tan', 'phuongvitan', 'nor at its beginning'],
    ['X. Tân Xuân', 'xtanxuan', 'x is xã'],
  ])('%s reads %s: %s', (query, expected) => {
    expect(plainOf(query)).toBe(expected);
  });

  test.each([
    ['Tam Xuân II', 'tamxuan2'],
    ['Ba Vì', 'bavi'],
    ['01', '1'],
    ["Ea H'Leo", 'eahleo'],
    ['Phan Rang-Tháp Chàm', 'phanrangthapcham'],
  ])('the name %s is kept as %s', (name, expected) => {
    expect(createSqueezer()(name).squeezed).toBe(expected);
  });
});

/** Optimal string alignment by the textbook algorithm. */
const distance = (a: string, b: string): number => {
  const table = Array.from({ length: a.length + 1 }, (_, row) =>
    Array.from({ length: b.length + 1 }, (_, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row += 1)
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        best = Math.min(best, at(row - 2, column - 2) + 1);
      table[row]?.splice(column, 1, best);
    }
  return at(a.length, b.length);
};

const word = (max: number) =>
  fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1'), minLength: 1, maxLength: max });

describe('The walk through the names', () => {
  test('finds exactly the names within the errors allowed, with the fewest', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(word(7), { minLength: 1, maxLength: 12 }),
        word(12),
        fc.constantFrom<ErrorLimit>(0, 1, 2),
        fc.nat(4),
        (names, query, limit, skip) => {
          const sorted = names.toSorted();
          const from = Math.min(skip, query.length - 1);
          const letters = Uint8Array.from(query, (letter) => letterNumber(letter.charCodeAt(0)));
          const found = new Map<string, number>();
          createWalk(buildNameTrie(sorted))(
            letters,
            from,
            new Uint8Array(query.length + 1).fill(1),
            limit,
            (name, end, errors) => {
              expect(distance(sorted[name] ?? '', query.slice(from, end))).toBe(errors);
              found.set(sorted[name] ?? '', errors);
            },
          );
          for (const name of sorted) {
            const ends = Array.from({ length: query.length - from }, (_, end) =>
              distance(name, query.slice(from, from + end + 1)),
            );
            const least = Math.min(...ends);
            expect(found.get(name)).toBe(least <= limit ? least : undefined);
          }
        },
      ),
    );
  });
});

describe('Letters apart', () => {
  test('without marks it is the ordinary distance', () => {
    fc.assert(
      fc.property(word(9), word(9), (a, b) => {
        expect(letterCost(a, b, false)).toBe(distance(a, b));
      }),
    );
  });

  test.each([
    ['sàigòn', 'sàigòn', 0],
    ['sàigòn', 'saigòn', 0.08],
    ['thanhan', 'thạnhan', 0.22],
    ['mỹlợi', 'mĩlợi', 0.4],
  ])('%s typed %s costs %f', (name, typed, cost) => {
    expect(letterCost(name, typed, true)).toBeCloseTo(cost);
  });
});
