import { describe, expect, test } from 'vitest';
import { directory } from '../mau-directory.ts';
import { excludedBodies } from '../../shared/domain/jurisdiction/exclude.ts';
import { frontBodyFor } from '../../shared/domain/jurisdiction/front-body.ts';
import { locate, type Lookup } from '../../shared/domain/jurisdiction/locate.ts';
import { JURISDICTION } from '../../shared/reference/posts.ts';
import type { Body } from '../../shared/schemas/body.ts';
import { ROW_IDS, type RowId } from '../../shared/schemas/rules/jurisdiction.ts';
import type { Candidate, Standing, Subject } from '../../shared/schemas/report.ts';
import { lookupSentences } from '../support/lookup-sentences.ts';

const { bodies } = directory;
const { rows } = JURISDICTION;
const TODAY = '2026-11-23';
const ACT = '2026-10-05';

interface Case extends Partial<Omit<Lookup, 'table'>> {
  readonly post?: string;
  readonly body?: string;
  readonly standing?: Partial<Standing>;
  readonly crimeSigns?: boolean;
}

const find = ({ post, body = 'ubnd-mau-1', standing, crimeSigns = false, ...lookup }: Case): Candidate[] => {
  const subject: Subject = { place: '99001', body, ...(post !== undefined && { post }) };
  const known = standing === undefined ? undefined : { posts: [], ...standing };
  const among = lookup.bodies ?? bodies;
  // As at intake: a report about a body is closed to it from the start.
  const excluded = excludedBodies(subject, among, known, TODAY);
  return locate(
    { subject, crimeSigns, standing: known },
    { actDate: ACT, today: TODAY, table: JURISDICTION, bodies, excluded, ...lookup },
  );
};

const said = (candidate: Candidate | undefined): string =>
  lookupSentences(candidate?.reasons, bodies).join('\n');
const changes = (candidates: readonly Candidate[]): string =>
  lookupSentences(candidates[0]?.wouldChange, bodies).join('\n');
const because = (...ids: RowId[]) => ids.map((id) => rows[id].why.vi);

const aBody = (different: Partial<Body> & Pick<Body, 'id' | 'kind' | 'level'>): Body => ({
  name: different.id,
  nameEn: different.id,
  inForceFrom: '2021-01-01',
  ...different,
});

const CHAIR = { post: 'commune-chair', body: 'ubnd-mau-1' };

