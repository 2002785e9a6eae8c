import { describe, expect, test } from 'vitest';
import { excludedBodies } from '../../../shared/domain/jurisdiction/exclude.ts';
import { locate, type Lookup } from '../../../shared/domain/jurisdiction/locate.ts';
import { JURISDICTION } from '../../../shared/reference/posts.ts';
import type { Body } from '../../../shared/schemas/body.ts';
import type { LookupReason } from '../../../shared/schemas/rules/lookup-reason.ts';
import type { Candidate, Standing, Subject } from '../../../shared/schemas/report.ts';
import { directory } from '../../mau-directory.ts';

const TODAY = '2026-11-23';
const ACT = '2026-10-05';
const { bodies } = directory;

interface Case extends Partial<Pick<Lookup, 'bodies' | 'actDate'>> {
  readonly subject?: Partial<Subject>;
  readonly standing?: Partial<Standing>;
  readonly crimeSigns?: boolean;
}

const find = ({ subject, standing, crimeSigns = false, ...lookup }: Case): Candidate[] => {
  const about: Subject = { place: '99001', ...subject };
  const known = standing === undefined ? undefined : { posts: [], ...standing };
  const among = lookup.bodies ?? bodies;
  return locate(
    { subject: about, crimeSigns, standing: known },
    {
      ...{ actDate: ACT, today: TODAY, table: JURISDICTION, bodies: among },
      excluded: excludedBodies(about, among, known, TODAY),
      ...lookup,
    },
  );
};
const bodyWith = (id: string, change: Partial<Body>) =>
  bodies.map((body) => (body.id === id ? { ...body, ...change } : body));

const body = 'ubnd-mau-1';
const viceChair = { post: 'commune-vice-chair', body };
const chair = { post: 'commune-chair', body };
const hamlet = { post: 'hamlet-head', body };
const division = { post: 'division-head', body: 'so-xay-dung-mau' };
const post = (held: Omit<LookupReason & { code: 'post' }, 'code'>): LookupReason => ({
  code: 'post',
  ...held,
});
const row = (id: 'J3' | 'J4' | 'J6' | 'J7' | 'J9'): LookupReason => ({ code: 'row', row: id });
const passedOver = (...ids: string[]): LookupReason => ({ code: 'passed-over', bodies: ids });

