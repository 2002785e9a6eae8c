import { familyOf, fieldOf, isCaseError } from '../../../shared/domain/errors.ts';
import { endsOutside } from '../../../shared/domain/report/ended-outside.ts';
import { isReportField } from '../../../shared/schemas/submission.ts';
import { newTrackingCode, parseTrackingCode } from '../../../shared/domain/tracking-code.ts';
import { inLanguage, PATHS } from '../../../web/layout/paths.ts';
import { stepOf, type Answers } from '../../../web/intake/form-model.ts';
import type { Problem } from '../../../web/intake/question-page.tsx';
import { ReceiptPage } from '../../../web/intake/receipt-page.tsx';
import { html, type PageAnswer, type PageFunction, type PageRequest } from '../../page.ts';
import { pageContext } from '../../page-context.ts';
import type { PublicWorld } from '../../ports.ts';
import { buildSubmission, problemAt } from './build-submission.ts';
import { readAnswers } from './read-answers.ts';
import type { Receipt } from '../receive-submission.ts';
import { receiving } from '../receiving.ts';
import { answerDays } from './show-start.tsx';
import { firstUnfinished, givenOf, showStep, type FormState } from './show-step.tsx';

const showReceipt = async (
  { report, code }: Receipt,
  request: PageRequest,
  world: PublicWorld,
): Promise<PageAnswer> => {
  // Only receipts need the encoder's 19 KB, so it is in a separate chunk.
  const { qrCode } = await import('../qr-code.ts');
  const canonical = parseTrackingCode(code) ?? code;
  // In the fragment the code does not reach a server or a log; a script of the tracking page reads it.
  const link = `${world.settings.publicUrl}${inLanguage(PATHS.track, request.language)}#${canonical}`;
  return html(
    <ReceiptPage
      context={pageContext(request, world)}
      report={report}
      code={canonical}
      qr={qrCode(link)}
      rules={world.rules}
      calendar={world.calendar}
      answerDays={answerDays(world)}
      outside={endsOutside(report, await world.stores.directory.publishedBodies())}
    />,
  );
};

/** The refusal as a problem of the form; an error that the form cannot correct is thrown on. */
const problemIn = (error: unknown): Problem => {
  if (!isCaseError(error) || familyOf(error) !== 'input') throw error;
  const field = fieldOf(error);
  if (field === undefined || !isReportField(field)) throw error;
  return problemAt(field, error.code);
};

const withNewCode = (answers: Answers, world: PublicWorld): Answers => ({
  ...answers,
  code: newTrackingCode(world.random),
});

/** The code belongs to another report, perhaps because of the browser's Back: the page makes a new one to send again. */
const otherReport = (state: FormState, request: PageRequest, world: PublicWorld): Promise<PageAnswer> =>
  showStep(
    'kiem-tra',
    { ...state, answers: withNewCode(state.answers, world) },
    [{ field: 'code', problem: 'form.other-report' }],
    request,
    world,
    409,
  );

/**
 * Sends the report. The receipt is the direct answer, not a redirect, because it shows the code, which nothing stores;
 * reloading it posts the same form with the same code, which is the same report (P3, P12).
 */
export const submitReport: PageFunction<PublicWorld> = async (request, world) => {
  const { answers, reference, problems } = await readAnswers(request, 'kiem-tra', world);
  const state = { answers, reference };
  if (problems.length > 0) return showStep('kiem-tra', state, problems, request, world);
  const unfinished = firstUnfinished(answers, await givenOf(world));
  if (unfinished !== undefined) {
    return showStep(unfinished.step, state, unfinished.problems, request, world);
  }
  const code = parseTrackingCode(answers.code ?? '');
  const built = buildSubmission(answers, reference);
  // Without a code, or for a forged form, the answers page shows what is missing and makes a code.
  if (code === undefined || 'problems' in built) return showStep('kiem-tra', state, [], request, world, 400);
  try {
    const envelope = { code, channel: 'web' } as const;
    const { receiveSubmission } = await receiving();
    return await showReceipt(await receiveSubmission(built.submission, envelope, world), request, world);
  } catch (error) {
    if (isCaseError(error) && error.code === 'conflict.other-content') {
      return otherReport(state, request, world);
    }
    const problem = problemIn(error);
    return showStep(stepOf(problem.field), state, [problem], request, world);
  }
};