/** Every row of domain §4: the known facts, the receiver and the sending Front, and the rows that the reasons name. */
const DECISIONS: readonly (readonly [
  row: RowId,
  RowId[],
  Case,
  { body: string; sender: string; copies?: string[]; mark?: string },
])[] = [
  [
    'J1',
    ['J1'],
    { post: 'province-chair', body: 'ubnd-mau' },
    { body: 'party-vn', sender: 'central', copies: ['ubkt-vn'] },
  ],
  ['J1', ['J1'], { post: 'central-member' }, { body: 'party-vn', sender: 'central' }],
  [
    'J2',
    ['J2'],
    { post: 'province-vice-chair', body: 'ubnd-mau' },
    { body: 'party-vn', sender: 'central', copies: ['ubkt-vn'] },
  ],
  [
    'J3',
    ['J3'],
    { post: 'department-head', body: 'so-xay-dung-mau' },
    { body: 'party-mau', sender: 'province', copies: ['ubkt-mau'] },
  ],
  [
    'J3',
    ['J3'],
    { post: 'commune-secretary' },
    { body: 'party-mau', sender: 'province', copies: ['ubkt-mau'] },
  ],
  ['J3', ['J3'], { post: 'commune-chair' }, { body: 'party-mau', sender: 'province' }],
  [
    'J3',
    ['J3'],
    { post: 'attached-secretary', body: 'party-ubnd-mau' },
    { body: 'party-mau', sender: 'province' },
  ],
  [
    'J4',
    ['J4'],
    { post: 'division-head', body: 'so-xay-dung-mau' },
    { body: 'party-ubnd-mau', sender: 'province' },
  ],
  [
    'J5',
    ['J5'],
    { post: 'province-staff', body: 'hdnd-mau' },
    { body: 'party-co-quan-mau', sender: 'province' },
  ],
  [
    'J6',
    ['J6'],
    { post: 'commune-vice-chair' },
    { body: 'party-mau-1', sender: 'commune', copies: ['ubkt-mau-1'] },
  ],
  [
    'J6',
    ['J6'],
    { post: 'school-head', body: 'truong-thcs-mau-1' },
    { body: 'party-mau-1', sender: 'commune', copies: ['ubkt-mau-1'] },
  ],
  [
    'J7',
    ['J7'],
    { post: 'party-member', body: 'tram-y-te-mau-1' },
    { body: 'party-mau-1', sender: 'commune', copies: ['ubkt-mau-1'] },
  ],
  [
    'J7',
    ['J7'],
    { post: 'party-member', body: 'so-xay-dung-mau' },
    { body: 'party-ubnd-mau', sender: 'province' },
  ],
  [
    'J6',
    ['J6', 'J8'],
    { post: 'school-head', body: 'truong-thcs-mau-2', standing: { residence: '99001' } },
    { body: 'party-mau-2', sender: 'commune', copies: ['ubkt-mau-2', 'party-mau-1'] },
  ],
  [
    'J4',
    ['J4', 'J8'],
    { post: 'division-head', body: 'so-xay-dung-mau', standing: { residence: '99001' } },
    { body: 'party-ubnd-mau', sender: 'commune', copies: ['party-mau-1'] },
  ],
  [
    'J3',
    ['J3', 'J8'],
    { post: 'department-head', body: 'so-xay-dung-mau', standing: { residence: '99001' } },
    { body: 'party-mau', sender: 'province', copies: ['ubkt-mau', 'party-mau-1'] },
  ],
  [
    'J9',
    ['J9'],
    { post: 'force-officer', body: 'cong-an-mau' },
    { body: 'party-cong-an-mau', sender: 'province' },
  ],
  [
    'J9',
    ['J9'],
    { post: 'party-member', body: 'cong-an-mau' },
    { body: 'party-cong-an-mau', sender: 'province' },
  ],
  ['J3', ['J3'], { post: 'force-chief', body: 'cong-an-mau' }, { body: 'party-mau', sender: 'province' }],
  ['J10', ['J10'], { post: 'vertical-staff', body: 'thue-mau' }, { body: 'party-mau', sender: 'province' }],
  ['J10', ['J10'], { body: 'thue-mau' }, { body: 'party-mau', sender: 'province' }],
  [
    'J6',
    ['J6', 'J11'],
    {
      standing: {
        posts: [
          { post: 'hamlet-head', body: 'ubnd-mau-1', to: '2026-10-31' },
          { post: 'party-member', body: 'ubnd-mau-2', from: '2026-11-01' },
        ],
      },
    },
    { body: 'party-mau-1', sender: 'commune' },
  ],
  [
    'J3',
    ['J3', 'J11'],
    { standing: { posts: [{ post: 'commune-chair', body: 'ubnd-mau-1', to: '2026-11-01' }] } },
    { body: 'party-mau', sender: 'province' },
  ],
  [
    'J6',
    ['J6', 'J12'],
    { post: 'commune-vice-chair', body: 'party-mau-1' },
    { body: 'party-mau', sender: 'province', copies: ['ubkt-mau'] },
  ],
  [
    'J6',
    ['J6', 'J12'],
    { post: 'commune-union-head', body: 'front-mau-1' },
    { body: 'party-mau', sender: 'province', copies: ['ubkt-mau'] },
  ],
  [
    'J3',
    ['J3', 'J12'],
    { post: 'province-board-head', body: 'front-mau' },
    { body: 'party-vn', sender: 'central', copies: ['ubkt-vn'] },
  ],
  [
    'J5',
    ['J5', 'J12'],
    { post: 'province-staff', body: 'front-mau' },
    { body: 'party-mau', sender: 'central' },
  ],
  [
    'J3',
    ['J3', 'J12'],
    { standing: { posts: [CHAIR, { post: 'province-party-member', body: 'party-mau' }] } },
    { body: 'party-vn', sender: 'central' },
  ],
  [
    'J13',
    ['J13', 'J12'],
    { post: 'commune-division-head', standing: { member: false } },
    { body: 'ubnd-mau', sender: 'province', mark: 'D' },
  ],
  [
    'J13',
    ['J13'],
    { post: 'school-head', body: 'truong-thcs-mau-1', standing: { member: false } },
    { body: 'ubnd-mau-1', sender: 'commune' },
  ],
  [
    'J13',
    ['J13'],
    { post: 'department-head', body: 'so-xay-dung-mau', standing: { member: false } },
    { body: 'ubnd-mau', sender: 'province' },
  ],
  [
    'J3',
    ['J3', 'J14'],
    { post: 'department-head', body: 'so-xay-dung-mau', standing: { elected: true } },
    { body: 'party-mau', sender: 'province', copies: ['ubkt-mau', 'hdnd-mau'] },
  ],
  [
    'J6',
    ['J15', 'J6'],
    { post: 'commune-vice-chair', crimeSigns: true },
    { body: 'party-mau-1', sender: 'commune' },
  ],
];

