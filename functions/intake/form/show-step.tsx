import { translated } from '../../../shared/schemas/languages.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import type { Body } from '../../../shared/schemas/body.ts';
import {
  formatTrackingCode,
  newTrackingCode,
  parseTrackingCode,
} from '../../../shared/domain/tracking-code.ts';
import { postsOn } from '../../../shared/domain/jurisdiction/posts-on.ts';
import type { Submission } from '../../../shared/schemas/submission.ts';
import { AnswersPage } from '../../../web/intake/answers-page.tsx';
import { BodyQuestion, type Listed } from '../../../web/intake/body-question.tsx';
import { ContactQuestion } from '../../../web/intake/contact-question.tsx';
import { FilesQuestion } from '../../../web/intake/files-question.tsx';
import { stepOf, STEPS, type Answers, type Step } from '../../../web/intake/form-model.ts';
import { IdentityQuestion } from '../../../web/intake/identity-question.tsx';
import { MatterQuestion } from '../../../web/intake/matter-question.tsx';
import { NarrativeQuestion } from '../../../web/intake/narrative-question.tsx';
import { PlaceQuestion } from '../../../web/intake/place-question.tsx';
import type { Problem, QuestionProps } from '../../../web/intake/question-page.tsx';
import { WhenQuestion } from '../../../web/intake/when-question.tsx';
import { html, type PageAnswer, type PageRequest } from '../../page.ts';
import { pageContext } from '../../page-context.ts';
import type { PublicWorld } from '../../ports.ts';
import { MOST_POSTED_FILE_BYTES } from '../../request-body.ts';
import { buildSubmission } from './build-submission.ts';
import { readFiles } from '../enclosed-files.ts';
import { MOST_FILE_BYTES } from '../../../shared/domain/evidence/evidence-kind.ts';
import { problemsOf, type Given } from './form-steps.ts';
import { isInForce } from '../../../shared/domain/in-force.ts';

/** The state of the form that goes from page to page. */
export interface FormState {
  readonly answers: Answers;
  readonly reference: string;
}

/** What the checks of a page need. */
export const givenOf = async ({ places, settings, clock }: PublicWorld): Promise<Given> => {
  const index = await places();
  return {
    today: localDate(clock.now()),
    settings,
    isHere: (code) => index.provinceOf(code) === settings.unitCode,
  };
};

type Show = (props: QuestionProps, world: PublicWorld) => Promise<{ toString(): string }>;

/** If the page shows no choices, their problem is shown at the text box. */
const withNothingFound = (problems: readonly Problem[]): readonly Problem[] =>
  problems.length === 0
    ? [{ field: 'placeQuery', problem: 'placeQuery.none' }]
    : problems.map(({ problem }) => ({
        field: 'placeQuery',
        problem: problem === 'place.missing' ? 'placeQuery.none' : problem,
      }));

const showPlace: Show = async (props, world) => {
  const { unitCode } = world.settings;
  const query = (props.answers.placeQuery ?? '').trim();
  const index = await world.places();
  const on = localDate(world.clock.now());
  if (query === '') return <PlaceQuestion {...props} all={[]} />;
  const offers = query.length > 200 ? [] : index.search(query, { province: unitCode, on });
  const problems = offers.length > 0 ? props.problems : withNothingFound(props.problems);
  return (
    <PlaceQuestion
      {...props}
      problems={problems}
      offers={offers}
      sure={offers.find(({ sure }) => sure)?.code}
      all={index.communesOf(unitCode, on).toSorted((one, other) => one.name.localeCompare(other.name, 'vi'))}
    />
  );
};

const asListed = ({ id, name, nameEn, level }: Body): Listed => ({
  id,
  level,
  words: { vi: name, en: nameEn },
});

/** Bodies where people work at a place: its own and those of the whole province. */
const bodiesAt = async (place: string, { stores, clock }: PublicWorld): Promise<Listed[]> => {
  const today = localDate(clock.now());
  const bodies = await stores.directory.publishedBodies();
  return bodies
    .filter((body) => isInForce(body, today) && (body.level === 'province' || body.place === place))
    .map(asListed);
};

