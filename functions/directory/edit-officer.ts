import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import { permitChange } from '../../shared/domain/officers/change-officer.ts';
import { checkOfficers, mayStandIn } from '../../shared/domain/officers/check-officers.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Language } from '../../shared/schemas/words.ts';
import { markOf } from '../../shared/store/record-mark.ts';
import { MARK, SUCCESSOR } from '../../web/directory/field-names.ts';
import {
  OfficerFormPage,
  type OfficerChoices,
  type OfficerEdit,
} from '../../web/directory/officer-form-page.tsx';
import type { FormProblem } from '../../web/directory/record-form.tsx';
import { officerPath } from '../../web/layout/officer-paths.ts';
import { officersWords } from '../../web/words/officers.ts';
import { handOverCases } from '../casework/hand-over-cases.ts';
import { html, seeOther, type PageAnswer } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import { textIn } from '../sign-in/form-values.ts';
import type { OfficerPageFunction, Seat } from '../sign-in/seat.ts';
import { brokenBy } from './broken-by.ts';
import { officerGround } from './directory-world.ts';
import { SAVED } from './edit-body.ts';
import { reasonIn } from './form-texts.ts';
import { historyLines } from './history-lines.ts';
import { keepOfficer } from './keep-records.ts';
import { absenceTexts, officerTexts, readOfficerForm } from './read-officer-form.ts';

/** Where officers sit; agencies, of which there are thousands, only where one sits there already. */
const SEATS = ['front', 'party', 'inspection', 'union'] as const satisfies readonly Body['kind'][];

const choicesFor = (
  officer: Officer | undefined,
  bodies: readonly Body[],
  officers: readonly Officer[],
  language: Language,
): OfficerChoices => {
  const { kinds } = officersWords(language).directory;
  const option = ({ id, name, nameEn }: Body) => ({ value: id, label: language === 'en' ? nameEn : name });
  const own = bodies.find(({ id, kind }) => id === officer?.body && !SEATS.some((seat) => seat === kind));
  return {
    bodies: [
      ...(own === undefined ? [] : [{ options: [option(own)] }]),
      ...SEATS.map((kind) => ({
        label: kinds[kind],
        options: bodies
          .filter((body) => body.kind === kind && (body.inForceTo === undefined || body.id === officer?.body))
          .map(option),
      })).filter(({ options }) => options.length > 0),
    ],
    colleagues:
      officer === undefined
        ? []
        : officers
            .filter((other) => mayStandIn(other, officer))
            .map(({ id, name }) => ({ value: id, label: name })),
  };
};

const page = async (
  officer: Officer | undefined,
  edit: OfficerEdit,
  { context }: Seat,
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

const found = (id: string | undefined, officers: readonly Officer[]): Officer => {
  const officer = officers.find((one) => one.id === id);
  if (officer === undefined) throw new CaseError('missing.officer', 'There is no such officer.');
  return officer;
};

/** An officer's form with its history. @throws CaseError missing.officer */
export const showOfficer: OfficerPageFunction = async ({ params, query }, seat, world) => {
  const officer = found(params['id'], await world.stores.directory.officers());
  const edit: OfficerEdit = {
    texts: officerTexts(officer),
    absences: absenceTexts(officer),
    successor: '',
    problems: [],
    mark: markOf(officer),
    reason: '',
    state: query[SAVED] === 'yes' ? 'saved' : 'shown',
  };
  return page(officer, edit, seat, world);
};

export const showNewOfficer: OfficerPageFunction = (_request, seat, world) => {
  const texts = { mail: 'now', active: 'yes' };
  return page(
    undefined,
    { texts, absences: [], successor: '', problems: [], mark: '', reason: '', state: 'shown' },
    seat,
    world,
  );
};

type Refused = keyof ReturnType<typeof officersWords>['directory']['officers']['refused'];

/** What this administrator may not do, at its field. */
const forbidden = (
  by: Officer,
  before: Officer,
  after: Officer,
  officers: readonly Officer[],
  language: Language,
): FormProblem[] => {
  const { refused } = officersWords(language).directory.officers;
  const isRefused = (code: string): code is Refused => Object.hasOwn(refused, code);
  try {
    permitChange(by, before, after, officers);
    return [];
  } catch (error) {
    if (!isCaseError(error) || !isRefused(error.code)) throw error;
    return [{ field: String(error.details['field']), sentence: refused[error.code] }];
  }
};

const unfit = (
  successor: string,
  before: Officer,
  officers: readonly Officer[],
  language: Language,
): FormProblem[] =>
  successor === '' || officers.some((other) => other.id === successor && mayStandIn(other, before))
    ? []
    : [{ field: SUCCESSOR, sentence: officersWords(language).directory.officers.successor.unfit }];

/** Whether they no longer do the work of their former post. */
const leavesWork = (before: Officer, after: Officer): boolean =>
  !after.active || before.body !== after.body || before.role !== after.role;

const keep = async (
  before: Officer | undefined,
  officers: readonly Officer[],
  seat: Seat,
  world: ConsoleWorld,
) => {
  const { values, context } = seat;
  const { language } = context;
  const read = readOfficerForm(values, before, language);
  const why = reasonIn(values, language);
  const mark = textIn(values, MARK) ?? '';
  const successor = textIn(values, SUCCESSOR) ?? '';
  const again = (problems: readonly FormProblem[], state: OfficerEdit['state'], status: number) => {
    const { texts, absences } = read;
    return page(
      before,
      { texts, absences, successor, problems, mark, reason: why.typed, state },
      seat,
      world,
      status,
    );
  };
  const after = read.officer;
  if (after === undefined) return again([...read.problems, ...why.problems], 'shown', 400);
  const ground = await officerGround(world);
  const check = (list: readonly Officer[]) => checkOfficers(list, ground);
  const problems = [
    ...brokenBy(after, officers, check, language, before === undefined),
    ...(before === undefined ? [] : forbidden(seat.officer, before, after, officers, language)),
    ...(before === undefined ? [] : unfit(successor, before, officers, language)),
    ...why.problems,
  ];
  if (problems.length > 0) return again(problems, 'shown', 400);
  if (before !== undefined && mark !== markOf(before)) return again([], 'stale', 409);
  const handOver = async (): Promise<void> => {
    if (before !== undefined && leavesWork(before, after))
      await handOverCases(before, successor === '' ? undefined : successor, world);
  };
  // Before the record changes: a hand-over that fails leaves a form to send again, and no case with someone who moved.
  await handOver();
  try {
    await keepOfficer({ before, after }, { by: seat.officer.id, reason: why.reason }, world);
  } catch (error) {
    if (isCaseError(error) && error.code === 'conflict.stale') return again([], 'stale', 409);
    throw error;
  }
  // Once more, for what was assigned to them in between.
  await handOver();
  return seeOther(`${officerPath(after.id)}?${SAVED}=yes`);
};

/** Saves an officer over the record that the form was made from, with a reason. @throws CaseError missing.officer */
export const saveOfficer: OfficerPageFunction = async ({ params }, seat, world) => {
  const officers = await world.stores.directory.officers();
  return keep(found(params['id'], officers), officers, seat, world);
};

export const addOfficer: OfficerPageFunction = async (_request, seat, world) =>
  keep(undefined, await world.stores.directory.officers(), seat, world);
