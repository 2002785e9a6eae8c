import { expect, test } from 'vitest';
import { ACT_NAMES, ACTS, actRule } from '../../../shared/domain/report/acts/acts.ts';
import { OUTCOMES } from '../../../shared/schemas/outcome.ts';
import { officersWords } from '../../../web/words/officers.ts';

test('no result says that a report was forwarded or that it is not ours (P13)', () => {
  expect(ACTS.close.fields.outcome.of).toEqual(OUTCOMES);
  expect(ACTS.answer.fields.outcome.of).toEqual(OUTCOMES);
  const said = OUTCOMES.map((outcome) => `${outcome} ${officersWords('vi').acts.outcomes[outcome]}`);
  expect(said.filter((words) => /forward|not-ours|chuyển|thẩm quyền|không thuộc/i.test(words))).toEqual([]);
  // Only an act that closes with one of them gives a result.
  expect(ACT_NAMES.filter((act) => actRule(act).to === 'closed')).toEqual(['close']);
});
