import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { DeskContext } from '../../web/layout/officer-page.tsx';
import type { PageAnswer, PageRequest } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import type { FormValues } from './form-values.ts';

/** An officer at the console: their record, the page's context, and the posted values without the form token. */
export interface OfficerSession {
  readonly officer: OnDuty;
  readonly context: DeskContext;
  readonly values: FormValues;
}

/** A page of the console; it gets the session of the signed-in officer. */
export type OfficerPageFunction = (
  request: PageRequest,
  session: OfficerSession,
  world: ConsoleWorld,
) => Promise<PageAnswer>;
