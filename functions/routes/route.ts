import type { FunctionName } from '../../shared/config.ts';
import type { Role } from '../../shared/schemas/officer.ts';

/** One web address of the service, as data: infra deploys it, the local server serves it, tests walk it. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** API Gateway syntax: `/can-bo/viec/{id}`. */
  readonly path: string;
  readonly name: string;
  readonly served: Extract<FunctionName, 'public' | 'console' | 'open-sealed'>;
  /** Roles that may call it; `signed-in`: any officer; absent: everyone. What an officer may see is decided later, by access. */
  readonly roles?: readonly Role[] | 'signed-in';
  /** Answers the same whatever the rules are, so that nobody looks them up for it. */
  readonly ruleless?: true;
}
