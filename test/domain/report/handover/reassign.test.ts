import { describe, expect, test } from 'vitest';
import {
  closedTo,
  isClearer,
  mustLeave,
  NOTHING_FOLLOWS,
  passOn,
  type Directory,
} from '../../../../shared/domain/report/handover/reassign.ts';
import type { Officer } from '../../../../shared/schemas/officer.ts';
import type { Candidate, Report } from '../../../../shared/schemas/report.ts';
import { OPEN_STATUSES } from '../../../../shared/schemas/status.ts';
import { aCase, anOfficer, DIRECTORY } from '../acting.ts';

const OWN_TIME = ['acknowledge', 'triage', 'verify-and-refer'];
const BEFORE_REFERRAL = ['received', 'verifying', 'locating', 'choosing-body', 'awaiting-approval'] as const;
const FRONT_WAITS = ['answered', 'contested', 'forwarded'] as const;
const LATER = OPEN_STATUSES.filter(
  (status) => ![...BEFORE_REFERRAL, ...FRONT_WAITS].some((one) => one === status),
);

/** The officers of DIRECTORY with a change to some of them. */
const withOfficers = (change: (officer: Officer) => Partial<Officer>): Directory => ({
  ...DIRECTORY,
  officers: DIRECTORY.officers.map((officer) => ({ ...officer, ...change(officer) })),
});
const holding = (...ids: readonly string[]) =>
  withOfficers(({ id }) => (ids.includes(id) ? { holds: [{ body: 'school', post: 'head' }] } : {}));

const candidate: Candidate = { body: 'party', row: 'J6', sender: 'commune', mark: 'T', reasons: [] };
const about = (body: string, change: Partial<Report> = {}) =>
  aCase({ subject: { place: '30901', body, post: 'head' }, ...change });
const closing = (...excludedBodies: readonly string[]) => ({ excludedBodies, excludedOfficers: [] });

/** The consequences when it becomes known that a report is about that body. */
const becomes = (body: string, change: Partial<Report> = {}, directory = DIRECTORY) =>
  passOn(aCase(change), about(body, change), directory);

describe('a report that turns out to be about the Front that has it', () => {
  const moved = { frontBody: 'front-province' };

  test.each(BEFORE_REFERRAL)('at %s begins again at the Front above', (status) => {
    expect(becomes('front-commune', { status, candidates: [candidate] })).toStrictEqual({
      set: { ...closing('front-commune'), ...moved, status: 'received', candidates: [] },
      ...{ facts: { movedTo: 'front-province' }, unassigned: true, anew: true, restarts: OWN_TIME },
    });
  });

  test.each([
    ...FRONT_WAITS.map((status) => [status, true] as const),
    ...LATER.map((status) => [status, false] as const),
  ])('at %s keeps its status at the Front above; that it waits there anew is %s', (status, anew) => {
    expect(becomes('front-commune', { status })).toStrictEqual({
      set: { ...closing('front-commune'), ...moved },
      ...{ facts: { movedTo: 'front-province' }, unassigned: true, anew, restarts: [] },
    });
  });

  test.each(BEFORE_REFERRAL)('at %s ends outside where only the centre may have it', (status) => {
    const change = { status, excludedBodies: ['front-province'] };
    expect(becomes('front-commune', change)).toMatchObject({
      set: { frontBody: 'front-central', status: 'passed-up', candidates: [] },
      facts: { outside: 'front-central' },
    });
  });

  test.each([...FRONT_WAITS, ...LATER])(
    'at %s stays, closed, where only the centre may have it',
    (status) => {
      const change = { status, excludedBodies: ['front-province'] };
      const closed = closing('front-province', 'front-commune');
      expect(becomes('front-commune', change)).toStrictEqual({ ...NOTHING_FOLLOWS, set: closed });
    },
  );

  test('stays, closed, where no Front is left at all', () => {
    const all = ['front-province', 'front-central'];
    expect(becomes('front-commune', { excludedBodies: all }).set).toEqual(closing(...all, 'front-commune'));
  });
});

describe('a report closed to officers of its Front', () => {
  test.each([
    ['intake', ['intake-1', 'intake-2'], 'front-province'],
    ['intake', ['intake-1'], undefined],
    ['approver', ['approver-1'], 'front-province'],
    ['verifier', ['verifier-1', 'verifier-2', 'verifier-3'], undefined],
  ] as const)('moves if no %s is left, not if one is: %s', (_role, ids, to) => {
    const directory = holding(...ids);
    expect(becomes('school', {}, directory).set.frontBody).toBe(to);
    expect(becomes('school', {}, directory).set.excludedOfficers).toEqual(
      directory.officers.filter(({ id }) => ids.some((one) => one === id)).map(({ id }) => id),
    );
    expect(mustLeave(about('school'), directory)).toBe(to !== undefined);
  });

  test.each([
    ['has none of that role', ({ role }: Officer) => (role === 'approver' ? { body: 'elsewhere' } : {})],
    ['has none that is active', ({ role }: Officer) => (role === 'approver' ? { active: false } : {})],
  ])('does not move because its Front %s', (_why, change) => {
    expect(becomes('school', {}, withOfficers(change)).set.frontBody).toBeUndefined();
  });

  test('is received at the centre only to end there', () => {
    const atCentre = (status: Report['status']) => aCase({ status, frontBody: 'front-central' });
    expect(mustLeave(atCentre('received'), DIRECTORY)).toBe(true);
    expect(passOn(atCentre('received'), atCentre('received'), DIRECTORY)).toMatchObject({
      set: { status: 'passed-up' },
      facts: { outside: 'front-central' },
    });
    expect(mustLeave(atCentre('verifying'), DIRECTORY)).toBe(false);
    expect(mustLeave(aCase({ status: 'received' }), DIRECTORY)).toBe(false);
  });
});

