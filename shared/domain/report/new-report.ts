import type { Channel, Kind } from '../../schemas/rules/catalogue.ts';
import type { Actor, Event, Report, Subject } from '../../schemas/report.ts';
import type { EnclosedFile, Kept } from '../../schemas/submission.ts';
import { chain } from './chained-events.ts';
import { clocksOnReceipt, duesOf, type CalendarAndRules } from './report-clocks.ts';

interface Arrival {
  readonly id: string;
  readonly at: Date;
  /** When it reached the Front, if that was earlier. */
  readonly receivedAt?: Date;
  readonly parent?: string;
  readonly channel: Channel;
  readonly kind?: Kind;
  readonly letter?: NonNullable<Report['letter']>;
  readonly kept: Kept;
  readonly subject: Subject;
  readonly enclosed: Report['enclosed'];
  readonly files?: readonly Pick<EnclosedFile, 'id' | 'sha256'>[];
  readonly contentMark: string;
  readonly frontBody: string;
  readonly excludedBodies: readonly string[];
  readonly by: Actor;
}

/** The number for the phone: two digits of the year and eight characters of the id. One in 10¹² collides; ids never do. */
const numberOf = (id: string, at: Date): string =>
  `${String(at.getUTCFullYear()).slice(2)}-${id.slice(0, 4)}-${id.slice(4, 8)}`;

const fileFact = (id: string): string => `file:${id}`;

/** The files of a report for its log, each with the SHA-256 of its ciphertext. */
const filesNamed = (files: Arrival['files'] = []): Event['facts'] =>
  Object.fromEntries(
    files.flatMap(({ id, sha256 }) => (sha256 === undefined ? [] : [[fileFact(id), sha256]])),
  );

/** SHA-256 of a file's ciphertext (base64url) from the log's entry of the receipt; undefined if it has none. */
export const digestInLog = ({ events }: Pick<Report, 'events'>, fileId: string): string | undefined => {
  const digest = events[0]?.facts?.[fileFact(fileId)];
  return typeof digest === 'string' ? digest : undefined;
};

/** A report on arrival: version 1, its first event, and the clocks that its receipt starts. */
export const newReport = (arrival: Arrival, time: CalendarAndRules): Report => {
  const { id, at, by, kept, kind, letter, files, receivedAt = at, ...rest } = arrival;
  const now = at.toISOString();
  const clocks = clocksOnReceipt(receivedAt, kind, time);
  return {
    ...rest,
    ...kept,
    id,
    number: numberOf(id, receivedAt),
    version: 1,
    status: 'received',
    statusSince: now,
    receivedAt: receivedAt.toISOString(),
    ...(kind !== undefined && { kind }),
    ...(letter !== undefined && { letter }),
    excludedBodies: [...arrival.excludedBodies],
    excludedOfficers: [],
    handlers: [],
    checklist: [],
    candidates: [],
    hops: [],
    linked: [],
    clocks,
    ...duesOf(clocks, time),
    events: [
      chain([], {
        at: now,
        act: 'receive',
        by,
        to: 'received',
        opens: true,
        facts: { channel: arrival.channel, body: arrival.frontBody, ...filesNamed(files) },
      }),
    ],
  };
};
