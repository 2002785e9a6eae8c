import { describe, expect, test } from 'vitest';
import { permitChange } from '../../shared/domain/officers/change-officer.ts';
import { checkOfficers, mayStandIn } from '../../shared/domain/officers/check-officers.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { directory } from '../mau-directory.ts';

const facts = { bodies: directory.bodies, posts: new Set(['school-head']), today: '2026-11-23' };
const anOfficer = (id: string, change: Partial<Officer> = {}): Officer => ({
  ...{ id, name: `Người ${id}`, email: `${id}@mau.example`, role: 'verifier', body: 'front-mau-1' },
  ...{ mail: 'now', sms: false, active: true },
  ...change,
});
const [minh, hai] = [anOfficer('minh'), anOfficer('hai')];
const awayWith = (substitute: string | undefined, to = '2026-11-23'): Officer => ({
  ...minh,
  absences: [{ from: '2026-11-20', to, ...(substitute !== undefined && { substitute }) }],
});
const holding = (held: NonNullable<Officer['holds']>[number]): Officer => ({ ...minh, holds: [held] });

describe('a list of officers', () => {
  test('of the example province has no problem', () => {
    const posts = new Set(directory.officers.flatMap(({ holds = [] }) => holds.map(({ post }) => post)));
    expect(checkOfficers(directory.officers, { ...facts, posts })).toEqual([]);
  });

  test.each<[string, Officer[]]>([
    ['a liaison of a Party body', [anOfficer('lan', { role: 'liaison', body: 'party-mau-1' })]],
    ['an auditor of a Party body', [anOfficer('lan', { role: 'auditor', body: 'party-mau-1' })]],
    ['an administrator of the Front', [anOfficer('lan', { role: 'administrator' })]],
    [
      'an address that somebody had who left',
      [
        { ...minh, active: false },
        { ...hai, email: minh.email },
      ],
    ],
    ['somebody who left, with an address of another', [minh, { ...hai, email: minh.email, active: false }]],
    ['a landline without messages', [{ ...minh, phone: '0299 000 124' }]],
    ['messages to a mobile number', [{ ...minh, phone: '0900 000 125', sms: true }]],
    ['a post of the list at a body of the list', [holding({ post: 'school-head', body: 'ubnd-mau-1' })]],
    ['a post held for one day', [holding({ post: 'school-head', from: '2026-01-01', to: '2026-01-01' })]],
    ['a post held since a day', [holding({ post: 'school-head', from: '2026-01-01' })]],
    ['a substitute of the same role and body', [awayWith('hai'), hai]],
    ['an absence without a substitute', [awayWith(undefined)]],
    ['an absence that is over, whoever stood in', [awayWith('nobody', '2026-11-22')]],
  ])('may have %s', (_what, officers) => {
    expect(checkOfficers(officers, facts)).toEqual([]);
  });

  test.each<[string, Officer[], object]>([
    ['an id twice', [minh, { ...minh, email: 'x@mau.example' }], { row: 1, field: 'id', given: ['minh'] }],
    [
      'an address twice, in other letters',
      [minh, { ...hai, email: minh.email.toUpperCase() }],
      {
        ...{ row: 1, field: 'email', problem: 'officers.emailTwice' },
        given: [minh.email.toUpperCase(), minh.name],
      },
    ],
    [
      'a body that is in no list',
      [minh, { ...hai, body: 'nowhere' }],
      { row: 1, field: 'body', problem: 'officers.bodyUnknown', given: ['nowhere'] },
    ],
    ...(['intake', 'verifier', 'approver'] as const).map((role): [string, Officer[], object] => [
      `an officer outside of the Front: ${role}`,
      [{ ...minh, role, body: 'party-mau-1' }],
      { row: 0, field: 'body', problem: 'officers.bodyUnfit', given: [true] },
    ]),
    [
      'a liaison of the Front',
      [{ ...minh, role: 'liaison' }],
      { row: 0, field: 'body', problem: 'officers.bodyUnfit', given: [false] },
    ],
    [
      'messages without a number',
      [{ ...minh, sms: true }],
      { field: 'sms', problem: 'officers.smsWithoutPhone' },
    ],
    [
      'messages to a landline',
      [{ ...minh, sms: true, phone: '0299 000 124' }],
      { field: 'phone', problem: 'officers.smsToLandline' },
    ],
    [
      'a post that is in no list',
      [holding({ post: 'king' })],
      { field: 'holds', problem: 'officers.postUnknown', given: ['king'] },
    ],
    [
      'a post at a body that is in no list',
      [holding({ post: 'school-head', body: 'nowhere' })],
      { field: 'holds', problem: 'officers.bodyUnknown', given: ['nowhere'] },
    ],
    [
      'a post that ended before it began',
      [holding({ post: 'school-head', from: '2026-01-02', to: '2026-01-01' })],
      { field: 'holds', problem: 'officers.heldReversed', given: ['school-head'] },
    ],
    [
      'a substitute who is not there',
      [awayWith('nobody')],
      { row: 0, field: 'absences', problem: 'officers.substituteUnfit', given: ['nobody'] },
    ],
    [
      'a substitute of another role',
      [awayWith('hai'), { ...hai, role: 'intake' }],
      { field: 'absences', problem: 'officers.substituteUnfit', given: ['hai'] },
    ],
  ])('has one problem with %s', (_what, officers, problem) => {
    expect(checkOfficers(officers, facts)).toEqual([expect.objectContaining(problem)]);
  });
});