describe('a report whose verifier may not have it any longer', () => {
  const assignee = 'verifier-1';
  const directory = holding(assignee);

  test.each(['verifying', 'locating'] as const)('at %s goes back to the triage', (status) => {
    expect(becomes('school', { status, assignee }, directory)).toStrictEqual({
      set: { excludedBodies: [], excludedOfficers: [assignee], status: 'received' },
      ...{ facts: {}, unassigned: true, anew: true, restarts: ['triage'] },
    });
  });

  test.each(['choosing-body', 'awaiting-approval', 'answered'] as const)('at %s has none', (status) => {
    expect(becomes('school', { status, assignee }, directory)).toStrictEqual({
      ...NOTHING_FOLLOWS,
      set: { excludedBodies: [], excludedOfficers: [assignee] },
      unassigned: true,
    });
  });

  test.each(['verifying', 'answered'] as const)('at %s gets the next one where it is passed on', (status) => {
    const given = aCase({ status, assignee });
    expect(passOn(given, given, DIRECTORY, { by: 'next', leaver: assignee })).toStrictEqual({
      ...NOTHING_FOLLOWS,
      set: { excludedBodies: [], excludedOfficers: [], assignee: 'verifier-2' },
      facts: { assignee: 'verifier-2' },
    });
  });

  test('goes back to the triage where there is no next one', () => {
    const given = aCase({ assignee, excludedOfficers: ['verifier-2', 'verifier-3'] });
    expect(passOn(given, given, DIRECTORY, { by: 'next', leaver: assignee })).toMatchObject({
      set: { status: 'received' },
      unassigned: true,
    });
  });

  test.each([
    ['another verifier holds the office', { assignee: 'verifier-2' }],
    ['nobody is assigned', {}],
    ['the assignee is not in the directory', { assignee: 'somebody' }],
    ['the report has ended', { assignee, status: 'archived' }],
  ] as const)('keeps what it has where %s', (_why, change) => {
    const { set: _set, ...follows } = becomes('school', change, directory);
    const { set: _none, ...nothing } = NOTHING_FOLLOWS;
    expect(follows).toEqual(nothing);
  });

  test.each([
    ['is shut out', ['verifier-2'], true],
    ['is not shut out', ['verifier-3'], false],
  ] as const)('whose substitute %s', (_what, holders, ends) => {
    const absences = [{ from: DIRECTORY.day, to: DIRECTORY.day, substitute: 'verifier-2' }];
    const away = {
      ...DIRECTORY,
      officers: holding(...holders).officers.map((one) => (one.id === assignee ? { ...one, absences } : one)),
    };
    expect(becomes('school', { assignee }, away).unassigned).toBe(ends);
    // No one did the work before either, so this act ends nothing.
    expect(passOn(about('school', { assignee }), about('school', { assignee }), away).unassigned).toBe(false);
  });

  test('may not have it either while a substitute does the work', () => {
    const absences = [{ from: DIRECTORY.day, to: DIRECTORY.day, substitute: 'verifier-2' }];
    const officers = directory.officers.map((one) => (one.id === assignee ? { ...one, absences } : one));
    expect(becomes('school', { assignee }, { ...DIRECTORY, officers }).unassigned).toBe(true);
  });
});

test('exclusions only grow: holders of the office named before and of the one named now are shut out', () => {
  const both: Directory = {
    ...DIRECTORY,
    officers: [
      anOfficer('verifier', 1, { holds: [{ body: 'school', post: 'head' }] }),
      anOfficer('verifier', 2, { holds: [{ body: 'union', post: 'head' }] }),
      anOfficer('verifier', 3),
    ],
  };
  const known = { excludedBodies: ['front-province'], excludedOfficers: ['somebody', 'verifier-2'] };
  expect(closedTo(about('school', known), about('union', known), both)).toEqual({
    excludedBodies: ['front-province'],
    excludedOfficers: ['somebody', 'verifier-2', 'verifier-1'],
  });
});

test.each([
  ['subject', { subject: { place: '30901' } }, true],
  ['standing', { standing: { posts: [] } }, true],
  ['excluded bodies', { excludedBodies: ['school'] }, true],
  ['excluded officers', { excludedOfficers: ['verifier-1'] }, true],
  ['summary', { summary: 'Tóm tắt.' }, false],
])('a change of the %s makes clearer to whom a report is closed, or not', (_what, change, clearer) => {
  expect(isClearer(aCase(), aCase(change))).toBe(clearer);
});
