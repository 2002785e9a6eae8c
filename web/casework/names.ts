import type { Subject } from '../../shared/schemas/report.ts';

/** Names for ids, looked up beforehand so that pages stay pure. */
export interface Names {
  /** Absent for someone who is no longer in the directory. */
  readonly officer: (id: string) => string | undefined;
  /** The id itself where the directory has no such body. */
  readonly body: (id: string) => string;
  readonly place: (code: string) => string;
  /** The id itself where the list has no such post. */
  readonly post: (id: string) => string;
}

/** The body of the person reported: by the directory, else in the reporter's words. */
export const subjectBody = ({ body, bodyText }: Subject, names: Names): string | undefined =>
  body === undefined ? bodyText : names.body(body);

export const subjectPost = ({ post, postText }: Subject, names: Names): string | undefined =>
  post === undefined ? postText : names.post(post);
