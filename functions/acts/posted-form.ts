import { createHash } from 'node:crypto';
import { ruleOfEntry, type ActInput, type ActName } from '../../shared/domain/report/acts/acts.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';

/** A form with the report's version on its page. */
interface PostedForm<A extends ActName> {
  readonly act: A;
  readonly input: ActInput<A>;
  readonly version: number;
}

const isHarmless = (event: Event): boolean => ruleOfEntry(event)?.harmless === true;

/** The entries after the page with this version was made; each act is one version and one entry of the log. */
export const since = ({ events }: Report, version: number): readonly Event[] => events.slice(version);

/** The present version if only harmless acts came after the form's version. */
export const versionFor = (report: Report, posted: number): number =>
  since(report, posted).every(isHarmless) ? report.version : posted;

/** Digest of a posted form, so that the form of a second tab does not count as a repetition of the first. */
export const formDigest = (input: object): string =>
  createHash('sha256').update(JSON.stringify(input)).digest('base64url');

/**
 * Whether this form of this officer was saved, with only harmless acts between its page and it: then settling may have
 * failed, but not the act.
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
