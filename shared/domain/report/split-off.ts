import type { Report, Subject } from '../../schemas/report.ts';
import { keptOf } from '../../schemas/submission.ts';
import { meetClock } from '../clocks/change-clock.ts';
import type { ActInput } from './acts/acts.ts';
import { newReport } from './new-report.ts';
import { duesOf, type CalendarAndRules } from './report-clocks.ts';

interface PartOf {
  readonly id: string;
  readonly at: Date;
  readonly subject: Subject;
  readonly contentMark: string;
  readonly frontBody: string;
  readonly excludedBodies: readonly string[];
  /** Id of the officer who split. */
  readonly officer: string;
}

/** The subject of a part: the parent's, unless the officer named another body or post. */
export const subjectOfPart = (
  { subject }: Pick<Report, 'subject'>,
  { subjectBody, subjectPost }: Pick<ActInput<'split'>, 'subjectBody' | 'subjectPost'>,
): Subject => {
  if (subjectBody === undefined)
    return subjectPost === undefined ? subject : { ...withoutPost(subject), post: subjectPost };
  return { place: subject.place, body: subjectBody, ...(subjectPost !== undefined && { post: subjectPost }) };
};

const withoutPost = ({ post: _post, postText: _text, ...rest }: Subject): Subject => rest;

/**
 * Makes one part of a mixed report a separate report (domain §2). Its clocks run from the parent's receipt, since the
 * reporter did not send it later. Sealed parts are not copied: officers who may see the parent open them there.
 */
export const splitOff = (
  parent: Report,
  { kind, matter }: Pick<ActInput<'split'>, 'kind' | 'matter'>,
  { officer, at, ...part }: PartOf,
  time: CalendarAndRules,
): Report => {
  const { ref, sealedBy, contact } = parent.enclosed;
  const arrived = newReport(
    {
      ...part,
      at,
      receivedAt: new Date(parent.receivedAt),
      parent: parent.id,
      channel: parent.channel,
      kind,
      ...(kind === 'denunciation' && parent.letter !== undefined && { letter: parent.letter }),
      kept: { ...keptOf(parent), matter },
      enclosed: {
        ref,
        narrative: false,
        identity: false,
        files: 0,
        bytes: 0,
        sealedBy,
        ...(contact !== undefined && { contact }),
      },
      by: { kind: 'system' },
    },
    time,
  );
  // An officer has already read it, which is what `acknowledge` asks for.
  const clocks = arrived.clocks.map((clock) => (clock.rule === 'acknowledge' ? meetClock(clock, at) : clock));
  const { nextRung: _rung, due: _due, ...rest } = arrived;
  return {
    ...rest,
    clocks,
    ...duesOf(clocks, time),
    linked: [parent.id],
    handlers: [officer],
    excludedOfficers: [...parent.excludedOfficers],
  };
};
