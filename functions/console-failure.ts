import { bytesToCrockford } from '../shared/domain/crockford.ts';
import { isCaseError, statusOf } from '../shared/domain/errors.ts';
import { RefusedPage, type Refused } from '../web/sign-in/refused-page.tsx';
import { html, type PageAnswer, type PageRequest } from './page.ts';
import type { ConsoleWorld } from './ports.ts';
import { consoleContext } from './sign-in/console-context.ts';

const PAGES: Readonly<Record<string, Refused>> = {
  access: 'missing',
  missing: 'missing',
  input: 'input',
  rule: 'notNow',
  conflict: 'notNow',
  partner: 'partner',
};

/** An error as a page of the console. What may not be seen answers like what is not there, down to the byte, and as late (P6). */
export const consoleFailure = async (
  error: unknown,
  request: PageRequest,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  const status = statusOf(error);
  const known = isCaseError(error) ? PAGES[error.code.split('.')[0] ?? ''] : undefined;
  const number = known === undefined ? bytesToCrockford(world.random(5)) : undefined;
  if (status >= 500) {
    const facts = { route: request.route.name, method: request.route.method };
    world.log.error('a page failed', error, { ...facts, ...(number !== undefined && { quote: number }) });
  }
  const context = consoleContext(request, world);
  const page = html(
    RefusedPage({ context, why: known ?? 'defect', ...(number !== undefined && { number }) }),
    status,
  );
  if (status === 404) await world.evenly(request.arrived);
  return page;
};
