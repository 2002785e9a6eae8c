import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ConsoleWorld } from '../../../functions/ports.ts';
import { prefilled } from '../../../functions/rules/prefill.ts';
import { previewOf } from '../../../functions/rules/preview-change.ts';
import { showProposalForm } from '../../../functions/rules/propose-rule.ts';
import { rulesNow } from '../../../functions/rules/rules-now.ts';
import { showRuleChange } from '../../../functions/rules/show-change.ts';
import { showCalendar, showClocks, showPosts, showRules } from '../../../functions/rules/show-rules.ts';
import { dueDate } from '../../../shared/domain/clocks/due.ts';
import { CaseError } from '../../../shared/domain/errors.ts';
import { estimatedDaysOff } from '../../../shared/reference/calendars.ts';
import { isWatched } from '../../../shared/schemas/rules/clock.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import { rowsIn } from '../../../web/rules/forms/rule-form.ts';
import { startLife, type Life } from '../../support/life.ts';
import {
  ANNOUNCEMENT,
  OWN_DAY,
  requestOf,
  rulesDesk,
  textOf,
  type RulesDesk,
  type Values,
} from '../../support/rules-desk.ts';
import { fieldsOf, htmlOf } from '../../support/html.ts';

let life: Life;
let desk: RulesDesk;
beforeEach(async () => {
  life = await startLife();
  desk = await rulesDesk(life);
});
afterEach(async () => {
  await life.engine.idle();
  await life.stop();
});

const act = 'Thông báo 5000/TB-BNV ngày 20/11/2026';
/** A rung that tells the level above. */
const UP: Values = { 'rung-0-kind': 'escalate', 'rung-0-days': '5', 'rung-0-tells': 'next-level' };

