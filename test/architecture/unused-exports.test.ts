import { describe, expect, test } from 'vitest';
import { parseSource } from './tree.ts';
import { unusedExports } from './unused-exports.ts';

const offered = parseSource(
  'shared/offered.ts',
  `
  export const one = 1, { two, more: [three] } = given;
  export function four() {}
  export class Five {}
  export interface Six {}
  export type Seven = 7;
  const inner = 8;
  export { inner as eight };
  export default inner;
  `,
);
const unusedWith = (text: string): string[] =>
  unusedExports([offered, parseSource('web/taker.ts', text)]).map((name) => name.split(' ')[1] ?? '');
const ALL = ['one', 'two', 'three', 'four', 'Five', 'Six', 'Seven', 'eight', 'default'];

describe('an export', () => {
  test('of any kind is unused until another file imports it', () => {
    expect(unusedWith('const one = 1;')).toEqual(ALL);
  });

  test.each<[string, string, string[]]>([
    ['by name', `import { one, four as 四 } from '../shared/offered.ts';`, ['one', 'four']],
    ['as a type', `import type { Six, Seven } from '../shared/offered.ts';`, ['Six', 'Seven']],
    ['as the default', `import it, { Five } from '../shared/offered.ts';`, ['default', 'Five']],
    ['out of the whole module', `import * as all from '../shared/offered.ts'; all.two();`, ['two']],
    ['at need', `const { three } = await import('../shared/offered.ts');`, ['three']],
    ['as the type of a module', `type T = import('../shared/offered.ts').Six;`, ['Six']],
    ['by handing it on', `export { eight as nine } from '../shared/offered.ts';`, ['eight']],
    ['from elsewhere only', `import { one } from '../other/offered.ts';`, []],
  ])('is taken %s', (_how, text, taken) => {
    expect(unusedWith(text).filter((name) => name !== 'nine')).toEqual(
      ALL.filter((name) => !taken.includes(name)),
    );
  });
});
