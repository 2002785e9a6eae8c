import { expect, test } from 'vitest';
import { ACT_NAMES, actRule, isOfficerAct } from '../../../shared/domain/report/acts/acts.ts';
import { officersWords } from '../../../web/words/officers.ts';

const PARTIES = new Set(['reporter', 'system']);

test('officers do what some role may do, except opening a part, which has a page of its own', () => {
  const byRoles = ACT_NAMES.filter((act) => actRule(act).by.some((doer) => !PARTIES.has(doer)));
  expect(ACT_NAMES.filter(isOfficerAct)).toEqual(byRoles.filter((act) => act !== 'open-part'));
  expect(Object.keys(officersWords('vi').acts.acts).sort()).toEqual(ACT_NAMES.filter(isOfficerAct).sort());
});

test.each(['refer', 'contest', 'open-part', 'toString', ''])('"%s" is no act of an officer', (name) => {
  expect(isOfficerAct(name)).toBe(false);
});
