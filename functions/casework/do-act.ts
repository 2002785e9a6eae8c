import { actRule, type OfficerAct } from '../../shared/domain/report/acts/acts.ts';
import { canSee } from '../../shared/domain/access.ts';
import { CaseError, familyOf, fieldOf, isCaseError, statusOf } from '../../shared/domain/errors.ts';
import { versionAtHop } from '../../shared/domain/report/handover/open-hop.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Event, Report } from '../../shared/schemas/report.ts';
import { isFieldError, type FieldError } from '../../web/casework/acts/typed-values.ts';
import { DESK, reportPath } from '../../web/layout/officer-paths.ts';
import { seeOther, type PageAnswer } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import type { OfficerPageFunction, OfficerSession } from '../sign-in/officer-session.ts';
import type { FormValues } from '../sign-in/form-values.ts';
import { actOn, reportSeenBy } from '../acts/act-on.ts';
import { actNamed, DONE, offeredActs } from './officer-acts.ts';
import { eventsSeen, linkedSeenBy } from './linked-seen.ts';
import { messageAnew } from './message-anew.ts';
import { since } from '../acts/posted-form.ts';
import { readAct } from './read-act.ts';
import { reportAnswer } from './report-answer.ts';

/** A Party body sees the entries of its own people, not who works on the report at the Front. */
const shownTo = ({ role, body }: OnDuty, events: readonly Event[]): readonly Event[] =>
  role === 'liaison' ? events.filter(({ by }) => by.kind === 'officer' && by.body === body) : events;

/** `input.merge-target` says which sentence its field shows. */
const fieldErrorOf = (error: CaseError): FieldError => {
  const name = error.code.slice('input.'.length);
  return isFieldError(name) ? name : 'other';
};

interface Attempt {
  readonly act: OfficerAct;
  readonly values: FormValues;
  readonly version: number;
}

/** The report's page with the typed text and the reason why nothing was done; other errors are thrown on. */
const notDone = async (
  error: unknown,
  { act, values, version }: Attempt,
  report: Report,
  session: OfficerSession,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  if (!isCaseError(error)) throw error;
  const family = familyOf(error);
  if (family === 'input') {
    const errors = { [fieldOf(error) ?? '']: fieldErrorOf(error) };
    return reportAnswer(report, session, { returned: { act, values, errors } }, world, statusOf(error));
  }
  if (family !== 'rule' && family !== 'conflict') throw error;
  // Another officer may have just written, so the page shows the acts of the present report.
  const now = await reportSeenBy(session.officer, report.id, world);
  const shown = eventsSeen(now, await linkedSeenBy(session.officer, now, world));
  const allowed = offeredActs(session.officer, now);
  const formIsBack = allowed.includes(act);
  const refusal = {
    why: family === 'conflict' ? ('stale' as const) : ('not-now' as const),
    code: error.code,
    act,
    meanwhile:
      family === 'conflict'
        ? shownTo(
            session.officer,
            since(now, version).filter((event) => shown.includes(event)),
          )
        : [],
    allowed,
    values,
    formIsBack,
    ...(error.code === 'rule.forwarded-before' && error.details),
  };
  const returned = formIsBack ? { returned: { act, values, errors: {} } } : {};
  return reportAnswer(now, session, { refusal, ...returned }, world, statusOf(error));
};

const perform = async (
  act: OfficerAct,
  { values, version }: Attempt,
  report: Report,
  session: OfficerSession,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  const holdsMessage = actRule(act).readyMessage === true && report.kind !== 'denunciation';
  const anew = holdsMessage ? messageAnew(values) : undefined;
  if (anew !== undefined) {
    const returned = { act, values: anew, errors: { message: 'rewritten' as const } };
    return reportAnswer(report, session, { returned }, world, 400);
  }
  const { input, errors } = readAct(act, values);
  if (errors !== undefined)
    return reportAnswer(report, session, { returned: { act, values, errors } }, world, 400);
  const changed = await actOn(report.id, { act, input, version }, session.officer, world);
  const next = canSee(session.officer, changed) ? reportPath(report.id) : DESK.queue;
  return seeOther(`${next}?${DONE}=${act}`);
};

/**
 * An officer's act by its form. No typed text is lost: a form that is wrong, late or not allowed now comes back with
 * it and with the acts that are allowed.
 * @throws CaseError missing.report · missing.page for an act that has no form here · partner.*
 */
export const doAct: OfficerPageFunction = async (request, session, world) => {
  const act = actNamed(request.params['act']);
  if (act === undefined) throw new CaseError('missing.page', 'There is no such act.');
  const report = await reportSeenBy(session.officer, request.params['id'] ?? '', world);
  const { version: posted, ...values } = session.values;
  // A form without a version counts as older than any, so the page shows the present report.
  const shown = typeof posted === 'string' && /^\d{1,9}$/.test(posted) ? Number(posted) : 0;
  const version = session.officer.role === 'liaison' ? versionAtHop(report, shown) : shown;
  const attempt = { act, values, version };
  return perform(act, attempt, report, session, world).catch((error: unknown) =>
    notDone(error, attempt, report, session, world),
  );
};
