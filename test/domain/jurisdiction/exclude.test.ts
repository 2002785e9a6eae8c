import { describe, expect, test } from 'vitest';
import {
  bodiesClosedTo,
  excludedBodies,
  holdsOfficeOf,
  isExcluded,
  mailboxIsClosed,
  type Closable,
} from '../../../shared/domain/jurisdiction/exclude.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import type { Standing, Subject } from '../../../shared/schemas/report.ts';
import type { HeldPost } from '../../../shared/schemas/rules/jurisdiction.ts';
import { directory } from '../../mau-directory.ts';

const place = '99001';
const TODAY = '2026-11-23';
const closed = (subject: Partial<Subject>, different: Partial<Closable> = {}): Closable => ({
  subject: { place, ...subject },
  ...{ excludedBodies: [], excludedOfficers: [] },
  ...different,
});
const standingWith = (...posts: HeldPost[]): Standing => ({ posts });
const anOfficer = (id: string, body: string, change: Partial<Officer> = {}): Officer => ({
  ...{ id, name: id, email: `${id}@mau.example`, role: 'liaison', body },
  ...{ mail: 'now', sms: false, active: true },
  ...change,
});

describe('a report is closed to the bodies', () => {
  test.each<[string, HeldPost, string[]]>([
    ['of a post that is held', { post: 'x', body: 'ubnd-mau-2' }, ['ubnd-mau-1', 'ubnd-mau-2']],
    [
      'of a post held to this day',
      { post: 'x', body: 'ubnd-mau-2', to: TODAY },
      ['ubnd-mau-1', 'ubnd-mau-2'],
    ],
    ['but not of a former post', { post: 'x', body: 'ubnd-mau-2', to: '2026-11-22' }, ['ubnd-mau-1']],
    ['but of none where a post’s body is not known', { post: 'x' }, ['ubnd-mau-1']],
    [
      'with the inspection of a committee that is held',
      { post: 'x', body: 'party-mau-1' },
      ['party-mau-1', 'ubkt-mau-1', 'ubnd-mau-1'],
    ],
  ])('%s', (_which, post, expected) => {
    const found = excludedBodies({ place, body: 'ubnd-mau-1' }, directory.bodies, standingWith(post), TODAY);
    expect(found.toSorted()).toEqual(expected);
  });

  test('of a former post too while the day is not known', () => {
    const standing = standingWith({ post: 'x', body: 'ubnd-mau-2', to: '2020-01-01' });
    expect(excludedBodies({ place }, directory.bodies, standing)).toEqual(['ubnd-mau-2']);
  });
});

describe('an officer who holds another post', () => {
  const head = { post: 'school-head', body: 'truong-thcs-mau-1' };
  test.each<[string, HeldPost[] | undefined, Partial<Subject>, HeldPost[], boolean]>([
    ['the very post at the very body', [head], head, [], true],
    ['the post, while the body is not named', [head], { post: head.post }, [], true],
    ['some post of the body, while none is named', [head], { body: head.body }, [], true],
    ['the post at any body', [{ post: head.post }], head, [], true],
    ['the post at another body', [head], { ...head, body: 'truong-thcs-mau-2' }, [], false],
    ['another post of the body', [head], { ...head, post: 'hamlet-head' }, [], false],
    ['a post found by officers', [head], { body: 'ubnd-mau-1' }, [head], true],
    ['one of several posts', [{ post: 'hamlet-head' }, head], head, [], true],
    ['a post, where nothing is named', [head], {}, [], false],
    ['none', undefined, head, [], false],
  ])('holds %s', (_what, holds, subject, posts, expected) => {
    const report = closed(subject, { standing: standingWith(...posts) });
    expect(holdsOfficeOf({ holds }, report)).toBe(expected);
  });
});

describe('a report does not exist for an officer', () => {
  const liaison = anOfficer('lan', 'party-mau-1', { holds: [{ post: 'school-head' }] });
  test.each<[string, Closable, boolean]>([
    ['whose body it is closed to', closed({}, { excludedBodies: ['party-mau-1'] }), true],
    ['whose body it is about', closed({ body: 'party-mau-1' }), true],
    ['who stepped aside', closed({}, { excludedOfficers: ['lan'] }), true],
    ['who holds the post', closed({ post: 'school-head' }), true],
    ['but for all others', closed({ body: 'ubnd-mau-1' }, { excludedBodies: ['ubnd-mau-1'] }), false],
  ])('%s', (_who, report, expected) => {
    expect(isExcluded(liaison, report)).toBe(expected);
  });
});

describe('a body’s own address gets no notice', () => {
  const aside = closed({}, { excludedOfficers: ['lan'] });
  test.each<[string, Closable, Officer[], boolean]>([
    ['where the report is closed to it', closed({}, { excludedBodies: ['party-mau-1'] }), [], true],
    ['where it is closed to one of its people', aside, [anOfficer('lan', 'party-mau-1')], true],
    [
      'where it is closed to one of several',
      aside,
      [anOfficer('mai', 'party-mau-1'), anOfficer('lan', 'party-mau-1')],
      true,
    ],
    ['but for people who left', aside, [anOfficer('lan', 'party-mau-1', { active: false })], false],
    ['but for people of other bodies', aside, [anOfficer('lan', 'party-mau-2')], false],
    ['but where it is open to all', aside, [anOfficer('mai', 'party-mau-1')], false],
  ])('%s', (_where, report, officers, expected) => {
    expect(mailboxIsClosed('party-mau-1', report, officers)).toBe(expected);
  });
});

test.each<[string, Officer[], string[]]>([
  ['no officer is known', [], ['ubnd-mau-1']],
  [
    'it is open to one of two',
    [anOfficer('lan', 'party-mau-1'), anOfficer('mai', 'party-mau-1')],
    ['ubnd-mau-1'],
  ],
  ['its only one is excluded', [anOfficer('lan', 'party-mau-1')], ['ubnd-mau-1', 'party-mau-1']],
  [
    'the other one has left',
    [anOfficer('lan', 'party-mau-1'), anOfficer('mai', 'party-mau-1', { active: false })],
    ['ubnd-mau-1', 'party-mau-1'],
  ],
  [
    'the other one does not handle reports',
    [anOfficer('lan', 'party-mau-1'), anOfficer('mai', 'party-mau-1', { role: 'auditor' })],
    ['ubnd-mau-1', 'party-mau-1'],
  ],
  ['it is closed already', [anOfficer('lan', 'ubnd-mau-1')], ['ubnd-mau-1']],
])('the bodies that may not receive a report, where %s', (_where, officers, expected) => {
  const report = closed({}, { excludedBodies: ['ubnd-mau-1'], excludedOfficers: ['lan'] });
  expect(bodiesClosedTo(report, officers)).toEqual(expected);
});
