import { expect, test } from 'vitest';
import { actRule, type ActName } from '../../../../shared/domain/report/acts/acts.ts';
import { aCase, after } from '../acting.ts';

const named = aCase({ enclosed: { ...aCase().enclosed, identity: true } });
const through = (...acts: readonly ('ask-identity' | 'grant-identity' | 'reporter-message')[]) =>
  acts.reduce((report, act) => after(act, report, { reason: 'Cần hỏi.' }), named);
const isOffered = (act: ActName, report: typeof named) => actRule(act).offeredWhen?.(report) !== false;

test('the identity is asked for only where the reporter gave one', () => {
  expect(isOffered('ask-identity', named)).toBe(true);
  expect(isOffered('ask-identity', aCase())).toBe(false);
});

test.each([
  ['nobody asked', [], false],
  ['somebody asked', ['ask-identity'], true],
  ['somebody asked and other entries followed', ['ask-identity', 'reporter-message'], true],
  ['it was granted since', ['ask-identity', 'grant-identity', 'reporter-message'], false],
  ['somebody asked again', ['ask-identity', 'grant-identity', 'ask-identity'], true],
] as const)(
  'granting the identity is offered after it was asked for and not granted: %s',
  (_when, acts, offered) => {
    expect(isOffered('grant-identity', through(...acts))).toBe(offered);
  },
);
