import { CaseError } from '../../shared/domain/errors.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { onDuty, type OnDuty } from '../../shared/domain/stand-in.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { DESK, proposalNamed } from '../../web/layout/officer-paths.ts';
import { ReturnedFormPage } from '../../web/sign-in/returned-form-page.tsx';
import { html, seeOther, type PageAnswer, type PageFunction, type PageRequest } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import type { Route } from '../routes/route.ts';
import { signInLink } from './begin.ts';
import { consoleContext, deskContext } from './console-context.ts';
import { formValues, type FormValues } from './form-values.ts';
import { returnedValues } from './returned-values.ts';
import { refuseOtherOrigins } from './same-origin.ts';
import type { OfficerPageFunction } from './officer-session.ts';
import { holdsToken, signedIn } from './session.ts';

const roleMayOpen = ({ roles }: Route, { role }: Officer): boolean =>
  roles === undefined || roles === 'signed-in' || roles.includes(role);

/** Only verifiers have assigned work, so only a verifier can replace a colleague. */
const dutyOf = async (officer: Officer, { stores, clock }: ConsoleWorld): Promise<OnDuty> =>
  officer.role === 'verifier'
    ? onDuty(officer, await stores.directory.officers(), localDate(clock.now()))
    : officer;

/** The proposals' several forms share one route. */
const formOf = ({ route, params }: PageRequest): string => proposalNamed(params['kind']) ?? route.name;

/** Shows the form again with the typed text: nothing was done, and no text is lost. */
const keptForm = async (
  request: PageRequest,
  values: FormValues,
  csrf: string | undefined,
  status: number,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  const body = await request.body();
  const hadFile = body.kind === 'form' && body.files.length > 0;
  const context = consoleContext(request, world);
  const kept = returnedValues(formOf(request), values, context.language);
  return html(ReturnedFormPage({ context, action: request.path, values: kept, hadFile, csrf }), status);
};

/**
 * A page for signed-in officers. Without a session a link leads to the sign-in and back, and a form comes back with
 * the typed text (P7: origin and token are both checked). A wrong role gets the answer of a missing page.
 */
export const forOfficers =
  (page: OfficerPageFunction): PageFunction<ConsoleWorld> =>
  async (request, world) => {
    const posts = request.route.method === 'POST';
    if (posts) refuseOtherOrigins(request, world);
    const { csrf, ...values } = posts ? await formValues(request) : { csrf: undefined };
    const session = await signedIn(request.cookies, world);
    if (session === undefined) {
      if (posts) return keptForm(request, values, undefined, 401, world);
      return seeOther(signInLink(request.path === '/can-bo' ? DESK.queue : request.path));
    }
    if (posts && !holdsToken(session, csrf)) return keptForm(request, values, session.csrf, 409, world);
    if (!roleMayOpen(request.route, session.officer))
      throw new CaseError('access.role', 'There is no such page.');
    return page(
      request,
      {
        officer: await dutyOf(session.officer, world),
        context: await deskContext(request, session, world),
        values,
      },
      world,
    );
  };
