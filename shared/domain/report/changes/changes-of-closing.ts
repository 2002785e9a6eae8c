import { nothing, type ChangesOf } from './change.ts';
import { withLastHop } from '../handover/open-hop.ts';
import type { CLOSING } from '../acts/acts-of-closing.ts';

export const CLOSING_CHANGES: ChangesOf<keyof typeof CLOSING> = {
  answer: (report, input, { now }) => ({
    set: {
      answer: { letter: input.letter, outcome: input.outcome, summary: input.summary, at: now.toISOString() },
      hops: withLastHop(report, { answeredAt: now.toISOString() }),
    },
    facts: { outcome: input.outcome, letter: input.letter },
  }),
  'send-back-answer': nothing,
  close: (report, input, { now }) => ({
    set: { result: { outcome: input.outcome, text: input.text, at: now.toISOString() } },
    facts: { outcome: input.outcome, hop: report.hops.length },
  }),
  contest: nothing,
  reopen: (report) => ({ facts: { hop: report.hops.length } }),
  uphold: nothing,
  archive: nothing,
  withdraw: nothing,
};