const showBody: Show = async (props, world) => {
  const { place = '' } = props.answers;
  const [index, bodies] = await Promise.all([world.places(), bodiesAt(place, world)]);
  const today = localDate(world.clock.now());
  const placeName = index.byCode(place, today)?.name ?? '';
  const posts = postsOn(world.jurisdiction.posts, today);
  return <BodyQuestion {...props} placeName={placeName} bodies={bodies} posts={posts} />;
};

const showFiles: Show = async (props, world) => (
  <FilesQuestion
    {...props}
    sealingKey={await world.keys.publicKey()}
    files={readFiles(props.answers.files) ?? []}
    limits={{ browser: MOST_FILE_BYTES, server: MOST_POSTED_FILE_BYTES }}
  />
);

/** The server makes a code for browsers without scripts; otherwise the page's script replaces it. */
const codeOf = ({ code = '' }: Answers, { random }: PublicWorld): string =>
  formatTrackingCode(parseTrackingCode(code) ?? newTrackingCode(random));

const nameOf = (chosen: string, listed: readonly Listed[], { context }: QuestionProps): string => {
  const found = listed.find(({ id }) => id === chosen);
  return found === undefined ? chosen : translated(found.words, context.language);
};

const showAnswers = async (props: QuestionProps, submission: Submission, world: PublicWorld) => {
  const [index, bodies] = await Promise.all([world.places(), bodiesAt(submission.place, world)]);
  return (
    <AnswersPage
      {...props}
      submission={submission}
      placeName={index.byCode(submission.place, localDate(world.clock.now()))?.name ?? submission.place}
      bodyName={nameOf(submission.body, bodies, props)}
      postName={nameOf(submission.post, world.jurisdiction.posts, props)}
      code={codeOf(props.answers, world)}
    />
  );
};

const SHOW: Readonly<Record<Exclude<Step, 'kiem-tra'>, Show>> = {
  viec: (props) => Promise.resolve(<MatterQuestion {...props} />),
  noi: showPlace,
  nguoi: showBody,
  'khi-nao': (props) => Promise.resolve(<WhenQuestion {...props} />),
  'noi-dung': async (props, { keys }) => <NarrativeQuestion {...props} sealingKey={await keys.publicKey()} />,
  tep: showFiles,
  'ban-la-ai': async (props, { keys }) => <IdentityQuestion {...props} sealingKey={await keys.publicKey()} />,
  'bao-tin': (props) => Promise.resolve(<ContactQuestion {...props} />),
};

/** The first page with a problem in its answers. */
export const firstUnfinished = (
  answers: Answers,
  given: Given,
): { step: Step; problems: Problem[] } | undefined => {
  for (const step of STEPS) {
    const problems = problemsOf(step, answers, given);
    if (problems.length > 0) return { step, problems };
  }
  return undefined;
};

/**
 * A page of the form with all answers so far. The answers page is shown only if all earlier pages are correct, else
 * the first one that is not. The browser may keep it for Back; the tab remembers texts typed on it.
 */
export const showStep = async (
  step: Step,
  { answers, reference }: FormState,
  problems: readonly Problem[],
  request: PageRequest,
  world: PublicWorld,
  status = problems.length > 0 ? 400 : 200,
): Promise<PageAnswer> => {
  const props: QuestionProps = { context: pageContext(request, world), answers, reference, problems };
  if (step !== 'kiem-tra') return html(await SHOW[step](props, world), status, true);
  const unfinished = firstUnfinished(answers, await givenOf(world));
  if (unfinished !== undefined) {
    return showStep(unfinished.step, { answers, reference }, unfinished.problems, request, world);
  }
  const built = buildSubmission(answers, reference);
  if ('problems' in built) {
    const [first] = built.problems;
    return showStep(
      first === undefined ? 'viec' : stepOf(first.field),
      { answers, reference },
      built.problems,
      request,
      world,
    );
  }
  return html(await showAnswers(props, built.submission, world), status, true);
};
