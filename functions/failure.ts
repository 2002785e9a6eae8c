import { bytesToCrockford } from '../shared/domain/crockford.ts';
import { fieldOf, isCaseError, statusOf } from '../shared/domain/errors.ts';
import { FailurePage } from '../web/layout/failure-page.tsx';
import { errorWords } from '../web/words/errors.ts';
import { pageContext } from './page-context.ts';
import { html, problem, type PageAnswer, type PageRequest } from './page.ts';
import type { Assets, World } from './ports.ts';

/** Our own scripts ask for JSON and get problem+json; the API has its own (api/api-problem). */
const wantsJson = ({ headers }: PageRequest): boolean =>
  (headers['accept'] ?? '').startsWith('application/json');

/** The place of the error: route and method, never the body, which holds what people wrote. */
const place = ({ route, path }: PageRequest) => ({ route: route.name, method: route.method, path });

/**
 * An error as a page of the citizens, or as problem+json. A refusal shows the sentence of its code; any other error is
 * a defect: it is logged with a number, and the page asks to quote it.
 */
export const failure = (
  error: unknown,
  request: PageRequest,
  world: Pick<World, 'settings' | 'clock' | 'random' | 'log'> & { readonly assets: Assets },
): PageAnswer => {
  const status = statusOf(error);
  const code = isCaseError(error) ? error.code : undefined;
  const number = code === undefined ? bytesToCrockford(world.random(5)) : undefined;
  if (status >= 500) {
    world.log.error('a page failed', error, {
      ...place(request),
      ...(number !== undefined && { quote: number }),
    });
  }
  if (wantsJson(request)) {
    const { title, text } = errorWords(code, request.language);
    const field = isCaseError(error) ? fieldOf(error) : undefined;
    return problem(
      status,
      code ?? 'defect',
      number === undefined ? `${title}. ${text}` : `${title}. ${text} (${number})`,
      field === undefined ? undefined : { [field]: text },
    );
  }
  const posted = request.route.method === 'POST';
  return html(FailurePage({ context: pageContext(request, world), code, number, posted }), status);
};
