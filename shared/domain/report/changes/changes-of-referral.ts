import type { Candidate, Hop } from '../../../schemas/report.ts';
import { CaseError } from '../../errors.ts';
import { nothing, type ChangesOf, refuseOtherDays } from './change.ts';
import { openHop, withLastHop } from '../handover/open-hop.ts';
import type { REFERRAL } from '../acts/acts-of-referral.ts';

/** `wouldChange` helps the officer who chooses; after the choice it would only make every write longer. */
const settled = ({ wouldChange: _chosen, ...candidate }: Candidate): Candidate => candidate;

/** The changes of acts before and during a referral. */
export const REFERRAL_CHANGES: ChangesOf<keyof typeof REFERRAL> = {
  locate: (_report, _input, { candidates = [], level }) => {
    const [only] = candidates;
    const clear = candidates.length === 1 && only?.sender === level;
    return {
      set: { candidates: [...candidates], status: clear ? 'awaiting-approval' : 'choosing-body' },
      facts: { candidates: candidates.length, ...(only !== undefined && { row: only.row }) },
    };
  },
  'choose-body': (report, input, { level = 'commune' }) => {
    const found = report.candidates.find(({ body }) => body === input.body);
    const { reasons, ...candidate }: Omit<Candidate, 'body' | 'sender'> =
      found === undefined ? { row: 'chosen', mark: 'D', reasons: [] } : settled(found);
    const reason = { code: 'chosen' as const, text: input.reason };
    return {
      set: {
        candidates: [{ ...candidate, body: input.body, sender: level, reasons: [...reasons, reason] }],
      },
      facts: { body: input.body },
    };
  },
  'approve-referral': ({ candidates }, input) => ({
    set: { candidates: candidates.map(settled) },
    facts: { letter: input.letter },
  }),
  'send-back': nothing,
  refer: (report, _input, { now }) => {
    const [candidate] = report.candidates;
    if (candidate === undefined)
      throw new CaseError('rule.no-candidate', 'No Party body has been found or chosen.');
    const letter = report.events.findLast((event) => event.act === 'approve-referral')?.facts?.['letter'];
    const hop: Hop = {
      body: candidate.body,
      sentAt: now.toISOString(),
      ...(typeof letter === 'string' && { letter }),
    };
    return { set: { hops: [...report.hops, hop] }, facts: { body: candidate.body } };
  },
  chase: (report) => ({ facts: { body: report.forwarding?.body ?? openHop(report).body } }),
  'acknowledge-receipt': (report, _input, { now, receivedAt = now }) => {
    const { sentAt } = openHop(report);
    refuseOtherDays(receivedAt, sentAt, now);
    return {
      set: { hops: withLastHop(report, { receivedAt: receivedAt.toISOString() }) },
      facts: { body: openHop(report).body },
    };
  },
  'return-not-ours': (report, input, { now }) => ({
    set: {
      hops: withLastHop(report, { returnedAt: now.toISOString(), returnReason: input.reason }),
      candidates: [],
    },
    facts: { body: openHop(report).body },
  }),
  'ask-longer': (report, _input, { now }) => ({
    set: { hops: withLastHop(report, { longerAskedAt: now.toISOString() }) },
  }),
  extend: nothing,
};
