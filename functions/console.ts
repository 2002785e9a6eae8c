import type { APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { lazily } from './adapters/lazily.ts';
import { doAct } from './casework/do-act.ts';
import { saveSettings, showSettings } from './directory/officers/own-settings.ts';
import { showEnded } from './casework/show-ended.ts';
import { showQueue } from './casework/show-queue.ts';
import { showUndelivered } from './casework/show-undelivered.ts';
import { consoleWorld } from './deps.ts';
import { saveBody, showBody } from './directory/bodies/edit-body.ts';
import { addOfficer, saveOfficer } from './directory/officers/edit-officer.ts';
import { showNewOfficer, showOfficer } from './directory/officers/show-officer.ts';
import { showOfficers } from './directory/officers/show-officers.ts';
import { sendBodiesFile, showBodies } from './directory/bodies/show-bodies.ts';
import { checkUpload, confirmUpload, showUpload } from './directory/bodies/upload-bodies.ts';
import { registerReport, showRegisterForm } from './intake/desk/register-report.ts';
import { webFunction, type PageFunction, html, type PageAnswer, type PageRequest } from './page.ts';
import type { ConsoleWorld } from './ports.ts';
import { showLog, showLogs } from './casework/show-logs.ts';
import { decideRule } from './rules/decide-rule.ts';
import { proposeRule, showProposalForm } from './rules/propose-rule.ts';
import { showRuleChange } from './rules/show-change.ts';
import { showCalendar, showClocks, showPosts, showRules } from './rules/show-rules.ts';
import { CONSOLE_ROUTES } from './routes/console.ts';
import { beginSignIn, finishSignIn } from './sign-in/begin.ts';
import { forOfficers } from './sign-in/for-officers.ts';
import { chooseLanguage } from './sign-in/language.ts';
import { showSimulator } from './simulator/show-simulator.ts';
import { showGuidance } from './casework/show-guidance.ts';
import { signedOut, signOut } from './sign-in/sign-out.ts';
import { bytesToCrockford } from '../shared/domain/crockford.ts';
import { isCaseError, statusOf } from '../shared/domain/errors.ts';
import { RefusedPage, type Refused } from '../web/sign-in/sign-in-pages.tsx';
import { consoleContext } from './sign-in/console-context.ts';
import { showReport } from './casework/report-answer.ts';

const WHY: Readonly<Record<string, Refused>> = {
  access: 'missing',
  missing: 'missing',
  input: 'input',
  rule: 'notNow',
  conflict: 'notNow',
  partner: 'partner',
};

/** An error as a page of the console. A hidden page gets the answer of an absent one, with the same bytes and time (P6). */
const consoleFailure = async (
  error: unknown,
  request: PageRequest,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  const status = statusOf(error);
  const known = isCaseError(error) ? WHY[error.code.split('.')[0] ?? ''] : undefined;
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

export const ROUTES = CONSOLE_ROUTES;

const PAGES = {
  queue: forOfficers(showQueue),
  'sign-in': beginSignIn,
  'sign-in-callback': finishSignIn,
  'sign-out': signOut,
  'signed-out': signedOut,
  'choose-language': forOfficers(chooseLanguage),
  report: forOfficers(showReport),
  act: forOfficers(doAct),
  guidance: forOfficers(showGuidance),
  ended: forOfficers(showEnded),
  undelivered: forOfficers(showUndelivered),
  'register-form': forOfficers(showRegisterForm),
  register: forOfficers(registerReport),
  logs: forOfficers(showLogs),
  log: forOfficers(showLog),
  officers: forOfficers(showOfficers),
  'add-officer-form': forOfficers(showNewOfficer),
  'add-officer': forOfficers(addOfficer),
  'officer-form': forOfficers(showOfficer),
  officer: forOfficers(saveOfficer),
  bodies: forOfficers(showBodies),
  'bodies-upload-form': forOfficers(showUpload),
  'bodies-upload': forOfficers(checkUpload),
  'bodies-confirm': forOfficers(confirmUpload),
  'bodies-file': forOfficers(sendBodiesFile),
  'body-form': forOfficers(showBody),
  body: forOfficers(saveBody),
  simulator: forOfficers(showSimulator),
  rules: forOfficers(showRules),
  'rules-calendar': forOfficers(showCalendar),
  'rules-clocks': forOfficers(showClocks),
  'rules-posts': forOfficers(showPosts),
  'proposal-form': forOfficers(showProposalForm),
  propose: forOfficers(proposeRule),
  'rule-change': forOfficers(showRuleChange),
  'decide-rule': forOfficers(decideRule),
  'settings-form': forOfficers(showSettings),
  settings: forOfficers(saveSettings),
} as const satisfies Record<(typeof ROUTES)[number]['name'], PageFunction<ConsoleWorld>>;

/**
 * Exactly what the pages need: without a value middy sends an empty sandbox, in which no form can be posted and no
 * script runs. One link opens a new tab, to sign in again without losing the form.
 */
const SANDBOX =
  'allow-forms allow-scripts allow-same-origin allow-modals allow-downloads allow-top-navigation allow-popups allow-popups-to-escape-sandbox';

/**
 * The officers' function in a given world; the local service passes its own. Browsers fetch encrypted files from
 * `filesOrigin`. A frame may show only content that the page made (`blob:`).
 */
export const createConsole = (world: ConsoleWorld) =>
  webFunction(ROUTES, PAGES, world, consoleFailure, {
    sandbox: SANDBOX,
    'frame-src': 'blob:',
    'connect-src': `'self' ${world.filesOrigin}`.trimEnd(),
  });

const real = lazily(async () => createConsole(await consoleWorld()));

/** Lambda entry. */
export const handler = async (
  ...call: Parameters<ReturnType<typeof createConsole>>
): Promise<APIGatewayProxyStructuredResultV2> => (await real())(...call);
