import type { Sanitised } from '../../shared/domain/access.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { Report, Subject } from '../../shared/schemas/report.ts';

/** Names for ids, looked up beforehand so that pages stay pure. */
export interface Names {
  /** Undefined for a person who is no longer in the directory. */
  readonly officer: (id: string) => string | undefined;
  /** The id itself if the directory has no such body. */
  readonly body: (id: string) => string;
  /** Its name on a day; without a day, today's. */
  readonly place: (code: string, on?: string) => string;
  /** The id itself if the list has no such post. */
  readonly post: (id: string) => string;
}

/** The named item with the reporter's words for it or beside it. */
const besides = (named: string | undefined, words: string | undefined): string | undefined =>
  named === undefined ? words : words === undefined ? named : `${named} (${words})`;

/** The body of the person reported: its name in the directory, and the reporter's words. */
export const subjectBody = ({ body, bodyText }: Subject, names: Names): string | undefined =>
  besides(body && names.body(body), bodyText);

export const subjectPost = ({ post, postText }: Subject, names: Names): string | undefined =>
  besides(post && names.post(post), postText);

/** The date of a report: its places have their names of that day. */
export const dayReceived = ({ receivedAt }: Pick<Report, 'receivedAt'>): string =>
  localDate(new Date(receivedAt));

/** The date of the letter to the Party body, which is the day of its last referral. */
export const dayReferred = ({ hops }: Pick<Sanitised, 'hops'>): string | undefined => {
  const at = hops.at(-1)?.sentAt;
  return at === undefined ? undefined : localDate(new Date(at));
};
