import { createHmac } from 'node:crypto';
import { contactIn, type ContactAddress } from '../../shared/domain/contact-address.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { subjectInWords } from '../../shared/domain/jurisdiction/named-in-words.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { newReport } from '../../shared/domain/report/new-report.ts';
import type { Channel } from '../../shared/schemas/rules/catalogue.ts';
import type { Actor, Report } from '../../shared/schemas/report.ts';
import { submissionFaults } from '../../shared/domain/report/submission-faults.ts';
import { keptOf, type Submission } from '../../shared/schemas/submission.ts';
import { reportIdOf } from '../../shared/sealing/report-id.ts';
import type { PublicWorld } from '../ports.ts';
import { refuseUnfitLetter } from '../letters/signed-letter.ts';
import { whoHasIt } from './who-has-it.ts';
import { sealSubmission, type SealedParts } from './seal-submission.ts';

/** The part of the world for receiving, which both the citizens' function and the console have. */
type ReceivingWorld = Pick<
  PublicWorld,
  | 'clock'
  | 'random'
  | 'settings'
  | 'calendar'
  | 'rules'
  | 'jurisdiction'
  | 'stores'
  | 'keys'
  | 'contacts'
  | 'places'
>;

interface Envelope {
  /** The tracking code; two posts with the same code are one report. */
  readonly code: string;
  /** Absent if the reporter sent it. */
  readonly registeredBy?: Actor;
  readonly channel: Channel;
  /** A denunciation by signed letter or in person; only an officer registers one. */
  readonly letter?: NonNullable<Report['letter']>;
}

export interface Receipt {
  readonly report: Report;
  readonly code: string;
  readonly isNew: boolean;
}

/** Keyed by the tracking code, which is not stored, so that no one can test guesses of the text against it. */
const digestOf = (submission: Submission, { code, letter }: Envelope): string =>
  createHmac('sha256', code)
    .update(JSON.stringify(letter === undefined ? submission : [submission, letter]))
    .digest('base64url');

const partOf = (report: Report, part: SealedParts['parts'][number]) => ({
  reportId: report.id,
  at: report.receivedAt,
  ...part,
});

/**
 * Writes a report once; answers the one that was sent before with this code. It first writes the narrative, only if
 * there is none: every report has one, so this finds an existing report without a read and overwrites nothing of it.
 */
const store = async (
  report: Report,
  { parts }: SealedParts,
  contact: ContactAddress | undefined,
  { stores, contacts }: ReceivingWorld,
): Promise<Report | undefined> => {
  const { correspondence, reports } = stores;
  const [narrative, ...others] = parts;
  const [isAdded, sealed] = await Promise.all([
    narrative !== undefined && correspondence.addPart(partOf(report, narrative)),
    contact && contacts.seal(contact.address, report.id),
  ]);
  if (!isAdded) {
    const before = await reports.get(report.id);
    if (before !== undefined) return before;
  }
  // A try that failed before its report left a narrative; it is sent again, perhaps corrected. All before the report:
  // an orphan is harmless, a report that names a missing item is not.
  await Promise.all([
    ...(isAdded ? others : parts).map((part) => correspondence.putPart(partOf(report, part))),
    contact !== undefined &&
      sealed !== undefined &&
      correspondence.putContact({ reportId: report.id, by: contact.by, sealed }),
  ]);
  return (await reports.create(report)) === 'created' ? undefined : reports.get(report.id);
};

/**
 * Receives a report from the form, the API or the desk: seals unsealed parts, decides which Front body has it and to
 * whom it is closed, and writes it; the table's stream then starts its workflow (docs/adr/0017). Sending it again
 * gives the same report (P12).
 * @throws CaseError input.* with the field at fault; nothing is stored then. conflict.other-content when the code was used for another report
 */
export const receiveSubmission = async (
  submission: Submission,
  envelope: Envelope,
  world: ReceivingWorld,
): Promise<Receipt> => {
  const now = world.clock.now();
  const today = localDate(now);
  const places = await world.places();
  const isHere = (code: string): boolean => places.provinceOf(code) === world.settings.unitCode;
  const [fault] = submissionFaults(submission, { today, settings: world.settings, isHere });
  if (fault !== undefined)
    throw new CaseError(fault.code, 'A rule for every report is broken.', { field: fault.field });
  const { letter, channel } = envelope;
  if (letter !== undefined) refuseUnfitLetter(letter, submission, channel, world.settings, today);
  const contact = contactIn(submission.contact);
  const bodies = await world.stores.directory.publishedBodies();
  const subject = subjectInWords(submission, bodies, world.jurisdiction.posts);
  const holding = whoHasIt(subject, bodies, world, today);

  const [id, sealed] = await Promise.all([
    reportIdOf(envelope.code, world.keys.mac),
    sealSubmission(submission, envelope.code, world),
  ]);
  const report = newReport(
    {
      id,
      at: now,
      channel: envelope.channel,
      ...(envelope.letter !== undefined && { kind: 'denunciation' as const, letter: envelope.letter }),
      kept: keptOf(submission),
      subject,
      enclosed: { ...sealed.enclosed, ...(contact !== undefined && { contact: contact.by }) },
      ...(submission.files !== undefined && { files: submission.files }),
      contentMark: digestOf(submission, envelope),
      ...holding,
      by: envelope.registeredBy ?? { kind: 'reporter' },
    },
    world,
  );
  const before = await store(report, sealed, contact, world);
  if (before !== undefined) return sameReport(before, report, envelope.code);
  return { report, code: envelope.code, isNew: true };
};

/** The same code with other content is an error of the sender's program, and must not overwrite the first report. */
const sameReport = (first: Report, again: Report, code: string): Receipt => {
  if (first.contentMark !== again.contentMark) {
    throw new CaseError('conflict.other-content', 'This code has been used for another report already.');
  }
  return { report: first, code, isNew: false };
};
