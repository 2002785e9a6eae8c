import { describe, expect, test } from 'vitest';
import { standingFound } from '../../../../shared/domain/report/changes/standing-found.ts';
import { refusalOf } from '../acting.ts';

const TODAY = '2026-11-25';
const subject = { place: '30901', body: 'school', post: 'head' };
const nothing = { checklist: [], items: [], summary: '' };
const found = (said: object, before: object = {}, about: object = subject) =>
  standingFound(before, { place: '30901', ...about }, { ...nothing, ...said }, TODAY);

describe('what was found of somebody’s standing', () => {
  test.each([
    ['nothing', {}, undefined],
    ['that it is not known', { member: 'unknown', elected: 'unknown' }, undefined],
    ['another body without a post', { otherBody: 'union', otherFrom: '2024-01-01' }, undefined],
    ['membership', { member: 'yes' }, { posts: [], member: true }],
    ['no membership', { member: 'no' }, { posts: [], member: false }],
    ['a mandate', { elected: 'yes' }, { posts: [], elected: true }],
    ['no mandate', { elected: 'no' }, { posts: [], elected: false }],
    ['where they live', { residence: '30902' }, { posts: [], residence: '30902' }],
    [
      'since when the post is held',
      { heldFrom: '2024-01-01' },
      { posts: [{ post: 'head', body: 'school', from: '2024-01-01' }] },
    ],
    ['until when', { heldTo: TODAY }, { posts: [{ post: 'head', body: 'school', to: TODAY }] }],
    [
      'another post: then the first one counts too',
      { otherPost: 'member' },
      { posts: [{ post: 'head', body: 'school' }, { post: 'member' }] },
    ],
    [
      'another post with its body and days',
      { otherPost: 'member', otherBody: 'union', otherFrom: '2023-01-01', otherTo: '2024-01-01' },
      {
        posts: [
          { post: 'head', body: 'school' },
          { post: 'member', body: 'union', from: '2023-01-01', to: '2024-01-01' },
        ],
      },
    ],
  ])('%s', (_what, said, standing) => {
    expect(found(said)).toStrictEqual(standing === undefined ? {} : { standing });
  });

  test('has no post of a subject without one', () => {
    const without = { body: 'school' };
    expect(found({ heldFrom: '2024-01-01' }, {}, without)).toStrictEqual({});
    expect(found({ otherPost: 'member' }, {}, without)).toStrictEqual({
      standing: { posts: [{ post: 'member' }] },
    });
  });

  test('takes the place of what was found before, also with nothing', () => {
    const before = { standing: { posts: [{ post: 'member' }], member: true } };
    expect(found({}, before)).toStrictEqual({ standing: { posts: [] } });
  });

  test.each([
    ['heldFrom', { heldFrom: '2026-11-26' }, 'input.future-date'],
    ['heldTo', { heldTo: '2026-11-26' }, 'input.future-date'],
    ['heldTo', { heldFrom: '2024-01-02', heldTo: '2024-01-01' }, 'input.dates-reversed'],
    ['otherFrom', { otherFrom: '2026-11-26' }, 'input.future-date'],
    ['otherTo', { otherTo: '2026-11-26' }, 'input.future-date'],
    ['otherTo', { otherFrom: '2024-01-02', otherTo: '2024-01-01' }, 'input.dates-reversed'],
  ])('is refused at %s for %j', (field, said, code) => {
    expect(refusalOf(() => found(said))).toStrictEqual({ code, field });
  });
});