describe('the decision table', () => {
  test.each(DECISIONS)('%s (%j): %j goes to %j', (row, reasons, about, expected) => {
    const found = find(about);
    expect(found.map(({ body }) => body)).toEqual([expected.body]);
    expect(found).toMatchObject([{ row, mark: rows[row].mark, ...expected }]);
    for (const why of because(...reasons)) expect(said(found[0])).toContain(why);
  });

  test('has a line for every row', () => {
    const named = new Set(DECISIONS.flatMap(([row, reasons]) => [row, ...reasons]));
    expect([...named].sort()).toEqual([...ROW_IDS].sort());
  });

  test.each(JURISDICTION.posts.map(({ id }) => id))('%s has a row that a post can stand in', (id) => {
    const row = JURISDICTION.posts.find((post) => post.id === id)?.row ?? 'J15';
    expect(['J1', 'J2', 'J3', 'J4', 'J5', 'J6', 'J7', 'J9', 'J10']).toContain(row);
  });

  test('the groups of posts name posts of the list', () => {
    const known = new Set(JURISDICTION.posts.map(({ id }) => id));
    for (const id of [...JURISDICTION.leads, ...JURISDICTION.members]) expect(known).toContain(id);
  });
});

describe('who is of the body that would send or receive', () => {
  test('sender and receiver are raised by one level, and the reason names the Front and the committee', () => {
    const [first] = find({ post: 'commune-union-head', body: 'front-mau-1' });
    expect(said(first)).toContain('Bỏ qua: Ủy ban MTTQ Việt Nam xã Mẫu Một, Đảng ủy xã Mẫu Một.');
  });

  test('the Front of the residence does not replace an excluded Front', () => {
    const posts = [{ post: 'commune-vice-chair', body: 'ubnd-mau-2' }];
    const about = { body: 'front-mau-1', standing: { posts, residence: '99001' } };
    expect(find(about)).toMatchObject([{ body: 'party-mau-2', sender: 'commune' }]);
    expect(find({ ...about, body: 'ubnd-mau-2' })).toMatchObject([{ sender: 'commune' }]);
    expect(said(find(about)[0])).not.toContain('nơi cư trú gửi');
    expect(said(find({ ...about, body: 'ubnd-mau-2' })[0])).toContain('nơi cư trú gửi');
  });

  test('an answer that skips the head named by the law is a draft, and the reason says so', () => {
    const [staff] = find({ post: 'commune-division-head', standing: { member: false } });
    expect([staff?.mark, said(staff)]).toEqual(['D', expect.stringContaining('Luật giao cho chính')]);
    const [head] = find({ post: 'commune-chair', standing: { member: false } });
    expect([head?.body, head?.mark]).toEqual(['ubnd-mau', 'T']);
    expect(said(head)).not.toContain('Luật giao cho chính');
  });

  test('the head named by the law still receives if only the Front is excluded', () => {
    const posts = [
      { post: 'school-head', body: 'truong-thcs-mau-1' },
      { post: 'hamlet-head', body: 'front-mau-1' },
    ];
    const found = find({ body: 'truong-thcs-mau-1', standing: { member: false, posts } });
    expect(found[0]).toMatchObject({ body: 'ubnd-mau-1', sender: 'province', mark: 'T' });
  });
});

