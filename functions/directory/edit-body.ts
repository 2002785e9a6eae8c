import { checkBodies, type BodyGround } from '../../shared/domain/bodies/check-bodies.ts';
import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import { Body } from '../../shared/schemas/body.ts';
import { markOf } from '../../shared/store/record-mark.ts';
import { BODY_COLUMNS } from '../../shared/tables/body-columns.ts';
import { readRecord } from '../../shared/tables/columns.ts';
import { BodyPage } from '../../web/directory/body-page.tsx';
import { MARK } from '../../web/directory/field-names.ts';
import type { FormProblem, RecordEdit } from '../../web/directory/record-form.tsx';
import { bodyPath } from '../../web/layout/officer-paths.ts';
import { html, seeOther, type PageAnswer } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import { textIn } from '../sign-in/form-values.ts';
import type { OfficerPageFunction, Seat } from '../sign-in/seat.ts';
import { brokenBy } from './broken-by.ts';
import { bodyGround } from './directory-world.ts';
import { formProblem, reasonIn, textsIn, textsOf } from './form-texts.ts';
import { historyLines } from './history-lines.ts';
import { keepBodies } from './keep-records.ts';

/** Name in the address of what is said after saving. */
export const SAVED = 'da-luu';

const found = (id: string | undefined, bodies: readonly Body[]): Body => {
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) throw new CaseError('missing.body', 'There is no such body.');
  return body;
};

const page = async (
  body: Body,
  edit: RecordEdit,
  { context }: Seat,
  world: ConsoleWorld,
  status = 200,
): Promise<PageAnswer> => {
  const { language } = context;
  const history = await historyLines('body', body.id, language, world);
  const name = language === 'en' ? body.nameEn : body.name;
  return html(BodyPage({ context, id: body.id, name, edit, history }), status);
};

/** A body's form with its history. @throws CaseError missing.body */
export const showBody: OfficerPageFunction = async ({ params, query }, seat, world) => {
  const body = found(params['id'], await world.stores.directory.bodies());
  const edit: RecordEdit = {
    texts: textsOf(body, BODY_COLUMNS),
    problems: [],
    mark: markOf(body),
    reason: '',
    state: query[SAVED] === 'yes' ? 'saved' : 'shown',
  };
  return page(body, edit, seat, world);
};

const checkOf = (ground: BodyGround) => (bodies: readonly Body[]) => checkBodies(bodies, ground);

/** Saves a body over the record that the form was made from, with a reason. @throws CaseError missing.body */
export const saveBody: OfficerPageFunction = async ({ params }, seat, world) => {
  const { officer, values, context } = seat;
  const { language } = context;
  const bodies = await world.stores.directory.bodies();
  const before = found(params['id'], bodies);
  const texts = { ...textsIn(values, BODY_COLUMNS), id: before.id };
  const why = reasonIn(values, language);
  const mark = textIn(values, MARK) ?? '';
  const again = (problems: readonly FormProblem[], state: RecordEdit['state'], status: number) =>
    page(before, { texts, problems, mark, reason: why.typed, state }, seat, world, status);

  const read = readRecord(texts, BODY_COLUMNS, Body);
  const problems =
    'problems' in read
      ? read.problems.map((problem) => formProblem(problem, language))
      : brokenBy(read.record, bodies, checkOf(await bodyGround(world)), language);
  if ('problems' in read || problems.length + why.problems.length > 0)
    return again([...problems, ...why.problems], 'shown', 400);
  if (mark !== markOf(before)) return again([], 'stale', 409);
  try {
    await keepBodies([{ before, after: read.record }], { by: officer.id, reason: why.reason }, world);
  } catch (error) {
    if (isCaseError(error) && error.code === 'conflict.stale') return again([], 'stale', 409);
    throw error;
  }
  return seeOther(`${bodyPath(before.id)}?${SAVED}=yes`);
};