/** Each case with the reasons of each of its candidates, in order. */
const REASONS: readonly (readonly [string, Case, LookupReason[][]])[] = [
  ['its post and its row', { subject: viceChair }, [[post(viceChair), row('J6')]]],
  [
    'that its row is above the commune',
    { subject: chair },
    [[post(chair), row('J3'), { code: 'above-commune' }]],
  ],
  [
    'first of all signs of a crime',
    { subject: viceChair, crimeSigns: true },
    [[{ code: 'override', row: 'J15' }, post(viceChair), row('J6')]],
  ],
  [
    'of how many posts the highest counted',
    { standing: { posts: [hamlet, chair] } },
    [[post(chair), row('J3'), { code: 'above-commune' }, { code: 'highest', posts: 2 }]],
  ],
  [
    'the rows of an unnamed post, with nothing said of a highest one or of the commune',
    { subject: { body } },
    [
      [post({ body }), row('J6')],
      [post({ body }), row('J3')],
    ],
  ],
  [
    'that the posts at the act decide, and which is higher since',
    {
      standing: {
        posts: [
          { ...hamlet, to: '2026-10-31' },
          { ...chair, from: '2026-11-01' },
        ],
      },
    },
    [
      [post(hamlet), row('J6'), { code: 'at-the-act', day: ACT }],
      [post(chair), row('J3'), { code: 'above-commune' }, { code: 'higher-since' }],
    ],
  ],
  [
    'nothing of a post since that is not higher',
    {
      standing: {
        posts: [
          { ...chair, to: '2026-10-31' },
          { ...hamlet, from: '2026-11-01' },
        ],
      },
    },
    [[post(chair), row('J3'), { code: 'above-commune' }, { code: 'at-the-act', day: ACT }]],
  ],
  [
    'that all posts are former, while the day is not known',
    { standing: { posts: [{ ...hamlet, to: '2025-10-31' }] }, actDate: undefined },
    [[post(hamlet), row('J6'), { code: 'former' }]],
  ],
  [
    'that no post is known on the day',
    { standing: { posts: [{ ...hamlet, to: '2020-10-31' }] } },
    [[post(hamlet), row('J6'), { code: 'not-then', day: ACT }]],
  ],
  [
    'a committee’s own list',
    { subject: chair, bodies: bodyWith('party-mau-1', { manages: ['commune-chair'] }) },
    [[post(chair), row('J3'), { code: 'own-list', body: 'party-mau-1' }]],
  ],
  [
    'that one of several committees of forces leads, or the place decides',
    { subject: { post: 'force-officer' } },
    [
      [post({ post: 'force-officer' }), row('J9'), { code: 'one-of-sector' }],
      [post({ post: 'force-officer' }), row('J9'), { code: 'by-place' }],
    ],
  ],
  [
    'that the place decides while the body is not known',
    { subject: { post: 'party-member' } },
    [[post({ post: 'party-member' }), row('J7'), { code: 'by-place' }]],
  ],
  [
    'that a committee is no longer in force',
    { subject: hamlet, bodies: bodyWith('party-mau-1', { inForceTo: '2026-06-30' }) },
    [[post(hamlet), row('J6'), { code: 'missing' }]],
  ],
  [
    'which Front and which committee were passed over',
    { subject: { post: 'commune-union-head', body: 'front-mau-1' } },
    [
      [
        post({ post: 'commune-union-head', body: 'front-mau-1' }),
        row('J6'),
        passedOver('front-mau-1', 'party-mau-1'),
      ],
    ],
  ],
  [
    'that the law names an agency that had to be passed over',
    { subject: { post: 'commune-division-head', body }, standing: { member: false } },
    [
      [
        post({ post: 'commune-division-head', body }),
        { code: 'override', row: 'J13' },
        passedOver(body),
        { code: 'beyond-law' },
      ],
    ],
  ],
  [
    'the copies: no inspection, the residence that sends, the council',
    { subject: division, standing: { residence: '99001', elected: true } },
    [
      [
        post(division),
        row('J4'),
        { code: 'own-list', body: 'party-ubnd-mau' },
        { code: 'no-inspection' },
        { code: 'residence', bodies: ['party-mau-1'] },
        { code: 'residence-sends' },
        { code: 'elected', bodies: ['hdnd-mau'] },
      ],
    ],
  ],
  [
    'that the residence is outside of the province, which then sends nothing',
    { subject: hamlet, standing: { residence: 'elsewhere' } },
    [[post(hamlet), row('J6'), { code: 'residence', bodies: [] }]],
  ],
  [
    'nothing of a residence at the place of the post',
    { subject: hamlet, standing: { residence: '99001', elected: false, member: true } },
    [[post(hamlet), row('J6')]],
  ],
];

describe('a candidate says', () => {
  test.each(REASONS)('%s', (_what, about, expected) => {
    expect(find(about).map(({ reasons }) => reasons)).toEqual(expected);
  });
});

test('a candidate without copies, or without anything that would change it, names none', () => {
  const sure = { member: true, elected: false };
  const [central] = find({ subject: { post: 'central-member' }, standing: sure, crimeSigns: true });
  expect(central).not.toHaveProperty('wouldChange');
  const [force] = find({ subject: { post: 'force-officer', body: 'cong-an-mau' } });
  expect(force).not.toHaveProperty('copies');
});

test('a post that began on the day of the act was held then', () => {
  const posts = [
    { ...hamlet, to: '2026-10-31' },
    { ...chair, from: ACT, to: '2026-10-31' },
  ];
  expect(find({ standing: { posts } }).map(({ row }) => row)).toEqual(['J3']);
});