describe('of several posts', () => {
  test('the highest counts, and the reasons say of how many', () => {
    const posts = [{ post: 'hamlet-head', body: 'ubnd-mau-1' }, { post: 'province-party-member' }];
    const [first, ...others] = find({ standing: { posts } });
    expect(others).toEqual([]);
    expect(first).toMatchObject({ body: 'party-mau', row: 'J3' });
    expect(said(first)).toContain('Trong 2 chức vụ');
    expect(said(first)).toContain('377-QĐ/TW');
  });

  test('two of equal height leave two committees, and nothing is chosen silently', () => {
    const posts = [
      { post: 'division-head', body: 'so-xay-dung-mau' },
      { post: 'force-officer', body: 'cong-an-mau' },
    ];
    expect(find({ standing: { posts } }).map(({ body }) => body)).toEqual([
      'party-ubnd-mau',
      'party-cong-an-mau',
    ]);
  });

  test('a new post beside the old one is not a move: today’s highest counts', () => {
    const posts = [
      { post: 'hamlet-head', body: 'ubnd-mau-1' },
      { post: 'commune-chair', body: 'ubnd-mau-1', from: '2026-11-01' },
    ];
    expect(find({ standing: { posts } })).toMatchObject([{ row: 'J3', body: 'party-mau' }]);
  });

  test('for a person promoted after the act both posts give candidates, that of the act first', () => {
    const posts = [
      { post: 'hamlet-head', body: 'ubnd-mau-1', to: '2026-10-31' },
      { post: 'commune-chair', body: 'ubnd-mau-1', from: '2026-11-01' },
    ];
    const found = find({ standing: { posts } });
    expect(found.map(({ body }) => body)).toEqual(['party-mau-1', 'party-mau']);
    expect(said(found[1])).toContain('nhận chức vụ do cấp cao hơn');
  });

  test('of a retired person all former posts are looked at while the day of the act is not known', () => {
    const posts = [
      { post: 'hamlet-head', body: 'ubnd-mau-1', to: '2025-01-31' },
      { post: 'commune-chair', body: 'ubnd-mau-1', from: '2025-02-01', to: '2026-05-31' },
    ];
    const found = find({ standing: { posts }, actDate: undefined });
    expect(found).toMatchObject([{ row: 'J3', body: 'party-mau' }]);
    expect(changes(found)).toContain('Nếu là khi giữ chức vụ Trưởng thôn');
    expect(said(found[0])).toContain('chưa rõ việc xảy ra ngày nào');
  });

  test('of a retired person whose post on the known day of the act is not known, that is the reason', () => {
    const posts = [{ post: 'commune-chair', body: 'ubnd-mau-1', to: '2020-12-31' }];
    const found = find({ standing: { posts } });
    expect(said(found[0])).toContain('chưa rõ chức vụ vào ngày 05/10/2026 nên xét mọi chức vụ đã giữ');
    expect(said(found[0])).not.toContain('chưa rõ việc xảy ra ngày nào');
    expect(changes(found)).toContain('Chưa rõ chức vụ vào ngày 05/10/2026');
  });
});

