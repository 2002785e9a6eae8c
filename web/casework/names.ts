import type { Sanitised } from '../../shared/domain/access.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { Report, Subject } from '../../shared/schemas/report.ts';

/** Names for ids, looked up beforehand so that pages stay pure. */
export interface Names {
  /** Absent for someone who is no longer in the directory. */
  readonly officer: (id: string) => string | undefined;
  /** The id itself where the directory has no such body. */
  readonly body: (id: string) => string;
  /** As it was called on a day; without one, today. */
  readonly place: (code: string, on?: string) => string;
  /** The id itself where the list has no such post. */
  readonly post: (id: string) => string;
}

/** What is named, and the reporter's words for it or beside it. */
const besides = (named: string | undefined, words: string | undefined): string | undefined =>
  named === undefined ? words : words === undefined ? named : `${named} (${words})`;

/** The body of the person reported: by the directory, and in the reporter's words. */
export const subjectBody = ({ body, bodyText }: Subject, names: Names): string | undefined =>
  besides(body && names.body(body), bodyText);

export const subjectPost = ({ post, postText }: Subject, names: Names): string | undefined =>
  besides(post && names.post(post), postText);

/** The day a report bears: its places are named as they were called then. */
export const dayReceived = ({ receivedAt }: Pick<Report, 'receivedAt'>): string =>
  localDate(new Date(receivedAt));

/** The day the letter to the Party body bears, which is that of its last referral. */
export const dayReferred = ({ hops }: Pick<Sanitised, 'hops'>): string | undefined => {
  const at = hops.at(-1)?.sentAt;
  return at === undefined ? undefined : localDate(new Date(at));
};
