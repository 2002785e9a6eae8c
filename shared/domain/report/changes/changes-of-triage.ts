import type { ThreeQuestions } from '../../../schemas/report.ts';
import { CaseError } from '../../errors.ts';
import { nothing, type ChangesOf } from './change.ts';
import type { TRIAGE } from '../acts/acts-of-triage.ts';

const threeQuestions = ({ violatorClear, evidenceConcrete, checkable }: ThreeQuestions): ThreeQuestions => ({
  violatorClear,
  evidenceConcrete,
  checkable,
});
const allYes = (questions: ThreeQuestions) => Object.values(threeQuestions(questions)).every(Boolean);

export const TRIAGE_CHANGES: ChangesOf<keyof typeof TRIAGE> = {
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
      guidance: { to: toBody, message, at: now.toISOString() },
    },
    facts: { kind },
  }),
  'not-pursue': (report, input) => {
    // The three questions are for reports without a sender, not for a signed letter that was forwarded before.
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
      // Other names than `body`, because `body` in an entry is the body that a report went to.
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
  'share-exclusion': (_report, _input, { shared }) => ({ set: { ...shared } }),
  reassign: (_report, input) => ({ set: { assignee: input.assignee }, facts: { assignee: input.assignee } }),
};
