import { CHECKLIST } from '../../../schemas/checklist.ts';
import { CaseError } from '../../errors.ts';
import { localDate } from '../../local-time.ts';
import { nothing, type ChangesOf } from './change.ts';
import { standingFound } from './standing-found.ts';
import type { VERIFICATION } from '../acts/acts-of-verification.ts';

export const VERIFICATION_CHANGES: ChangesOf<keyof typeof VERIFICATION> = {
  'ask-reporter': (_report, _input, { now }) => ({ set: { pausedSince: now.toISOString() } }),
  resume: nothing,
  'save-findings': (_report, input) => ({
    set: {
      checklist: input.checklist,
      items: input.items,
      ...(input.summary !== undefined && { summary: input.summary }),
    },
    facts: { checked: input.checklist.length },
  }),
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
    // The log does not name the part, because a person to whom the part is closed may still see this report.
    return {
      set: {
        children: [...(report.children ?? []), part.id],
        linked: [...report.linked, part.id],
        ...(remains !== undefined && { kind: remains }),
      },
      ...(remains !== undefined && { facts: { kind: remains } }),
    };
  },
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
};