describe('the list of posts', () => {
  const chair = JURISDICTION.posts.filter(({ id }) => id === 'commune-vice-chair');
  const lifted = {
    ...JURISDICTION,
    posts: [
      ...JURISDICTION.posts.filter(({ id }) => id !== 'commune-vice-chair'),
      ...chair.map((post) => ({ ...post, inForceTo: '2026-11-30' })),
      ...chair.map((post) => ({ ...post, row: 'J3' as const, inForceFrom: '2026-12-01' })),
    ],
  };

  test.each([
    ['2026-11-30', 'J6'],
    ['2026-12-01', 'J3'],
  ])('on %s a post is managed by the line in force: %s', (today, row) => {
    const subject = { place: '99001', body: 'ubnd-mau-1', post: 'commune-vice-chair' };
    const lookup = { today, table: lifted, bodies, excluded: [] };
    expect(locate({ subject, crimeSigns: false }, lookup)).toMatchObject([{ row }]);
  });

  test('of a post that is no longer in the list, the line of the day of the act', () => {
    const ended = {
      ...JURISDICTION,
      posts: chair.map((post) => ({ ...post, inForceTo: '2026-10-31' })),
    };
    const subject = { place: '99001', body: 'ubnd-mau-1', post: 'commune-vice-chair' };
    const found = locate(
      { subject, crimeSigns: false },
      { actDate: ACT, today: TODAY, table: ended, bodies, excluded: [] },
    );
    expect(found).toMatchObject([{ row: 'J6' }]);
  });

  test('a committee that manages a post by its own list goes before the row', () => {
    const own = bodies.map((body) =>
      body.id === 'party-mau-1' ? { ...body, manages: ['commune-chair'] } : body,
    );
    const [first] = find({ post: 'commune-chair', bodies: own });
    expect(first).toMatchObject({ body: 'party-mau-1', sender: 'commune' });
    expect(said(first)).toContain('danh mục riêng');
    expect(find({ post: 'commune-chair', body: 'ubnd-mau-2', bodies: own })).toMatchObject([
      { body: 'party-mau' },
    ]);
  });
});

describe('a force or a vertical body', () => {
  test.each([
    ['division-head', 'cong-an-mau', 'party-cong-an-mau', 'J9'],
    ['province-staff', 'cong-an-mau', 'party-cong-an-mau', 'J9'],
    ['division-head', 'thue-mau', 'party-mau', 'J10'],
  ])('%s of %s is on no other committee’s own list', (post, body, receiver, row) => {
    const [first, ...others] = find({ post, body });
    expect([first?.body, first?.row, others]).toEqual([receiver, row, []]);
    expect(said(first)).not.toContain('danh mục riêng');
  });

  test('the committee that leads it may have such a list', () => {
    const own = bodies.map((body) =>
      body.id === 'party-cong-an-mau' ? { ...body, manages: ['force-chief'] } : body,
    );
    expect(find({ post: 'force-chief', body: 'cong-an-mau', bodies: own })).toMatchObject([
      { body: 'party-cong-an-mau' },
    ]);
  });
});

