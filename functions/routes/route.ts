import type { FunctionName } from '../../shared/config.ts';
import type { Role } from '../../shared/schemas/officer.ts';

/** One web address of the service, as data: infra deploys it, the local server serves it, tests visit it. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** API Gateway syntax: `/can-bo/viec/{id}`. */
  readonly path: string;
  readonly name: string;
  readonly served: Extract<FunctionName, 'public' | 'console' | 'open-sealed'>;
  /** Roles that may call it; `signed-in`: any officer; absent: everyone. domain/access decides what an officer may see. */
  readonly roles?: readonly Role[] | 'signed-in';
  /** The answer does not depend on the rules, so the chain does not read them. */
  readonly ruleless?: true;
}