const higher = (id: string, ...ids: string[]): LookupReason => ({
  code: 'if-higher-post',
  post: id,
  bodies: ids,
});
const noMember = (...ids: string[]): LookupReason => ({ code: 'if-no-member', bodies: ids });
const crime: LookupReason = { code: 'if-crime-signs' };

/** Each case with all that would change its answer. */
const CHANGES: readonly (readonly [string, Case, LookupReason[] | undefined])[] = [
  [
    'a higher post, not being a member, and signs of a crime',
    { subject: viceChair },
    [higher('commune-chair', 'party-mau'), noMember('ubnd-mau'), crime],
  ],
  [
    'no signs of a crime where there are some',
    { subject: viceChair, crimeSigns: true },
    [higher('commune-chair', 'party-mau'), noMember('ubnd-mau')],
  ],
  [
    'being a member, where the person is none',
    { subject: { post: 'commune-division-head', body }, standing: { member: false, elected: false } },
    [higher('commune-chair'), { code: 'if-member', bodies: ['party-mau-1'] }, crime],
  ],
  [
    'nothing of a member who is known to be one',
    { subject: viceChair, standing: { member: true } },
    [higher('commune-chair', 'party-mau'), crime],
  ],
  [
    'nothing of a post that only members hold',
    { subject: { post: 'party-member' } },
    [higher('commune-chair', 'party-mau'), { code: 'if-elected', bodies: ['hdnd-mau'] }, crime],
  ],
  [
    'nothing of a council where it is known that nobody elected the person',
    { subject: { post: 'party-member' }, standing: { elected: false } },
    [higher('commune-chair', 'party-mau'), crime],
  ],
  [
    'the post itself, while it is not known',
    { subject: { body } },
    [{ code: 'if-post-known' }, noMember('ubnd-mau'), crime],
  ],
  [
    'each post that may not have been held at the act',
    {
      standing: {
        posts: [
          { ...hamlet, to: '2026-10-31' },
          { ...chair, from: '2026-11-01' },
        ],
      },
    },
    [
      { code: 'if-post-not-held', ...hamlet, bodies: ['party-mau'] },
      { code: 'if-post-not-held', ...chair, bodies: ['party-mau-1'] },
      ...[higher('commune-chair', 'party-mau'), noMember('ubnd-mau'), crime],
    ],
  ],
  [
    'no post whose days are both known',
    {
      standing: {
        posts: [
          { ...hamlet, from: '2021-01-01', to: '2026-10-31' },
          { ...chair, from: '2026-11-01' },
        ],
      },
    },
    [
      { code: 'if-post-not-held', ...chair, bodies: ['party-mau-1'] },
      ...[higher('commune-chair', 'party-mau'), noMember('ubnd-mau'), crime],
    ],
  ],
  [
    'the post of the day of the act, and no higher one, where none is known on it',
    { standing: { posts: [{ ...hamlet, to: '2020-10-31' }] } },
    [{ code: 'post-at-the-act-unknown', day: ACT }, noMember('ubnd-mau-1'), crime],
  ],
  [
    'in which of the former posts it was, while the day is not known',
    {
      actDate: undefined,
      standing: {
        posts: [
          { ...hamlet, to: '2025-01-31' },
          { ...chair, from: '2025-02-01', to: '2026-05-31' },
        ],
      },
    },
    [{ code: 'if-in-this-post', ...hamlet, bodies: ['party-mau-1'] }, noMember('ubnd-mau'), crime],
  ],
];

describe('an answer would change with', () => {
  test.each(CHANGES)('%s', (_what, about, expected) => {
    const [first, ...others] = find(about);
    expect(first?.wouldChange).toEqual(expected);
    for (const { wouldChange } of others) expect(wouldChange).toBeUndefined();
  });
});