describe('an announcement', () => {
  test('is read from plain rows, proposed, and changes nothing before it is confirmed', async () => {
    const answer = await desk.propose('calendar-year', ANNOUNCEMENT);
    expect(answer.status).toBe(303);
    const change = await desk.newest();
    expect(change).toMatchObject({ state: 'proposed', proposedBy: desk.tam.id, version: 1 });
    expect(change.content).toEqual({
      kind: 'calendar-year',
      year: 2027,
      daysOff: [
        { date: '2027-01-01', name: { vi: 'Tết Dương lịch', en: 'New Year’s Day' }, act },
        { date: '2027-02-04', name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' }, act },
        {
          date: '2027-02-05',
          name: { vi: 'Tết Nguyên đán', en: 'Lunar New Year (Tết)' },
          act: 'Văn bản khác',
        },
      ],
      swaps: [{ date: '2027-01-09', insteadOf: '2027-01-04', act }],
    });
    expect((await desk.world.rulebook()).calendar.isEstimate('2027-01-04')).toBe(true);
  });

  test('begins with the computed year', async () => {
    const page = await showProposalForm(
      requestOf({ kind: 'lich-nam' }, { nam: '2027' }),
      desk.sessionOf(desk.tam),
      desk.world,
    );
    const text = textOf(page);
    for (const { date } of estimatedDaysOff(2027)) expect(text).toContain(`value="${date}"`);
  });

  test('of a year announced already begins with its swaps, and says which would go', async () => {
    const typed = prefilled('calendar-year', { nam: '2026' }, await rulesNow(desk.world), desk.world);
    expect(rowsIn('swap', typed).map(({ date, insteadOf }) => `${date ?? ''} ${insteadOf ?? ''}`)).toEqual([
      '2026-01-10 2026-01-02',
      '2026-08-22 2026-08-31',
    ]);
    await desk.propose('calendar-year', { ...typed, act, 'swap-1-date': '', 'swap-1-insteadOf': '' });
    const { id } = await desk.newest();
    const page = textOf(await showRuleChange(requestOf({ id }), desk.sessionOf(desk.mai), desk.world));
    expect(page).toContain('Không còn nghỉ: thứ Hai 31/08/2026 (làm bù thứ Bảy 22/08/2026)');
    expect(page).not.toContain('làm bù thứ Bảy 10/01/2026');
  });

  test('sent twice is one proposal', async () => {
    const change = 'ABCDEFGHJKMNPQRSTVWXYZ0123'.slice(0, 26);
    for (let times = 0; times < 2; times += 1)
      expect((await desk.propose('calendar-year', { ...ANNOUNCEMENT, change })).status).toBe(303);
    expect((await desk.changes()).map(({ id }) => id)).toEqual([change]);
    await expect(desk.propose('calendar-year', { ...ANNOUNCEMENT, change }, desk.mai)).rejects.toMatchObject({
      code: 'conflict.stale',
    });
  });

  test('takes the place of the estimate once another administrator confirms', async () => {
    await desk.propose('calendar-year', ANNOUNCEMENT);
    const { id } = await desk.newest();
    const alone = await desk.decide(id, 'confirm', desk.tam);
    expect(alone.status).toBe(409);
    expect(textOf(alone)).toContain('data-refused="rule.two-eyes"');
    expect((await desk.newest()).state).toBe('proposed');

    expect((await desk.decide(id, 'confirm', desk.mai)).status).toBe(303);
    expect(await desk.newest()).toMatchObject({ state: 'confirmed', decidedBy: desk.mai.id });
    const { calendar } = await desk.world.rulebook();
    expect(calendar.isEstimate('2027-01-05')).toBe(false);
    expect(calendar.isWorkingDay('2027-01-04')).toBe(false);
    expect(calendar.isWorkingDay('2027-02-09')).toBe(true);
  });
});

describe('a refused proposal', () => {
  test('comes back with everything that was typed', async () => {
    const text = textOf(await desk.propose('calendar-year', { ...ANNOUNCEMENT, act: '', reason: '' }));
    for (const typed of ['2027-01-01', '4/2/2027', 'Văn bản khác', '2027-01-09'])
      expect(text).toContain(`value="${typed}"`);
    expect(text).not.toContain('dòng bỏ đi');
  });

  test('was valid before, but another change came first', async () => {
    await desk.propose('calendar-days', {
      act,
      'swap-0-date': '2027-01-09',
      'swap-0-insteadOf': '2027-01-05',
    });
    const swap = await desk.newest();
    await desk.propose('calendar-year', {
      ...ANNOUNCEMENT,
      'swap-0-date': '',
      'swap-0-insteadOf': '',
      'off-0-date': '2027-01-09',
    });
    const year = (await desk.changes()).find(({ id }) => id !== swap.id);
    expect((await desk.decide(year?.id ?? '', 'confirm', desk.mai)).status).toBe(303);
    const answer = await desk.decide(swap.id, 'confirm', desk.mai);
    expect(answer.status).toBe(409);
    expect(textOf(answer)).toContain('data-refused="rule.stands-no-more"');
    expect((await desk.world.stores.rules.change(swap.id))?.state).toBe('proposed');
  });
});

describe('a clock', () => {
  const ladder: Values = {
    'rung-0-kind': 'before',
    'rung-0-days': '1',
    'rung-0-tells': 'holder',
    'rung-1-kind': 'due',
    'rung-1-days': '0',
    'rung-1-tells': 'holder',
    'rung-2-kind': 'overdue',
    'rung-2-days': '2',
    'rung-2-tells': 'head',
    'rung-3-kind': 'escalate',
    'rung-3-days': '5',
    'rung-3-tells': 'next-level',
  };
  test('takes what differs and no more; a rung that stays keeps its name', async () => {
    await desk.propose('clock', {
      id: 'triage',
      length: '3',
      ...ladder,
      inForceFrom: '1/1/2027',
      source: act,
    });
    expect((await desk.newest()).content).toEqual({
      kind: 'clock',
      override: {
        id: 'triage',
        ladder: [
          { id: 'before-1', kind: 'before', workingDays: -1, tells: 'holder' },
          { id: 'due', kind: 'due', workingDays: 0, tells: 'holder' },
          { id: 'overdue-2-head', kind: 'overdue', workingDays: 2, tells: 'head' },
          expect.objectContaining({ kind: 'escalate', workingDays: 5, tells: 'next-level' }),
        ],
        inForceFrom: '2027-01-01',
        source: act,
      },
    });
  });

  test('posted as its form shows it confirms the draft', async () => {
    const { body } = await showProposalForm(
      requestOf({ kind: 'thoi-han' }, { ma: 'triage' }),
      desk.sessionOf(desk.tam),
      desk.world,
    );
    await desk.propose('clock', { ...fieldsOf(htmlOf(body)), id: 'triage', source: act, reason: act });
    expect((await desk.newest()).content).toEqual({ kind: 'clock', override: { id: 'triage', source: act } });
  });

  test('with an unknown id has no page', async () => {
    for (const ma of ['nothing', ''])
      await expect(
        showProposalForm(requestOf({ kind: 'thoi-han' }, { ma }), desk.sessionOf(desk.tam), desk.world),
      ).rejects.toMatchObject({ code: 'missing.page' });
    await expect(
      showProposalForm(requestOf({ kind: 'khac' }), desk.sessionOf(desk.tam), desk.world),
    ).rejects.toMatchObject({
      code: 'missing.page',
    });
  });
});

describe('a line of the list of posts', () => {
  test('changes from its day on, and the line before ends the day before', async () => {
    const values = { id: 'school-head', vi: 'Hiệu trưởng', en: 'School head', level: 'commune', row: 'J3' };
    await desk.propose('post', { ...values, inForceFrom: '2027-01-01', setBy: act });
    const { id } = await desk.newest();
    await desk.decide(id, 'confirm', desk.mai);
    const lines = (await desk.world.rulebook()).jurisdiction.posts.filter(
      (post) => post.id === 'school-head',
    );
    expect(lines.map(({ row, inForceFrom, inForceTo, mark }) => [row, inForceFrom, inForceTo, mark])).toEqual(
      [
        ['J6', '2021-01-01', '2026-12-31', 'D'],
        ['J3', '2027-01-01', undefined, 'T'],
      ],
    );
    expect((await desk.newest()).recount).toBeUndefined();
  });

  const CHANGED: Values = {
    ...{ id: 'school-head', vi: 'Hiệu trưởng', en: 'School head', level: 'commune', row: 'J3' },
    ...{ inForceFrom: '2027-01-01', setBy: act },
  };

  test('is confirmed beside what it replaces, from its own day on, and speaks of no clock', async () => {
    await desk.propose('post', CHANGED);
    const { id } = await desk.newest();
    const page = async () =>
      textOf(await showRuleChange(requestOf({ id }), desk.sessionOf(desk.mai), desk.world));
    const proposed = await page();
    expect(proposed).toContain('dòng ấy kết thúc ngày 31/12/2026');
    expect(proposed).toMatch(/J3 · [^<]* \(trước là J6 · /);
    expect(proposed).toMatch(/Nơi nhận báo cáo<\/dt><dd>[^<]*\(trước là /);
    expect(proposed).toContain('Từ ngày 01/01/2027, nơi nhận báo cáo được tìm theo dòng này');
    expect(proposed).not.toContain('có hiệu lực ngay');
    expect(proposed).not.toContain('data-preview');
    await desk.decide(id, 'confirm', desk.mai);
    expect(await page()).toMatch(/J3 · [^<]* \(trước là J6 · /);
  });

  test('is looked at before it is proposed, beside what it would replace', async () => {
    const answer = await desk.propose('post', { ...CHANGED, do: 'preview', reason: '' });
    expect(answer.status).toBe(200);
    expect(textOf(answer)).toMatch(/data-preview="post".*dòng ấy kết thúc ngày 31\/12\/2026/s);
    expect(textOf(answer)).not.toContain('Xem những thời hạn nào dời');
    expect(await desk.changes()).toEqual([]);
    const fresh = { ...CHANGED, id: '', vi: 'Thủ kho', en: 'Storekeeper', do: 'preview' };
    expect(textOf(await desk.propose('post', fresh))).toContain('Không thay dòng nào');
  });

  test('keeps its heading when the name is emptied', async () => {
    const answer = await desk.propose('post', { ...CHANGED, vi: '' });
    expect(answer.status).toBe(400);
    expect(textOf(answer)).toMatch(/<h1>Sửa chức vụ: [^<]+<\/h1>/);
  });
});

describe('a decision', () => {
  test('confirms, counts the clocks and shows how far it is', async () => {
    const { report } = await life.send();
    await desk.propose('calendar-days', OWN_DAY);
    const { id } = await desk.newest();
    await desk.decide(id, 'confirm', desk.mai);
    const clock = (await life.report(report.id)).clocks.find(({ rule }) => rule === 'tell-citizen');
    expect(clock === undefined ? '' : dueDate(clock)).toBe('2026-12-09');
    expect(textOf(await showRuleChange(requestOf({ id }), desk.sessionOf(desk.tam), desk.world))).toContain(
      'data-recount="open"',
    );
    await life.until('2026-11-23', 11);
    await life.job({ job: 'recompute-clocks' });
    const page = textOf(await showRuleChange(requestOf({ id }), desk.sessionOf(desk.tam), desk.world));
    expect(page).toContain('data-recount="finished"');
    // An administrator must not see the number of a report or how many there are.
    expect(page).not.toContain(report.number);
  });

  test('declines with a reason, withdraws without', async () => {
    await desk.propose('calendar-days', OWN_DAY);
    const { id } = await desk.newest();
    const wordless = await desk.decide(id, 'decline', desk.mai);
    expect(wordless.status).toBe(400);
    expect(textOf(wordless)).toContain('data-refused="input.reason"');
    expect((await desk.decide(id, 'withdraw', desk.mai)).status).toBe(409);
    expect((await desk.decide(id, 'decline', desk.mai, { decision: 'Chưa có quyết định.' })).status).toBe(
      303,
    );
    expect(await desk.newest()).toMatchObject({ state: 'declined', decision: 'Chưa có quyết định.' });
    const late = await desk.decide(id, 'withdraw', desk.tam);
    expect(late.status).toBe(409);
    expect(textOf(late)).toContain('data-refused="rule.decided"');
    expect((await desk.world.rulebook()).calendar.isWorkingDay('2026-12-03')).toBe(true);
  });

  test('that was written before what follows failed is carried on by the same form', async () => {
    await desk.propose('calendar-days', OWN_DAY);
    const { id } = await desk.newest();
    const failing: ConsoleWorld = {
      ...desk.world,
      stores: {
        ...desk.world.stores,
        rules: {
          ...desk.world.stores.rules,
          publish: () => Promise.reject(new CaseError('partner.unavailable', 'down', { partner: 'table' })),
        },
      },
    };
    await expect(desk.decide(id, 'confirm', desk.mai, {}, failing)).rejects.toMatchObject({
      code: 'partner.unavailable',
    });
    expect((await desk.newest()).state).toBe('confirmed');
    expect((await desk.decide(id, 'confirm', desk.mai)).status).toBe(303);
    expect((await desk.world.rulebook()).calendar.isWorkingDay('2026-12-03')).toBe(false);
  });

  test('sent twice at once by one person is theirs both times', async () => {
    await desk.propose('calendar-days', OWN_DAY);
    const { id } = await desk.newest();
    const twice = await Promise.all([
      desk.decide(id, 'confirm', desk.mai),
      desk.decide(id, 'confirm', desk.mai),
    ]);
    expect(twice.map(({ status }) => status)).toEqual([303, 303]);
    expect(await desk.newest()).toMatchObject({ state: 'confirmed', decidedBy: desk.mai.id });
  });

  test('of two at once is one', async () => {
    await desk.propose('calendar-days', OWN_DAY);
    const { id } = await desk.newest();
    const answers = await Promise.all([
      desk.decide(id, 'confirm', desk.mai),
      desk.decide(id, 'withdraw', desk.tam),
    ]);
    expect(answers.map(({ status }) => status).toSorted()).toEqual([303, 409]);
  });

  test('on an unknown change, or an unknown decision, has no page', async () => {
    await desk.propose('calendar-days', OWN_DAY);
    const { id } = await desk.newest();
    await expect(desk.decide(id, 'destroy', desk.mai)).rejects.toMatchObject({ code: 'missing.page' });
    await expect(desk.decide('nothing', 'confirm', desk.mai)).rejects.toMatchObject({ code: 'missing.page' });
  });
});

describe('the preview', () => {
  test('counts what would move, by rule, and writes nothing', async () => {
    const ids = [(await life.send()).report.id, (await life.send()).report.id];
    const before = await Promise.all(ids.map((id) => life.report(id)));
    const answer = await desk.propose('calendar-days', { ...OWN_DAY, do: 'preview', reason: '' });
    expect(answer.status).toBe(200);
    expect(textOf(answer)).toContain('2 thời hạn “Thông báo cho người phản ánh” lùi lại 1 ngày');
    expect(textOf(answer)).toContain('sớm nhất: 08/12 → 09/12');
    expect(await desk.changes()).toEqual([]);
    expect(await Promise.all(ids.map((id) => life.report(id)))).toEqual(before);
    for (const { number } of before) expect(textOf(answer)).not.toContain(number);
  });

  test('answers whoever a report is closed to as a world without it (P6)', async () => {
    const content = async () => (await desk.newest()).content;
    await desk.propose('calendar-days', OWN_DAY);
    const seen = async (officer: Officer) =>
      previewOf(await content(), await rulesNow(desk.world), officer, desk.world);
    const without = await seen(desk.mai);
    const { report } = await life.send();
    const { version } = await life.report(report.id);
    await desk.world.stores.reports.save({
      ...report,
      version: version + 1,
      excludedOfficers: [desk.mai.id],
    });
    expect(await seen(desk.mai)).toEqual(without);
    expect((await seen(desk.tam))?.groups.length).toBeGreaterThan(0);
  });

  test('more rows come without losing what was typed', async () => {
    const more = textOf(await desk.propose('calendar-days', { ...OWN_DAY, do: 'more', more: '0' }));
    expect(more).toContain('value="2026-12-03"');
    expect(more).toContain('id="off-5-date"');
  });

  test('is cut by the reports the reader may see: a hidden one takes no place and does not lengthen the list (P6)', async () => {
    await desk.propose('calendar-days', OWN_DAY);
    const { content } = await desk.newest();
    const { world } = desk;
    const open = (await world.stores.reports.withRungsUntil(new Date('9999-01-01'), 1000)).length;
    const seen = async (officer: Officer, most: number) =>
      previewOf(content, await rulesNow(world), officer, world, most);
    const whole = await seen(desk.mai, open);
    const hidden = await Promise.all([life.send(), life.send()]);
    for (const { report } of hidden) {
      const now = await life.report(report.id);
      await world.stores.reports.save({
        ...now,
        version: now.version + 1,
        excludedOfficers: [desk.mai.id],
      });
    }
    expect(await seen(desk.mai, open)).toEqual(whole);
    expect((await seen(desk.tam, open))?.cut).toBe(true);
  });
});

test('the pages show what holds, drafts as drafts and estimates as estimates', async () => {
  await desk.propose('clock', { id: 'triage', length: '2', ...UP, source: act });
  const { id } = await desk.newest();
  await desk.decide(id, 'confirm', desk.mai);
  const pages = {
    rules: textOf(await showRules(requestOf(), desk.sessionOf(desk.tam), desk.world)),
    clocks: textOf(await showClocks(requestOf(), desk.sessionOf(desk.tam), desk.world)),
    posts: textOf(await showPosts(requestOf(), desk.sessionOf(desk.tam), desk.world)),
    announced: textOf(
      await showCalendar(requestOf({}, { nam: '2026' }), desk.sessionOf(desk.tam), desk.world),
    ),
    computed: textOf(
      await showCalendar(requestOf({}, { nam: '2028' }), desk.sessionOf(desk.tam), desk.world),
    ),
  };
  expect(pages.rules).toContain('data-state="confirmed"');
  expect(pages.rules).toContain(desk.mai.name);
  // A draft that the province has set is no longer a draft.
  expect(pages.clocks).toContain(`${act} <span class="tag plain" data-mark="set">do tỉnh ban hành</span>`);
  expect(pages.clocks).toContain('data-mark="D"');
  // Reminders are our drafts for every clock; an act that sets a clock sets its reminders too.
  const ladders = [...pages.clocks.matchAll(/data-mark="([^"]+)">[^<]*<\/span>(?:<ul| không nhắc)/g)].map(
    ([, mark]) => mark,
  );
  const { rules } = await desk.world.rulebook();
  const watched = rules.filter((rule) => isWatched(rule.id));
  expect(ladders).toEqual(watched.map(({ setBy }) => (setBy === undefined ? 'D' : 'set')));
  expect([...pages.clocks.matchAll(/Hệ thống không theo dõi/g)]).toHaveLength(rules.length - watched.length);
  expect(pages.posts).toContain('dự thảo, chờ tỉnh xác nhận');
  expect(pages.announced).toContain('đã công bố');
  expect(pages.computed).toContain('Năm này chưa nhập thông báo');
});
