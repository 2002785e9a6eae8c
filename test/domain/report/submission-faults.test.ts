import { expect, test } from 'vitest';
import { submissionFaults } from '../../../shared/domain/report/submission-faults.ts';
import { isRegisterProblem } from '../../../web/casework/register/register-form.ts';
import { isProblemCode } from '../../../web/words/intake.ts';

const told = { place: '99001', happenedOn: '2026-10-05', narrative: 'Xe công.' };
const given = {
  today: '2026-11-23',
  settings: { identity: 'refuse' as const },
  isHere: (code: string) => code.startsWith('99'),
};

const BROKEN = [
  ['a place elsewhere', { place: '00004' }, ['place', 'input.place-outside']],
  ['a day to come', { happenedOn: '2026-12-01' }, ['happenedOn', 'input.future-date']],
  ['a last day to come', { happenedUntil: '2026-12-01' }, ['happenedUntil', 'input.future-date']],
  ['an end before its beginning', { happenedUntil: '2026-10-04' }, ['happenedUntil', 'input.dates-reversed']],
  ['no account', { narrative: undefined }, ['narrative', 'input.narrative-missing']],
  ['a name where none is held', { sealedIdentity: 'x' }, ['identity', 'input.identity-refused']],
] as const;

test('a valid report has no fault, and an empty one has only that of its missing account', () => {
  expect(submissionFaults(told, given)).toEqual([]);
  expect(submissionFaults({}, given).map(({ field }) => field)).toEqual(['narrative']);
});

test.each(BROKEN)(
  '%s is said at its field, by a sentence of its own in the form',
  (_what, change, [field, code]) => {
    expect(submissionFaults({ ...told, ...change }, given)).toEqual([{ field, code }]);
    expect(isProblemCode(`${field}.${code.slice('input.'.length)}`)).toBe(true);
  },
);

test.each(BROKEN.filter(([, , [field]]) => field !== 'narrative'))(
  '%s is said at the desk too',
  (_what, _change, [, code]) => {
    // Without an account the desk shows "required" before it receives anything.
    expect(isRegisterProblem(code.slice('input.'.length))).toBe(true);
  },
);