describe('what is not known', () => {
  test('a body without a post leaves its rows open, and nothing is chosen silently', () => {
    expect(find({}).map(({ row, body }) => [row, body])).toEqual([
      ['J6', 'party-mau-1'],
      ['J3', 'party-mau'],
    ]);
    expect(find({ body: 'so-xay-dung-mau' }).map(({ row }) => row)).toEqual(['J3', 'J4', 'J2']);
    expect(find({ body: 'cong-an-mau' }).map(({ row }) => row)).toEqual(['J9', 'J3']);
    expect(find({ body: 'typed-by-hand' })).toEqual([]);
    expect(changes(find({}))).toContain('Xác định rõ chức vụ');
  });

  test('a commune without a committee in force is answered by the next level', () => {
    const ended = bodies.map((body) =>
      body.id === 'party-mau-1' ? { ...body, inForceTo: '2026-06-30' } : body,
    );
    const [first] = find({ post: 'hamlet-head', bodies: ended });
    expect(first).toMatchObject({ body: 'party-mau', sender: 'province' });
    expect(said(first)).toContain('không còn hiệu lực');
  });

  describe('once a committee was replaced', () => {
    const replaced = bodies
      .map((body) => (body.id === 'party-mau-1' ? { ...body, inForceTo: '2026-10-31' } : body))
      .concat(
        aBody({
          ...{ id: 'party-mau-1b', kind: 'party', level: 'commune', place: '99001' },
          ...{ superior: 'party-mau', inForceFrom: '2026-11-01' },
        }),
      );

    test('the new one receives, with the inspection commission that still names the old one', () => {
      for (const about of [{ post: 'hamlet-head' }, { post: 'party-member', body: 'tram-y-te-mau-1' }]) {
        const [first, ...others] = find({ ...about, bodies: replaced });
        expect([first?.body, first?.copies, others]).toEqual(['party-mau-1b', ['ubkt-mau-1'], []]);
        expect(said(first)).not.toContain('không còn hiệu lực');
      }
    });

    test('a report about the old one is closed to the new one too', () => {
      const found = find({ post: 'commune-party-member', body: 'party-mau-1', bodies: replaced });
      expect(found.map(({ body }) => body)).toEqual(['party-mau']);
    });
  });

  test('two cells in one commune: the copy goes to its committee; one cell: to the cell', () => {
    const cell = (id: string) =>
      aBody({ id, kind: 'party', level: 'residential', place: '99001', superior: 'party-mau-1' });
    const lives = { post: 'party-member', body: 'ubnd-mau-2', standing: { residence: '99001' } };
    expect(find({ ...lives, bodies: [...bodies, cell('chi-bo-1')] })[0]?.copies).toContain('chi-bo-1');
    expect(find({ ...lives, bodies: [...bodies, cell('chi-bo-1'), cell('chi-bo-2')] })[0]?.copies).toContain(
      'party-mau-1',
    );
  });

  test('for an officer of an unnamed force, each force’s committee is a candidate', () => {
    const subject = { place: '99001', post: 'force-officer' };
    const lookup = { today: TODAY, table: JURISDICTION, bodies, excluded: [] };
    const found = locate({ subject, crimeSigns: false }, lookup);
    expect(found.map(({ body }) => body)).toEqual(['party-cong-an-mau', 'party-mau']);
    expect(said(found[0])).toContain('Chưa rõ người này ở đơn vị nào');
  });

  test('a committee without an inspection commission in the directory has its copy sent by letter', () => {
    expect(said(find({ post: 'division-head', body: 'so-xay-dung-mau' })[0])).toContain(
      'Sao gửi Ủy ban Kiểm tra của cấp ủy này; danh sách không có',
    );
    expect(said(find({ post: 'hamlet-head' })[0])).not.toContain('danh sách không có');
  });

  test('a department head is not told of the heads of communes, a commune head is', () => {
    const sentence = 'không cùng cấp với Mặt trận xã';
    expect(said(find({ post: 'department-head', body: 'so-xay-dung-mau' })[0])).not.toContain(sentence);
    expect(said(find({ post: 'commune-chair' })[0])).toContain(sentence);
  });

  test('for a person who lives outside the province the reason says so, and the copy goes by letter', () => {
    const [first] = find({ post: 'hamlet-head', standing: { residence: 'elsewhere' } });
    expect(said(first)).toContain('sao gửi bằng văn bản');
  });
});

