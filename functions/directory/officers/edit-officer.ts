import { isCaseError } from '../../../shared/domain/errors.ts';
import { checkOfficers } from '../../../shared/domain/officers/check-officers.ts';
import type { DirectoryChange } from '../../../shared/schemas/history.ts';
import type { Officer } from '../../../shared/schemas/officer.ts';
import { etagOf } from '../../../shared/store/directory/record-etag.ts';
import { ETAG, SUCCESSOR } from '../../../web/directory/field-names.ts';
import type { OfficerEdit } from '../../../web/directory/officer-form-page.tsx';
import type { FormProblem } from '../../../web/directory/record-form.tsx';
import { officerPath } from '../../../web/layout/officer-paths.ts';
import { officersWords } from '../../../web/words/officers.ts';
import { handOverCases } from '../../acts/hand-over-cases.ts';
import { seeOther, type PageAnswer } from '../../page.ts';
import type { ConsoleWorld } from '../../ports.ts';
import { textIn } from '../../sign-in/form-values.ts';
import type { OfficerPageFunction, OfficerSession } from '../../sign-in/officer-session.ts';
import { newProblems } from '../new-problems.ts';
import { officerFacts } from '../directory-world.ts';
import { SAVED } from '../bodies/edit-body.ts';
import { reasonIn } from '../form-texts.ts';
import { keepOfficer } from '../keep-records.ts';
import { conflictView, mergedTexts, versionsOf } from '../concurrent-change.ts';
import { absenceTexts, officerTexts, readOfficerForm } from './read-officer-form.ts';
import { officerInWords } from '../record-in-words.ts';
import { forbidden, unfit } from '../refused-changes.ts';
import { officerNamed, officerPage } from './show-officer.ts';

/** Whether the officer no longer does the work of their former record. */
const leavesWork = (before: Officer, after: Officer): boolean =>
  !after.active || before.body !== after.body || before.role !== after.role;

const officerIn = (became: DirectoryChange['became']): Officer | undefined =>
  became.kind === 'officer' ? became.officer : undefined;

/** The record's texts for comparing versions, with all absences in one field. */
const comparable = (officer: Officer): Record<string, string> => ({
  ...officerTexts(officer),
  absences: JSON.stringify(absenceTexts(officer)),
});

type Typed = Pick<OfficerEdit, 'texts' | 'absences' | 'successor' | 'etag' | 'reason'>;

/** Another administrator saved first: the form comes back on that version, with the typed text. */
const overtaken = async (
  mine: Officer,
  typed: Typed,
  session: OfficerSession,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  const { language } = session.context;
  const now = officerNamed(mine.id, await world.stores.directory.officers());
  const versions = await versionsOf(typed.etag, { now, mine }, 'officer', officerIn, world);
  const { officerFields } = officersWords(language).directory;
  const own = JSON.stringify(typed.absences);
  const { absences, ...texts } = mergedTexts(versions, { ...typed.texts, absences: own }, comparable);
  const edit: OfficerEdit = {
    ...typed,
    texts,
    absences: absences === own ? typed.absences : absenceTexts(now),
    problems: [],
    etag: etagOf(now),
    state: 'shown',
    conflict: await conflictView(versions, officerInWords, officerFields, language, world),
  };
  return officerPage(now, edit, session, world, 409);
};

/** The problems that the change causes in the list of officers, and the changes this administrator may not make. */
const newProblemsOf = async (
  before: Officer | undefined,
  after: Officer,
  officers: readonly Officer[],
  { officer, context: { language } }: OfficerSession,
  world: ConsoleWorld,
): Promise<readonly FormProblem[]> => {
  const facts = await officerFacts(world);
  const check = (list: readonly Officer[]) => checkOfficers(list, facts);
  const broken = newProblems(after, officers, check, language, before === undefined);
  return before === undefined
    ? broken
    : [...broken, ...forbidden(officer, before, after, officers, language)];
};

const keep = async (
  before: Officer | undefined,
  officers: readonly Officer[],
  session: OfficerSession,
  world: ConsoleWorld,
): Promise<PageAnswer> => {
  const { values, context } = session;
  const { language } = context;
  const read = readOfficerForm(values, before, language);
  const { texts, absences, officer: after } = read;
  const why = reasonIn(values, language);
  const successor = textIn(values, SUCCESSOR) ?? '';
  const typed: Typed = {
    ...{ texts, absences, successor },
    ...{ etag: textIn(values, ETAG) ?? '', reason: why.typed },
  };
  const broken =
    read.nearest === undefined ? [] : await newProblemsOf(before, read.nearest, officers, session, world);
  const problems = [
    ...read.problems,
    ...broken.filter(({ field }) => !read.unread.has(field)),
    ...(before === undefined ? [] : unfit(successor, before, officers, language)),
    ...why.problems,
  ];
  if (after === undefined || problems.length > 0)
    return officerPage(before, { ...typed, problems, state: 'shown' }, session, world, 400);
  // If the same form was sent twice, the record is already saved.
  if (before !== undefined && typed.etag !== etagOf(before) && etagOf(after) !== etagOf(before))
    return overtaken(after, typed, session, world);
  const handOver = async (): Promise<void> => {
    if (before !== undefined && leavesWork(before, after))
      await handOverCases(before, successor === '' ? undefined : successor, world);
  };
  // This comes before the record changes: after a failed hand-over the form can be sent again.
  await handOver();
  try {
    await keepOfficer({ before, after }, { by: session.officer.id, reason: why.reason }, world);
  } catch (error) {
    if (!isCaseError(error) || error.code !== 'conflict.stale') throw error;
    if (before !== undefined) return overtaken(after, typed, session, world);
    // Another administrator took the id meanwhile; the list has it now, so the check refuses it.
    return keep(undefined, await world.stores.directory.officers(), session, world);
  }
  // Again, for cases that were assigned to them meanwhile.
  await handOver();
  return seeOther(`${officerPath(after.id)}?${SAVED}=yes`);
};

/** Saves an officer over the record that the form was made from, with a reason. @throws CaseError missing.officer */
export const saveOfficer: OfficerPageFunction = async ({ params }, session, world) => {
  const officers = await world.stores.directory.officers();
  return keep(officerNamed(params['id'], officers), officers, session, world);
};

export const addOfficer: OfficerPageFunction = async (_request, session, world) =>
  keep(undefined, await world.stores.directory.officers(), session, world);
