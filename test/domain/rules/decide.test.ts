import { describe, expect, test } from 'vitest';
import { decided, DECISIONS, mayDecide, type Decision } from '../../../shared/domain/rules/decide.ts';
import type { RuleChange } from '../../../shared/schemas/rules/rule-change.ts';
import { aRuleChange } from '../../support/a-rule-change.ts';

const at = new Date('2026-11-24T02:00:00.000Z');
const PROPOSER = 'do-huu-tam';
const OTHER = 'ngo-thi-mai';

describe('two eyes', () => {
  test.each<[Decision, string, string | undefined]>([
    ['confirm', PROPOSER, 'rule.two-eyes'],
    ['decline', PROPOSER, 'rule.two-eyes'],
    ['withdraw', PROPOSER, undefined],
    ['confirm', OTHER, undefined],
    ['decline', OTHER, undefined],
    ['withdraw', OTHER, 'rule.not-proposer'],
  ])('%s by %s: %s', (decision, by, code) => {
    const change = aRuleChange();
    const deciding = () => decided(change, decision, { by, at, reason: 'Đã xem.' });
    if (code === undefined) {
      expect(deciding()).toMatchObject({
        version: 2,
        decidedBy: by,
        decidedAt: at.toISOString(),
        decision: 'Đã xem.',
        content: change.content,
      });
      expect(mayDecide(change, by)).toContain(decision);
    } else {
      expect(deciding).toThrow(expect.objectContaining({ code, details: { id: change.id } }));
      expect(mayDecide(change, by)).not.toContain(decision);
    }
  });

  test.each<RuleChange['state']>(['confirmed', 'declined', 'withdrawn'])(
    'nothing is decided twice: %s',
    (state) => {
      const change = aRuleChange({ state });
      for (const by of [PROPOSER, OTHER]) {
        expect(mayDecide(change, by)).toEqual([]);
        for (const decision of DECISIONS)
          expect(() => decided(change, decision, { by, at, reason: 'x' })).toThrow(
            expect.objectContaining({ code: 'rule.decided', details: { id: change.id, state } }),
          );
      }
    },
  );

  test('declining says why; confirming need not', () => {
    expect(() => decided(aRuleChange(), 'decline', { by: OTHER, at })).toThrow(
      expect.objectContaining({ code: 'input.reason', details: { field: 'decision' } }),
    );
    expect(decided(aRuleChange(), 'confirm', { by: OTHER, at })).not.toHaveProperty('decision');
  });
});
