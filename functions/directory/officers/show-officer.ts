import { nameOf } from '../../../shared/schemas/languages.ts';
import { CaseError } from '../../../shared/domain/errors.ts';
import { mayStandIn } from '../../../shared/domain/officers/check-officers.ts';
import type { Body } from '../../../shared/schemas/body.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { etagOf } from '../../../shared/store/directory/record-etag.ts';
import {
  OfficerFormPage,
  type OfficerChoices,
  type OfficerEdit,
} from '../../../web/directory/officer-form-page.tsx';
import { officersWords } from '../../../web/words/officers.ts';
import { html, type PageAnswer } from '../../page.ts';
import type { ConsoleWorld } from '../../ports.ts';
import type { OfficerPageFunction, OfficerSession } from '../../sign-in/officer-session.ts';
import { SAVED } from '../bodies/edit-body.ts';
import { historyLines } from '../history-lines.ts';
import { absenceTexts, officerTexts } from './read-officer-form.ts';

/** Kinds of bodies with officers; of the thousands of agencies only those that have one already. */
const KINDS_WITH_OFFICERS = [
  'front',
  'party',
  'inspection',
  'union',
] as const satisfies readonly Body['kind'][];

const choicesFor = (
  officer: Officer | undefined,
  bodies: readonly Body[],
  officers: readonly Officer[],
  language: Language,
): OfficerChoices => {
  const { kinds } = officersWords(language).directory;
  const option = ({ id, name, nameEn }: Body) => ({ value: id, label: nameOf({ name, nameEn }, language) });
  const own = bodies.find(
    ({ id, kind }) => id === officer?.body && !KINDS_WITH_OFFICERS.some((one) => one === kind),
  );
  return {
    bodies: [
      ...(own === undefined ? [] : [option(own)]),
      ...KINDS_WITH_OFFICERS.flatMap((kind) =>
        bodies
          .filter((body) => body.kind === kind && (body.inForceTo === undefined || body.id === officer?.body))
          .map((body) => ({ ...option(body), group: kinds[kind] })),
      ),
    ],
    colleagues:
      officer === undefined
        ? []
        : officers
            .filter((other) => mayStandIn(other, officer))
            .map(({ id, name }) => ({ value: id, label: name })),
  };
};

/** The form of an officer, or of a new one, with the history. */
export const officerPage = async (
  officer: Officer | undefined,
  edit: OfficerEdit,
  { context }: OfficerSession,
  world: ConsoleWorld,
  status = 200,
): Promise<PageAnswer> => {
  const { language } = context;
  const [bodies, officers, history] = await Promise.all([
    world.stores.directory.bodies(),
    world.stores.directory.officers(),
    officer === undefined ? [] : historyLines('officer', officer.id, language, world),
  ]);
  const choices = choicesFor(officer, bodies, officers, language);
  return html(OfficerFormPage({ context, officer, edit, choices, history }), status);
};

/** @throws CaseError missing.officer */
export const officerNamed = (id: string | undefined, officers: readonly Officer[]): Officer => {
  const officer = officers.find((one) => one.id === id);
  if (officer === undefined) throw new CaseError('missing.officer', 'There is no such officer.');
  return officer;
};

/** An officer's form with its history. @throws CaseError missing.officer */
export const showOfficer: OfficerPageFunction = async ({ params, query }, session, world) => {
  const officer = officerNamed(params['id'], await world.stores.directory.officers());
  const edit: OfficerEdit = {
    texts: officerTexts(officer),
    absences: absenceTexts(officer),
    successor: '',
    problems: [],
    etag: etagOf(officer),
    reason: '',
    state: query[SAVED] === 'yes' ? 'saved' : 'shown',
  };
  return officerPage(officer, edit, session, world);
};

export const showNewOfficer: OfficerPageFunction = (_request, session, world) => {
  const texts = { mail: 'now', active: 'yes' };
  return officerPage(
    undefined,
    { texts, absences: [], successor: '', problems: [], etag: '', reason: '', state: 'shown' },
    session,
    world,
  );
};
