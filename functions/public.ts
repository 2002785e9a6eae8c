import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { lazily } from './adapters/lazily.ts';
import { apiProblem } from './api/api-problem.ts';
import { apiDescription } from './api/description.ts';
import { apiBodies, apiCatalogue, apiPlaces, apiPosts, apiSealingKey } from './api/lists.ts';
import { apiStatus } from './api/status.ts';
import { apiSubmit } from './api/submit.ts';
import { serveAsset } from './assets.ts';
import { publicWorld } from './deps.ts';
import { failure } from './failure.ts';
import { answerQuestion } from './intake/form/answer-question.ts';
import { leave } from './intake/form/leave.ts';
import { printLetter, showLetterForm } from './intake/desk/letter.ts';
import { reserveUpload } from './intake/reserve-upload.ts';
import { showForm, toFirstQuestion } from './intake/form/show-form.ts';
import { showAbout, showStart } from './intake/form/show-start.tsx';
import { submitReport } from './intake/form/submit-report.tsx';
import { webFunction, type PageFunction, json } from './page.ts';
import type { PublicWorld } from './ports.ts';
import { API_ROUTES } from './routes/api.ts';
import { FORM_ROUTES } from './routes/form.ts';
import { TRACKING_ROUTES } from './routes/tracking.ts';
import { askCode, contestResult, sendMessage, showStatus, withdrawReport } from './tracking/pages.ts';

/** Shows that the function answers; it calls no partner, so that a slow table does not take the service out of rotation. */
const health: PageFunction<PublicWorld> = (_request, { settings }) =>
  Promise.resolve(json({ status: 'ok', province: settings.code }));

export const ROUTES = [...FORM_ROUTES, ...TRACKING_ROUTES, ...API_ROUTES] as const;

const PAGES = {
  start: showStart,
  about: showAbout,
  'letter-form': showLetterForm,
  letter: printLetter,
  form: showForm,
  'form-again': toFirstQuestion,
  answer: answerQuestion,
  submit: submitReport,
  'reserve-upload': reserveUpload,
  leave,
  asset: (request) => serveAsset(request),
  health,
  'ask-code': askCode,
  'show-status': showStatus,
  'send-message': sendMessage,
  'contest-result': contestResult,
  'withdraw-report': withdrawReport,
  'api-submit': apiSubmit,
  'api-status': apiStatus,
  'api-catalogue': apiCatalogue,
  'api-places': apiPlaces,
  'api-bodies': apiBodies,
  'api-posts': apiPosts,
  'api-sealing-key': apiSealingKey,
  'api-description': apiDescription,
} as const satisfies Record<(typeof ROUTES)[number]['name'], PageFunction<PublicWorld>>;

/**
 * Exactly what the pages need: without a value middy sends an empty sandbox, in which no form can be posted and no
 * script runs. Modals are for printing; pop-ups stay forbidden.
 */
const SANDBOX =
  'allow-forms allow-scripts allow-same-origin allow-modals allow-downloads allow-top-navigation';

/**
 * The citizens' function in a given world; the local service passes its own. Browsers send encrypted files to
 * `filesOrigin`.
 */
export const createPublic = (world: PublicWorld) =>
  webFunction(
    ROUTES,
    PAGES,
    world,
    (error, request, here) =>
      request.path.startsWith('/api/') ? apiProblem(error, request, here) : failure(error, request, here),
    { sandbox: SANDBOX, 'connect-src': `'self' ${world.filesOrigin}`.trimEnd() },
  );

const real = lazily(() => createPublic(publicWorld()));

/** Lambda entry. */
export const handler = async (
  ...call: Parameters<ReturnType<typeof createPublic>>
): Promise<APIGatewayProxyStructuredResultV2> => (await real())(...call);