describe('what would change the answer', () => {
  test('is shown with the receiver that it would lead to', () => {
    const said = changes(find({ post: 'school-head', body: 'truong-thcs-mau-1' }));
    expect(said).toContain('Chủ tịch HĐND, UBND cấp xã: nơi nhận là Tỉnh ủy Mẫu');
    expect(said).toContain('Nếu không phải đảng viên: nơi nhận là Ủy ban nhân dân xã Mẫu Một');
    expect(said).toContain('dấu hiệu tội phạm');
  });

  test('is not shown if it would change nothing', () => {
    const said = changes(find({ post: 'central-member', crimeSigns: true }));
    expect(said).toBe('');
    expect(changes(find({ post: 'party-member' }))).not.toContain('không phải đảng viên');
  });

  test('names the post that may not have been held at the act', () => {
    const posts = [
      { post: 'hamlet-head', body: 'ubnd-mau-1' },
      { post: 'commune-chair', body: 'ubnd-mau-1' },
    ];
    expect(changes(find({ standing: { posts } }))).toContain('không giữ chức vụ Chủ tịch');
  });

  test('says that the post at the act is not known when none was held then', () => {
    const posts = [{ post: 'hamlet-head', body: 'ubnd-mau-1', from: '2026-11-01' }];
    expect(changes(find({ standing: { posts } }))).toContain('Chưa rõ chức vụ vào ngày 05/10/2026');
  });
});

describe('which Front body takes a report', () => {
  const front = (subject: Subject, excluded: string[] = []) =>
    frontBodyFor(subject, { excluded, table: JURISDICTION, bodies, root: 'front-mau', today: TODAY })?.id;

  test.each([
    ['99001', [], 'front-mau-1'],
    ['99003', [], 'front-mau'],
    ['99001', ['front-mau-1'], 'front-mau'],
    ['99001', ['front-mau-1', 'front-mau'], 'front-vn'],
    ['99001', ['front-mau-1', 'front-mau', 'front-vn'], undefined],
  ])('%s, closed to %j: %s', (place, excluded, id) => {
    expect(front({ place }, excluded)).toBe(id);
  });

  test.each([
    ['commune-vice-chair', 'ubnd-mau-1', 'front-mau-1'],
    ['commune-chair', 'ubnd-mau-1', 'front-mau'],
    ['province-chair', 'ubnd-mau', 'front-mau'],
    ['division-head', 'so-xay-dung-mau', 'front-mau'],
    ['force-officer', 'cong-an-mau', 'front-mau'],
    [undefined, 'ubnd-mau-1', 'front-mau-1'],
    [undefined, 'thue-mau', 'front-mau'],
  ])('%s of %s: %s, because the commune may not send every report', (post, body, id) => {
    expect(front({ place: '99001', body, ...(post !== undefined && { post }) })).toBe(id);
  });

  test('a report that only an excluded top body could receive goes to the province, as if it were not excluded', () => {
    const subject = { place: '99001', body: 'party-vn', post: 'central-member' };
    expect(front(subject, excludedBodies(subject, bodies))).toBe('front-mau');
  });

  test.each([
    ['front-mau-1', 'commune-union-head', 'front-mau'],
    ['front-mau', 'province-board-head', 'front-vn'],
  ])('a person of %s is reported by the Front above it', (body, post, id) => {
    const subject = { place: '99001', body, post };
    expect(front(subject, excludedBodies(subject, bodies))).toBe(id);
  });

  test('a person of the committee that would receive it is reported by the next higher Front', () => {
    const subject = { place: '99001', body: 'party-mau-1', post: 'commune-party-member' };
    expect(front(subject, ['party-mau-1'])).toBe('front-mau');
  });
});

test('a report is closed to the body it is about, and to the inspection commission of that committee', () => {
  expect(excludedBodies({ place: '99001', body: 'party-mau-1' }, bodies)).toEqual([
    'party-mau-1',
    'ubkt-mau-1',
  ]);
  expect(excludedBodies({ place: '99001', body: 'front-mau-1' }, bodies)).toEqual(['front-mau-1']);
  expect(excludedBodies({ place: '99001', body: 'truong-thcs-mau-1' }, bodies)).toEqual([
    'truong-thcs-mau-1',
  ]);
});
