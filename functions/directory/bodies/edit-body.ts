import { nameOf } from '../../../shared/schemas/languages.ts';
import { checkBodies, type BodyFacts } from '../../../shared/domain/bodies/check-bodies.ts';
import { CaseError, isCaseError } from '../../../shared/domain/errors.ts';
import { Body } from '../../../shared/schemas/body.ts';
import type { DirectoryChange } from '../../../shared/schemas/history.ts';
import { etagOf } from '../../../shared/store/directory/record-etag.ts';
import { BODY_COLUMNS } from '../../../shared/tables/body-columns.ts';
import { BodyPage } from '../../../web/directory/body-page.tsx';
import { ETAG } from '../../../web/directory/field-names.ts';
import type { RecordEdit } from '../../../web/directory/record-form.tsx';
import { bodyPath } from '../../../web/layout/officer-paths.ts';
import { officersWords } from '../../../web/words/officers.ts';
import { html, seeOther, type PageAnswer } from '../../page.ts';
import type { ConsoleWorld } from '../../ports.ts';
import { textIn } from '../../sign-in/form-values.ts';
import type { OfficerPageFunction, OfficerSession } from '../../sign-in/officer-session.ts';
import { newProblems } from '../new-problems.ts';
import { bodyFacts } from '../directory-world.ts';
import { reasonIn, textsIn, textsOf } from '../form-texts.ts';
import { historyLines } from '../history-lines.ts';
import { keepBodies } from '../keep-records.ts';
import { conflictView, mergedTexts, versionsOf } from '../concurrent-change.ts';
import { readForm } from '../read-form.ts';
import { bodyInWords } from '../record-in-words.ts';

/** The query parameter for the message after saving. */
export const SAVED = 'da-luu';

const found = (id: string | undefined, bodies: readonly Body[]): Body => {
  const body = bodies.find((one) => one.id === id);
  if (body === undefined) throw new CaseError('missing.body', 'There is no such body.');
  return body;
};

const bodyTexts = (body: Body) => textsOf(body, BODY_COLUMNS);

const page = async (
  body: Body,
  edit: RecordEdit,
  { context }: OfficerSession,
  world: ConsoleWorld,
  status = 200,
): Promise<PageAnswer> => {
  const { language } = context;
  const history = await historyLines('body', body.id, language, world);
  const name = nameOf(body, language);
  return html(BodyPage({ context, id: body.id, name, edit, history }), status);
};

/** A body's form with its history. @throws CaseError missing.body */
export const showBody: OfficerPageFunction = async ({ params, query }, session, world) => {
  const body = found(params['id'], await world.stores.directory.bodies());
  const edit: RecordEdit = {
    texts: bodyTexts(body),
    problems: [],
    etag: etagOf(body),
    reason: '',
    state: query[SAVED] === 'yes' ? 'saved' : 'shown',
  };
  return page(body, edit, session, world);
};

const checkOf = (facts: BodyFacts) => (bodies: readonly Body[]) => checkBodies(bodies, facts);

const bodyIn = (became: DirectoryChange['became']): Body | undefined =>
  became.kind === 'body' ? became.body : undefined;

type Typed = Pick<RecordEdit, 'texts' | 'etag' | 'reason'>;

/** Another administrator saved first: the form comes back on that version, with the typed text. */
const overtaken = async (
  mine: Body,
  typed: Typed,
  session: OfficerSession,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  const { language } = session.context;
  const now = found(mine.id, await world.stores.directory.bodies());
  const versions = await versionsOf(typed.etag, { now, mine }, 'body', bodyIn, world);
  const { bodyFields } = officersWords(language).directory;
  const edit: RecordEdit = {
    texts: mergedTexts(versions, typed.texts, bodyTexts),
    problems: [],
    etag: etagOf(now),
    reason: typed.reason,
    state: 'shown',
    conflict: await conflictView(versions, bodyInWords, bodyFields, language, world),
  };
  return page(now, edit, session, world, 409);
};

/** Saves a body over the record that the form was made from, with a reason. @throws CaseError missing.body */
export const saveBody: OfficerPageFunction = async ({ params }, session, world) => {
  const { officer, values, context } = session;
  const { language } = context;
  const bodies = await world.stores.directory.bodies();
  const before = found(params['id'], bodies);
  const texts = { ...textsIn(values, BODY_COLUMNS), id: before.id };
  const why = reasonIn(values, language);
  const typed: Typed = { texts, etag: textIn(values, ETAG) ?? '', reason: why.typed };
  const read = readForm(texts, bodyTexts(before), BODY_COLUMNS, Body, language);
  const broken =
    read.nearest === undefined
      ? []
      : newProblems(read.nearest, bodies, checkOf(await bodyFacts(world)), language);
  const problems = [
    ...read.problems,
    ...broken.filter(({ field }) => !read.unread.has(field)),
    ...why.problems,
  ];
  const after = read.record;
  if (after === undefined || problems.length > 0)
    return page(before, { ...typed, problems, state: 'shown' }, session, world, 400);
  // If the same form was sent twice, the record is already saved.
  if (typed.etag !== etagOf(before) && etagOf(after) !== etagOf(before))
    return overtaken(after, typed, session, world);
  try {
    await keepBodies([{ before, after }], { by: officer.id, reason: why.reason }, world);
  } catch (error) {
    if (isCaseError(error) && error.code === 'conflict.stale') return overtaken(after, typed, session, world);
    throw error;
  }
  return seeOther(`${bodyPath(before.id)}?${SAVED}=yes`);
};
