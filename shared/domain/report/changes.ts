import type { Body, Level } from '../../schemas/body.ts';
import {
  CHECKLIST,
  type Actor,
  type Candidate,
  type Hop,
  type Report,
  type ThreeQuestions,
} from '../../schemas/report.ts';
import { CaseError } from '../errors.ts';
import { localDate } from '../local-time.ts';
import type { ActInput, ActName } from './acts.ts';
import type { Successor } from './next-verifier.ts';
import type { Directory } from './pass-on.ts';
import { standingFound } from './standing-found.ts';

/** What a change may look at besides the report and the form: looked up by the caller, so that changes stay pure. */
export interface ActFacts {
  readonly now: Date;
  readonly candidates?: readonly Candidate[];
  /** Level of the Front body that has the report. */
  readonly level?: Level;
  /** The next higher Front body, when the act passes the report up. */
  readonly superior?: Body;
  /** The report that this one is merged into. */
  readonly into?: string;
  /** The part that is split off, as it is kept. */
  readonly part?: Report;
  /** When the Party body received the report; not later than now. */
  readonly receivedAt?: Date;
  /** For acts after which the report may be closed to more people, or has to be given to another. */
  readonly directory?: Directory;
  /** Whose cases are handed over, and to whom if somebody asked for it. */
  readonly handedOver?: { readonly from: string; readonly to?: string | undefined };
}

/** The fields of the report that an act changes; `facts` goes into the log. */
export interface Change {
  readonly set?: Partial<Report>;
  readonly facts?: Record<string, string | number | boolean>;
  /** Someone gives the report up: who takes over is decided by rule (pass-on.ts). */
  readonly successor?: Successor;
}

type ChangeOf<A extends ActName> = (report: Report, input: ActInput<A>, facts: ActFacts, by: Actor) => Change;

const threeQuestions = ({ violatorClear, evidenceConcrete, checkable }: ThreeQuestions): ThreeQuestions => ({
  violatorClear,
  evidenceConcrete,
  checkable,
});
const allYes = (questions: ThreeQuestions) => Object.values(threeQuestions(questions)).every(Boolean);

/** The referral that is open now. @throws CaseError rule.no-referral when there is none */
export const openHop = (report: Report): Hop => {
  const hop = report.hops.at(-1);
  if (hop === undefined || hop.returnedAt !== undefined) {
    throw new CaseError('rule.no-referral', 'This report is not before a Party body.');
  }
  return hop;
};

const withLastHop = (report: Report, change: Partial<Hop>): Hop[] => [
  ...report.hops.slice(0, -1),
  { ...openHop(report), ...change },
];

/** @throws CaseError input.future-date · input.before-sending */
const refuseOtherDays = (receivedAt: Date, sentAt: string, now: Date): void => {
  const field = 'receivedOn';
  if (receivedAt > now)
    throw new CaseError('input.future-date', 'The date of receipt lies in the future.', { field });
  if (receivedAt.toISOString() < sentAt)
    throw new CaseError('input.before-sending', 'The date of receipt lies before the sending.', { field });
};

/** @throws CaseError rule.no-referral when nothing was forwarded */
const forwarded = ({ forwarding }: Report): NonNullable<Report['forwarding']> => {
  if (forwarding === undefined)
    throw new CaseError('rule.no-referral', 'This denunciation was not forwarded.');
  return forwarding;
};

const nothing = (): Change => ({});

