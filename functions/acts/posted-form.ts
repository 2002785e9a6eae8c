import { createHash } from 'node:crypto';
import { ruleOfEntry, type ActInput, type ActName } from '../../shared/domain/report/acts/acts.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';

/** A form, and the version of the page that it stood on. */
interface PostedForm<A extends ActName> {
  readonly act: A;
  readonly input: ActInput<A>;
  readonly version: number;
}

const isHarmless = (event: Event): boolean => ruleOfEntry(event)?.harmless === true;

/** What happened after the page with this version was made; each act is one version and one entry of the log. */
export const since = ({ events }: Report, version: number): readonly Event[] => events.slice(version);

/** The present version when only harmless things happened since that of the form. */
export const versionFor = (report: Report, posted: number): number =>
  since(report, posted).every(isHarmless) ? report.version : posted;

/** Tells one posted form from another, so that the second of two tabs does not pass for a repetition of the first. */
export const formDigest = (input: object): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/**
 * Whether just this form of this officer was written, with nothing but harmless things before it since its page: what
 * followed the act may have failed, the act did not.
 */
export const isDone = <A extends ActName>(
  report: Report,
  { act, input, version }: PostedForm<A>,
  officer: Pick<Officer, 'id'>,
): boolean => {
  const form = formDigest(input);
  const isThis = ({ by, ...event }: Event): boolean =>
    event.act === act && event.form === form && by.kind === 'officer' && by.id === officer.id;
  const found = since(report, version).find((event) => isThis(event) || !isHarmless(event));
  return found !== undefined && isThis(found);
};
