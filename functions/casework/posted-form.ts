import { createHash } from 'node:crypto';
import type { ActInput, ActName } from '../../shared/domain/report/acts.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';

/** A form, and the version of the page that it stood on. */
interface PostedForm<A extends ActName> {
  readonly act: A;
  readonly input: ActInput<A>;
  readonly version: number;
}

/** Reading, reminding and counting dates anew change nothing that a decision rests on; they do not make a colleague's form stale. */
const HARMLESS: ReadonlySet<string> = new Set<ActName>([
  'open-part',
  'note',
  'remind',
  'recount',
  'share-exclusion',
  'ask-identity',
  'grant-identity',
]);
const isHarmless = ({ act }: Event): boolean => HARMLESS.has(act);

/** What happened after the page with this version was made; each act is one version and one entry of the log. */
export const since = ({ events }: Report, version: number): readonly Event[] => events.slice(version);

/** The present version when only harmless things happened since that of the form. */
export const versionFor = (report: Report, posted: number): number =>
  since(report, posted).every(isHarmless) ? report.version : posted;

/** Tells one posted form from another, so that the second of two tabs does not pass for a repetition of the first. */
export const formMark = (input: object): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/**
 * The report with its log as it stood when just this form of this officer was written, with nothing but harmless things
 * before it since its page: what followed the act may have failed, the act did not. Undefined when it was not written.
 */
export const whenDone = <A extends ActName>(
  report: Report,
  { act, input, version }: PostedForm<A>,
  officer: Pick<Officer, 'id'>,
): Report | undefined => {
  const form = formMark(input);
  const isThis = ({ by, ...event }: Event): boolean =>
    event.act === act && event.form === form && by.kind === 'officer' && by.id === officer.id;
  const meanwhile = since(report, version);
  const at = meanwhile.findIndex((event) => isThis(event) || !isHarmless(event));
  const found = meanwhile[at];
  if (found === undefined || !isThis(found)) return undefined;
  return { ...report, events: report.events.slice(0, version + at + 1) };
};