/** One function an act, where an act changes more than the place of the report. */
export const CHANGES: { readonly [A in ActName]: ChangeOf<A> } = {
  take: nothing,
  accept: (_report, input) => {
    if (input.kind === 'denunciation-like' && !allYes(input)) {
      throw new CaseError(
        'rule.three-questions',
        'All three questions must be answered yes; otherwise keep it on file.',
      );
    }
    return {
      set: { kind: input.kind, questions: threeQuestions(input), assignee: input.assignee },
      facts: { kind: input.kind, assignee: input.assignee },
    };
  },
  'guide-elsewhere': (_report, { kind, toBody, message }, { now }) => ({
    set: {
      kind,
      guidance: { ...(toBody !== undefined && { to: toBody }), message, at: now.toISOString() },
    },
    facts: { kind },
  }),
  'not-pursue': (report, input) => {
    // The three questions are about a report without a sender; a signed letter that came before is kept on file as such.
    if (report.kind === 'denunciation') return {};
    if (allYes(input)) {
      throw new CaseError(
        'rule.three-questions',
        'Three times yes: the report must be pursued (Law 25/2018, Article 25).',
      );
    }
    return { set: { questions: threeQuestions(input) }, facts: { ...threeQuestions(input) } };
  },
  merge: (report, _input, { into }) => {
    if (into === undefined || into === report.id) {
      throw new CaseError('input.merge-target', 'Give the number of another open report.', { field: 'into' });
    }
    return { set: { linked: [...report.linked, into] }, facts: { into } };
  },
  'pass-up': (_report, _input, { superior }) => {
    if (superior === undefined)
      throw new CaseError('rule.no-superior', 'There is no higher Front body to pass this to.');
    const outside = superior.level === 'central';
    return {
      set: { frontBody: superior.id, status: outside ? 'passed-up' : 'received', candidates: [] },
      facts: { body: superior.id },
    };
  },
  'clarify-subject': (report, input) => {
    const { subjectBody, subjectPost } = input;
    if (subjectBody === undefined && subjectPost === undefined)
      throw new CaseError('input.body', 'Say which body or which post it is.', { field: 'subjectBody' });
    return {
      set: {
        subject: {
          ...report.subject,
          ...(subjectBody !== undefined && { body: subjectBody }),
          ...(subjectPost !== undefined && { post: subjectPost }),
        },
      },
      // Under names of their own: `body` in an entry is where a report went.
      facts: {
        ...(subjectBody !== undefined && { subjectBody }),
        ...(subjectPost !== undefined && { subjectPost }),
      },
    };
  },
  recuse: (report, _input, _facts, by) =>
    by.kind === 'officer'
      ? {
          set: { excludedOfficers: [...report.excludedOfficers, by.id] },
          successor: { by: 'next', leaver: by.id },
        }
      : {},
  'hand-over': (_report, _input, { handedOver }) => ({
    successor: {
      by: 'next',
      ...(handedOver !== undefined && { leaver: handedOver.from, wanted: handedOver.to }),
    },
  }),
  reassign: (_report, input) => ({ set: { assignee: input.assignee }, facts: { assignee: input.assignee } }),
  'ask-reporter': (report, _input, { now }) => {
    if (report.pausedSince !== undefined)
      throw new CaseError('rule.already-paused', 'The reporter has been asked already.');
    return { set: { pausedSince: now.toISOString() } };
  },
  resume: (report) => {
    if (report.pausedSince === undefined)
      throw new CaseError('rule.not-paused', 'The clocks are running already.');
    return {};
  },
  'save-findings': (_report, input) => ({
    set: {
      checklist: input.checklist,
      items: input.items,
      ...(input.summary !== undefined && { summary: input.summary }),
    },
    facts: { checked: input.checklist.length },
  }),
  'finish-verification': (report, input, { now }) => {
    const missing = CHECKLIST.filter((item) => !input.checklist.includes(item));
    if (missing.length > 0) {
      throw new CaseError('input.checklist', 'Every line of the checklist must be done first.', {
        field: 'checklist',
        missing,
      });
    }
    const subject = {
      ...report.subject,
      ...(input.subjectBody !== undefined && { body: input.subjectBody }),
      ...(input.subjectPost !== undefined && { post: input.subjectPost }),
    };
    return {
      set: {
        checklist: input.checklist,
        items: input.items,
        summary: input.summary,
        subject,
        ...standingFound(report, subject, input, localDate(now)),
      },
      ...(input.items.length > 0 && { facts: { items: input.items.join(' ') } }),
    };
  },
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
    const { wouldChange: _settled, ...candidate } = found ?? {
      row: 'chosen',
      mark: 'D' as const,
      reasons: [],
    };
    const reason = { vi: input.reason, en: input.reason };
    return {
      set: {
        candidates: [
          { ...candidate, body: input.body, sender: level, reasons: [...candidate.reasons, reason] },
        ],
      },
      facts: { body: input.body },
    };
  },
  'approve-referral': (_report, input) => ({ facts: { letter: input.letter } }),
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
  split: (report, { kind, remains }, { part }) => {
    if (part === undefined) throw new CaseError('rule.no-part', 'There is nothing to split off.');
    if (kind === 'denunciation' && report.letter === undefined) {
      throw new CaseError('input.signed-letter', 'Only a registered letter holds a denunciation.', {
        field: 'kind',
      });
    }
    if (remains !== undefined && report.letter !== undefined) {
      throw new CaseError('input.remains', 'A registered letter stays a denunciation.', { field: 'remains' });
    }
    // Nothing in the log names the part: whoever it is closed to may still see this report.
    return {
      set: {
        children: [...(report.children ?? []), part.id],
        linked: [...report.linked, part.id],
        ...(remains !== undefined && { kind: remains }),
      },
      ...(remains !== undefined && { facts: { kind: remains } }),
    };
  },
  'forward-denunciation': (_report, { body, letter }, { now }) => ({
    set: { forwarding: { body, letter, at: now.toISOString() } },
    facts: { body, letter },
  }),
  'note-receipt': (report, _input, { now, receivedAt = now }) => {
    const forwarding = forwarded(report);
    refuseOtherDays(receivedAt, forwarding.at, now);
    return {
      set: { forwarding: { ...forwarding, receivedAt: receivedAt.toISOString() } },
      facts: { body: forwarding.body, on: localDate(receivedAt) },
    };
  },
  'note-outcome': (report, { letter, summary }, { now }) => {
    const forwarding = forwarded(report);
    return {
      set: { forwarding: { ...forwarding, notice: { letter, summary, at: now.toISOString() } } },
      facts: { body: forwarding.body, letter },
    };
  },
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
  'reporter-message': nothing,
  'tell-reporter': nothing,
  note: nothing,
  'open-part': (_report, input) => ({ facts: { part: input.part } }),
  'ask-identity': nothing,
  'grant-identity': nothing,
  'crime-signs': (_report, _input, { now, candidates }) => ({
    set: {
      crimeSignsAt: now.toISOString(),
      ...(candidates !== undefined && { candidates: [...candidates] }),
    },
  }),
  'crime-signs-filed': (_report, input) => ({ facts: { letter: input.letter } }),
  remind: nothing,
  recount: nothing,
};
