import { describe, expect, test } from 'vitest';
import { startClock } from '../../../../shared/domain/clocks/change-clock.ts';
import type { Candidate } from '../../../../shared/schemas/report.ts';
import { national, ruleNamed } from '../../clocks/national-clocks.ts';
import { aCase, AT, changedBy, NOW } from '../acting.ts';

const owed = aCase({ clocks: [startClock(ruleNamed('crime-signs'), NOW, national)] });
const reason = 'Có lý do.';

describe('an act that moves a report nowhere', () => {
  test.each([
    ['a message of the reporter', {}, () => changedBy('reporter-message', aCase(), {})],
    ['a message to the reporter', {}, () => changedBy('tell-reporter', aCase(), { message: 'Xin báo.' })],
    ['a note', {}, () => changedBy('note', aCase(), { note: 'Ghi.' })],
    ['asking for the identity', {}, () => changedBy('ask-identity', aCase(), { reason })],
    ['granting it', {}, () => changedBy('grant-identity', aCase(), { reason })],
    ['a reminder', {}, () => changedBy('remind', aCase(), {})],
    ['a recount', {}, () => changedBy('recount', aCase(), {})],
    [
      'opening a part',
      { part: 'narrative' },
      () => changedBy('open-part', aCase(), { part: 'narrative', reason }),
    ],
    [
      'filing signs of a crime',
      { letter: '4/CV' },
      () => changedBy('crime-signs-filed', owed, { letter: '4/CV' }),
    ],
  ])('%s changes nothing that stands in it; the log keeps %j', (_what, facts, act) => {
    expect(act()).toStrictEqual(Object.keys(facts).length === 0 ? {} : { facts });
  });

  test('signs of a crime are dated, and change who is competent where that was looked up', () => {
    const candidate: Candidate = {
      body: 'party-commune',
      row: 'J15',
      sender: 'commune',
      mark: 'T',
      reasons: [],
    };
    const before = aCase({ candidates: [{ ...candidate, row: 'J6' }] });
    expect(changedBy('crime-signs', before, { reason })).toStrictEqual({ crimeSignsAt: AT });
    expect(changedBy('crime-signs', before, { reason }, { candidates: [candidate] })).toStrictEqual({
      crimeSignsAt: AT,
      candidates: [candidate],
    });
  });
});
