import { nameOf, translated } from '../../../shared/schemas/languages.ts';
import { actorOf, canSee } from '../../../shared/domain/access.ts';
import { familyOf, fieldOf, isCaseError } from '../../../shared/domain/errors.ts';
import { endsOutside } from '../../../shared/domain/report/ended-outside.ts';
import { newTrackingCode, parseTrackingCode } from '../../../shared/domain/tracking-code.ts';
import { postsOn } from '../../../shared/domain/jurisdiction/posts-on.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import { MATTERS } from '../../../shared/schemas/rules/catalogue.ts';
import type { Report } from '../../../shared/schemas/report.ts';
import type { Submission } from '../../../shared/schemas/submission.ts';
import {
  DESK_CHANNELS,
  deskFieldOf,
  isRegisterProblem,
  type RegisterAnswers,
  type RegisterChoices,
  type RegisterProblems,
} from '../../../web/casework/register/register-form.ts';
import { RegisterPage } from '../../../web/casework/register/register-page.tsx';
import { SlipPage } from '../../../web/casework/register/slip-page.tsx';
import { inLanguage, PATHS } from '../../../web/layout/paths.ts';
import { namesFor } from '../../casework/names.ts';
import { html, type PageAnswer } from '../../page.ts';
import type { ConsoleWorld } from '../../ports.ts';
import { sameContentAs } from '../../letters/same-content.ts';
import type { OfficerPageFunction, OfficerSession } from '../../sign-in/officer-session.ts';
import { qrCode } from '../qr-code.ts';
import { answersIn, letterIn, placeIn, submissionIn } from './read-registration.ts';
import { receiveSubmission, type Receipt } from '../receive-submission.ts';

const choicesFor = async (
  { context }: OfficerSession,
  found: RegisterChoices['found'],
  { stores, places, settings, jurisdiction, clock }: ConsoleWorld,
): Promise<RegisterChoices> => {
  const [bodies, index] = await Promise.all([stores.directory.bodies(), places()]);
  const today = localDate(clock.now());
  return {
    matters: MATTERS,
    places: index.communesOf(settings.unitCode, today).map(({ name }) => name),
    bodies: bodies
      .filter(({ level }) => level !== 'central')
      .map(({ name, nameEn }) => nameOf({ name, nameEn }, context.language)),
    posts: postsOn(jurisdiction.posts, today).map(({ words }) => translated(words, context.language)),
    found,
    identity: settings.identity !== 'refuse',
  };
};

const formPage = async (
  answers: RegisterAnswers,
  problems: RegisterProblems,
  session: OfficerSession,
  world: ConsoleWorld,
  { found = [], status = 400 }: { found?: RegisterChoices['found']; status?: number } = {},
): Promise<PageAnswer> => {
  const choices = await choicesFor(session, found, world);
  return html(RegisterPage({ context: session.context, answers, problems, choices }), status);
};

/** The empty form. Its tracking code is made now, so that the same form sent twice is one report (P12). */
export const showRegisterForm: OfficerPageFunction = (_request, session, world) =>
  formPage({ code: newTrackingCode(world.random) }, {}, session, world, { status: 200 });

/** The refusal at its field; an error that the form cannot correct is thrown on. */
const problemsIn = (error: unknown): RegisterProblems => {
  if (!isCaseError(error)) throw error;
  if (error.code === 'conflict.other-content') return { narrative: 'other-content' };
  const field = fieldOf(error);
  if (familyOf(error) !== 'input' || field === undefined) throw error;
  const code = error.code.slice('input.'.length);
  return { [deskFieldOf(field)]: isRegisterProblem(code) ? code : 'refused' };
};

const slip = async (
  { report, code, isNew }: Receipt,
  { officer, context }: OfficerSession,
  world: ConsoleWorld,
) => {
  const names = await namesFor(context.language, world);
  // In the fragment the code does not reach a server or a log; a script of the tracking page reads it.
  const link = `${world.settings.publicUrl}${inLanguage(PATHS.track, 'vi')}#${code}`;
  const mayOpen = canSee(officer, report);
  const outside = endsOutside(report, await world.stores.directory.bodies());
  return html(SlipPage({ context, report, code, qr: qrCode(link), names, isNew, mayOpen, outside }));
};

/** The letter with its entry in the register of the officer's own body, and an earlier letter in the same words. */
const standingIn = async (
  letter: Pick<NonNullable<Report['letter']>, 'registerNumber' | 'day'>,
  submission: Submission,
  code: string,
  { officer }: OfficerSession,
  world: ConsoleWorld,
): Promise<NonNullable<Report['letter']>> => {
  const sameAs = await sameContentAs(submission, code, world);
  return { ...letter, office: officer.body, ...(sameAs !== undefined && { sameAs }) };
};

/**
 * Registers a report that came on paper, by phone or in person: sealed on arrival like any other, with a code for its
 * sender. The slip is the direct answer, not a redirect, because it shows the code, which nothing stores.
 */
export const registerReport: OfficerPageFunction = async (_request, session, world) => {
  const answers = answersIn(session.values);
  const code = parseTrackingCode(answers.code ?? '') ?? newTrackingCode(world.random);
  const again = { ...answers, code };
  const channel = DESK_CHANNELS.find((known) => known === answers.channel);
  const today = localDate(world.clock.now());
  const found = placeIn(answers, await world.places(), world.settings.unitCode, today);
  const read = submissionIn(answers, found.code ?? '00000');
  const paper = letterIn(answers);
  const problems: RegisterProblems = {
    ...(channel === undefined && { channel: 'required' as const }),
    ...read.problems,
    ...paper.problems,
    ...(found.matches !== undefined && {
      place:
        answers.place === undefined
          ? ('required' as const)
          : found.matches.length === 0
            ? ('place-none' as const)
            : ('place-several' as const),
    }),
  };
  const toChoose = (found.matches ?? []).map((match) => ({ code: match.code, name: match.name }));
  const isWhole = Object.keys(problems).length === 0;
  if (!isWhole || channel === undefined || read.submission === undefined || found.code === undefined)
    return formPage(again, problems, session, world, { found: toChoose });
  try {
    const letter = paper.letter && (await standingIn(paper.letter, read.submission, code, session, world));
    const envelope = {
      code,
      channel,
      registeredBy: actorOf(session.officer),
      ...(letter !== undefined && { letter }),
    };
    return await slip(await receiveSubmission(read.submission, envelope, world), session, world);
  } catch (error) {
    return formPage(again, problemsIn(error), session, world);
  }
};
