import { CaseError } from '../../../shared/domain/errors.ts';
import { goEdit, GO, isStep, STEPS, type Answers, type Step } from '../../../web/intake/form-model.ts';
import type { Problem } from '../../../web/intake/question-page.tsx';
import type { PageFunction } from '../../page.ts';
import type { PublicWorld } from '../../ports.ts';
import { takeFiles } from '../upload-evidence.ts';
import { problemsOf } from './form-steps.ts';
import { readAnswers } from './read-answers.ts';
import { givenOf, showStep } from './show-step.tsx';

const neighbour = (step: Step, by: 1 | -1): Step => STEPS[STEPS.indexOf(step) + by] ?? step;

/** A correction leads back to the answers, but after a change of place the form asks for the body there. */
const following = (step: Step, { code = '' }: Answers): Step =>
  code !== '' && step !== 'noi' ? 'kiem-tra' : neighbour(step, 1);

/** Pressing "next" with a text that was not searched yet is a request to search it. */
const asksToSearch = ({ place, placeListed, placeQuery = '', placeFor }: Answers, go: string): boolean =>
  go === GO.search ||
  (go === GO.next &&
    (placeListed ?? '') === '' &&
    placeQuery.trim() !== '' &&
    (placeFor === undefined ? place === undefined : placeFor !== placeQuery));

/**
 * The choice of a posted place page. A choice is valid only for its text: after a new search, or with another text in
 * the box, there is none, since a commune that was preselected for the first text must not count for the second. A
 * choice from the list of all communes is made by hand and overrides a preselected one.
 */
const chosenPlace = (answers: Answers, isSearch: boolean): Answers => {
  const { place, placeListed = '', ...others } = answers;
  const { placeQuery = '', placeFor = placeQuery } = answers;
  if (isSearch) return others;
  if (placeListed !== '') return { ...others, place: placeListed };
  return place === undefined || placeFor !== placeQuery ? others : { ...others, place };
};

const EDITS: ReadonlyMap<string, Step> = new Map(STEPS.map((step) => [goEdit(step), step]));

/**
 * Answers a posted page of the form with the next page, the page before, or the same one with its problems. It stores
 * nothing.
 * @throws CaseError missing.page for a step that does not exist; input.* when the body cannot be read
 */
export const answerQuestion: PageFunction<PublicWorld> = async (request, world) => {
  const { step = '' } = request.params;
  if (!isStep(step)) throw new CaseError('missing.page', 'There is no such page.');
  const posted = await readAnswers(request, step, world);
  const { go, reference } = posted;
  const taken = step === 'tep' ? await takeFiles(posted, world) : { answers: posted.answers, problems: [] };
  const isSearch = step === 'noi' && asksToSearch(taken.answers, go);
  const answers = step === 'noi' ? chosenPlace(taken.answers, isSearch) : taken.answers;
  const state = { answers, reference };
  const left: readonly Problem[] = [...posted.problems, ...taken.problems];
  const show = (shown: Step, problems: readonly Problem[] = []) =>
    showStep(shown, state, problems, request, world);

  if (left.length > 0) return show(step, left);
  const edited = EDITS.get(go);
  if (edited !== undefined) return show(edited);
  if (go === GO.back) return show(neighbour(step, -1));
  if (go === GO.stay || (step === 'tep' && go !== GO.next)) return show(step);
  const problems = problemsOf(step, answers, await givenOf(world));
  if (isSearch)
    return show(
      step,
      problems.filter(({ field }) => field === 'placeQuery'),
    );
  return problems.length > 0 ? show(step, problems) : show(following(step, answers));
};
