import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { isCaseError, statusOf } from '../shared/domain/errors.ts';
import { lazily } from './adapters/lazily.ts';
import { openSealedWorld } from './deps.ts';
import { problem, webFunction, type PageAnswer, type PageRequest } from './page.ts';
import type { OpenSealedWorld } from './ports.ts';
import { openSealed } from './records/open-sealed.ts';
import { OPEN_SEALED_ROUTES } from './routes/console.ts';

export const ROUTES = OPEN_SEALED_ROUTES;

/** An error for our script, which has its own sentences. A hidden report gets the answer of an absent one (P6). */
const failure = async (
  error: unknown,
  { route, arrived }: PageRequest,
  world: OpenSealedWorld,
): Promise<PageAnswer> => {
  const status = statusOf(error);
  if (status >= 500) world.log.error('a part was not opened', error, { route: route.name });
  if (!isCaseError(error)) return problem(status, 'defect', 'Something failed in the system.');
  if (status !== 404) return problem(status, error.code, error.message);
  await world.evenly(arrived);
  return problem(404, 'missing.report', 'There is no such report.');
};

/** The only function that may use the sealing key, in a given world. */
export const createOpenSealed = (world: OpenSealedWorld) =>
  webFunction(ROUTES, { 'open-sealed': openSealed }, world, failure);

const real = lazily(async () => createOpenSealed(await openSealedWorld()));

/** Lambda entry. */
export const handler = async (
  ...call: Parameters<ReturnType<typeof createOpenSealed>>
): Promise<APIGatewayProxyStructuredResultV2> => (await real())(...call);
