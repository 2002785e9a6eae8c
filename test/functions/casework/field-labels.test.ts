import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { showBody } from '../../../functions/directory/bodies/edit-body.ts';
import { showNewOfficer, showOfficer } from '../../../functions/directory/officers/show-officer.ts';
import type { PageAnswer } from '../../../functions/page.ts';
import { showProposalForm } from '../../../functions/rules/propose-rule.ts';
import type { ProposalKind } from '../../../shared/schemas/rules/rule-change.ts';
import { fieldLabel } from '../../../web/words/field-labels.ts';
import { startLife, type Life } from '../../support/life.ts';
import {
  formNameOf,
  requestOf,
  rulesDesk,
  textOf,
  type RulesDesk,
  type Values,
} from '../../support/rules-desk.ts';
import { htmlOf } from '../../support/html.ts';

let life: Life;
let desk: RulesDesk;
beforeAll(async () => {
  life = await startLife();
  desk = await rulesDesk(life);
});
afterAll(() => life.stop());

const proposal = (kind: ProposalKind, query: Values = {}) =>
  showProposalForm(requestOf({ kind: formNameOf(kind) }, query), desk.sessionOf(desk.tam), desk.world);

/** Labels of a page by field; those of a row by its number. */
const labelsIn = (page: PageAnswer): [name: string, label: string][] =>
  htmlOf(page.body)
    .querySelectorAll('label[for]')
    .map((element) => {
      const name = element.getAttribute('for') ?? '';
      // Without the remark that the field may stay empty.
      const label = element.childNodes[0]?.text ?? '';
      const [, at] = /^[a-z]+-(\d+)-/.exec(name) ?? [];
      return [name, at === undefined ? label.trim() : `Dòng ${String(Number(at) + 1)}: ${label.trim()}`];
    });

describe('a field away from its page is called by the label it has there', () => {
  test.each<[string, () => Promise<PageAnswer>]>([
    ['officer', () => showOfficer(requestOf({ id: 'tran-van-minh' }), desk.sessionOf(desk.tam), desk.world)],
    ['add-officer', () => showNewOfficer(requestOf(), desk.sessionOf(desk.tam), desk.world)],
    ['body', () => showBody(requestOf({ id: 'party-mau-1' }), desk.sessionOf(desk.tam), desk.world)],
    ['calendar-year', () => proposal('calendar-year')],
    ['calendar-days', () => proposal('calendar-days')],
    ['office-hours', () => proposal('office-hours')],
    ['clock', () => proposal('clock', { ma: 'answer-124' })],
    ['post', () => proposal('post', { ma: 'school-head' })],
  ])('in the form %s', async (form, open) => {
    const labels = labelsIn(await open());
    expect(labels.length).toBeGreaterThan(1);
    expect(labels.map(([name]) => [name, fieldLabel(form, name, 'vi')])).toEqual(labels);
  });
});

test('the summary of a refused proposal names the field of each sentence', async () => {
  const answer = await desk.propose('post', { level: 'commune', row: 'J6', inForceFrom: '2027-01-01' });
  const [, summary = ''] = /<section class="errors.*?<ul[^>]*>(.*?)<\/ul>/s.exec(textOf(answer)) ?? [];
  expect(summary).toContain('Tên chức vụ: Xin ghi mục này.');
  expect(summary).toContain('Tên tiếng Anh: Xin ghi mục này.');
});