test.each<[string, Officer, boolean]>([
  ['a colleague', hai, true],
  ['a colleague who has left', { ...hai, active: false }, false],
  ['a colleague of another role', { ...hai, role: 'intake' }, false],
  ['a colleague of another body', { ...hai, body: 'front-mau-2' }, false],
  ['they themselves', minh, false],
])('%s may do an officer’s work: %s', (_who, one, may) => {
  expect(mayStandIn(one, minh)).toBe(may);
});

describe('a change of an officer', () => {
  const [me, other, third] = ['me', 'other', 'third'].map((id) => anOfficer(id, { role: 'administrator' }));
  if (me === undefined || other === undefined || third === undefined) throw new Error('three of them');
  const auditor = (officer: Officer): Officer => ({ ...officer, role: 'auditor' });
  const gone = (officer: Officer): Officer => ({ ...officer, active: false });

  test.each<[string, Officer, Officer, Officer[]]>([
    ['of one’s own name', me, { ...me, name: 'Khác' }, [me, other]],
    ['of one of three administrators', other, auditor(other), [me, other, third]],
    ['that ends one of three administrators', other, gone(other), [me, other, third]],
    ['of somebody who is no administrator', minh, gone(minh), [me, minh]],
    ['of an administrator who had left', gone(other), { ...gone(other), name: 'Khác' }, [me, gone(other)]],
    ['that makes a second administrator', auditor(other), other, [me, auditor(other)]],
  ])('is permitted: %s', (_what, before, after, all) => {
    expect(() => {
      permitChange(me, before, after, all);
    }).not.toThrow();
  });

  test.each<[string, Officer, Officer, Officer[], object]>([
    [
      'of one’s own role',
      me,
      auditor(me),
      [me, other, third],
      { code: 'rule.own-role', details: { field: 'role' } },
    ],
    [
      'that ends oneself',
      me,
      gone(me),
      [me, other, third],
      { code: 'rule.own-end', details: { field: 'active' } },
    ],
    [
      'that leaves one administrator in the role',
      other,
      auditor(other),
      [me, other, minh],
      { code: 'rule.last-administrators', details: { field: 'role' } },
    ],
    [
      'that leaves one administrator at work',
      other,
      gone(other),
      [me, other, gone(third)],
      { code: 'rule.last-administrators' },
    ],
  ])('is refused: %s', (_what, before, after, all, error) => {
    expect(() => {
      permitChange(me, before, after, all);
    }).toThrow(expect.objectContaining(error));
  });
});
