import { describe, expect, test } from 'vitest';
import {
  hopVersion,
  openHop,
  refuseOtherBody,
  versionAtHop,
  withLastHop,
} from '../../../../shared/domain/report/handover/open-hop.ts';
import type { Actor } from '../../../../shared/schemas/report.ts';
import { after, aReferral, AT, refusalOf } from '../acting.ts';

const PARTY = 'party-commune';
const earlier = { body: 'party-other', sentAt: AT, returnedAt: AT };
const open = { body: PARTY, sentAt: AT };
const referred = aReferral({ hops: [earlier, earlier, open] });
const returned = aReferral({ hops: [open, { ...open, returnedAt: AT }] });
const liaison = (body: string): Actor => ({ kind: 'officer', id: 'liaison-1', role: 'liaison', body });

describe('the open referral', () => {
  test('is the last one', () => {
    expect(openHop(referred)).toEqual(open);
    expect(withLastHop(referred, { letter: '1/CV' })).toEqual([
      earlier,
      earlier,
      { ...open, letter: '1/CV' },
    ]);
  });

  test.each([
    ['there was none', aReferral({ hops: [] })],
    ['it came back', returned],
  ])('is none where %s', (_why, report) => {
    expect(refusalOf(() => openHop(report))).toEqual({ code: 'rule.no-referral' });
    expect(refusalOf(() => withLastHop(report, {}))).toEqual({ code: 'rule.no-referral' });
  });

  test.each([
    ['its own liaison', referred, liaison(PARTY), undefined],
    ['a body that had it before', referred, liaison('party-other'), 'rule.other-body'],
    ['the body that gave it back', returned, liaison(PARTY), 'rule.other-body'],
    ['any body, where it was never sent', aReferral({ hops: [] }), liaison(PARTY), 'rule.other-body'],
    ['an officer of the Front', referred, { ...liaison('front-commune'), role: 'verifier' }, undefined],
    ['the workflow', referred, { kind: 'system' }, undefined],
  ] as const)('is acted on by %s, or refused', (_who, report, by, code) => {
    const refusal = refuseOtherBody(report, by);
    expect(refusal?.code).toBe(code);
    if (refusal !== undefined) expect(refusal.message).toMatch(/\.$/);
  });
});

describe('the number on a Party body’s form', () => {
  const asked = after('ask-longer', referred, { reason: 'Phức tạp.' });
  const noted = after('note', asked, { note: 'Ghi.' });

  test('counts the entries of the referral that is open, from its sending on', () => {
    const approved = {
      ...noted,
      status: 'approved' as const,
      candidates: [{ body: PARTY, row: 'J6', sender: 'commune' as const, mark: 'T' as const, reasons: [] }],
    };
    const sent = after('refer', approved, {});
    expect(hopVersion(sent)).toBe(1);
    const acknowledged = after('acknowledge-receipt', sent, {});
    expect(hopVersion(acknowledged)).toBe(2);
    expect(hopVersion(after('note', acknowledged, { note: 'Ghi.' }))).toBe(2);
    const answer = { letter: '7/KL', outcome: 'no-breach', summary: 'Không.' } as const;
    expect(hopVersion(after('answer', acknowledged, answer))).toBe(3);
  });

  test('belongs to the report’s version now, unless the referral went on', () => {
    expect(versionAtHop(noted, hopVersion(noted))).toBe(noted.version);
    expect(versionAtHop(noted, hopVersion(referred))).toBe(0);
    expect(versionAtHop(after('ask-longer', noted, { reason: 'Thêm.' }), 1)).toBe(2);
  });
});
