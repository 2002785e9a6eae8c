import { type ReporterAct, ruleAllows } from '../../shared/domain/report/acts/acts.ts';
import { CaseError, isCaseError, type ErrorCode } from '../../shared/domain/errors.ts';
import { trackingWords } from '../../web/words/tracking.ts';
import type { PageAnswer, PageFunction, PageRequest } from '../page.ts';
import type { PublicWorld } from '../ports.ts';
import { actAsReporter, reportByCode, reportOrPart } from './act-as-reporter.ts';
import { wake } from '../acts/wake.ts';
import { keepMessage, readMessage } from './send-message.ts';
import { askCodePage, statusPage, type Said } from './status.tsx';

/** A form's one-line fields; a repeated or missing name is an empty one. */
const fieldsOf = async (request: PageRequest): Promise<(name: string) => string> => {
  const body = await request.body();
  if (body.kind !== 'form') throw new CaseError('input.content-type', 'Send a form.');
  return (name) => {
    const value = body.values[name];
    return typeof value === 'string' ? value : '';
  };
};

const isCode = (error: unknown, code: ErrorCode): boolean => isCaseError(error) && error.code === code;

/** A wrong and an unknown code get the same page, the same status and the same words. */
const orAskAgain = async (
  request: PageRequest,
  world: PublicWorld,
  typed: string,
  page: () => Promise<PageAnswer>,
): Promise<PageAnswer> => {
  try {
    return await page();
  } catch (error) {
    if (isCode(error, 'missing.code')) return askCodePage(request, world, typed);
    throw error;
  }
};

export const askCode: PageFunction<PublicWorld> = (request, world) =>
  Promise.resolve(askCodePage(request, world));

export const showStatus: PageFunction<PublicWorld> = async (request, world) => {
  const code = (await fieldsOf(request))('code');
  return orAskAgain(request, world, code, async () =>
    statusPage(request, world, await reportByCode(code, world), code),
  );
};

/** Does a reporter's act and shows the report's new status; if the act came too late, the page says so. */
const doAct = async (
  request: PageRequest,
  world: PublicWorld,
  code: string,
  part: string,
  act: ReporterAct,
  said: Said,
): Promise<PageAnswer> => {
  try {
    await actAsReporter(code, act, world, part);
    return await statusPage(request, world, await reportByCode(code, world), code, said);
  } catch (error) {
    if (!isCode(error, 'rule.not-now')) throw error;
    const words = trackingWords[request.language];
    return statusPage(request, world, await reportByCode(code, world), code, {
      done: words.notNow,
      status: 409,
    });
  }
};

const oneButton =
  (
    act: Exclude<ReporterAct, 'reporter-message'>,
    done: 'contested' | 'withdrawn',
  ): PageFunction<PublicWorld> =>
  async (request, world) => {
    const field = await fieldsOf(request);
    const code = field('code');
    return orAskAgain(request, world, code, () =>
      doAct(request, world, code, field('part'), act, { done: trackingWords[request.language][done] }),
    );
  };

export const contestResult = oneButton('contest', 'contested');
export const withdrawReport = oneButton('withdraw', 'withdrawn');

/** A reporter's message: sealed by the browser, or here on arrival; a double post is one message. */
export const sendMessage: PageFunction<PublicWorld> = async (request, world) => {
  const field = await fieldsOf(request);
  const code = field('code');
  return orAskAgain(request, world, code, async () => {
    const part = field('part');
    const report = await reportOrPart(code, part, world);
    const whole = report.parent === undefined ? report : await reportByCode(code, world);
    const words = trackingWords[request.language];
    if (!ruleAllows(report, 'reporter-message')) {
      return statusPage(request, world, whole, code, {
        done: words.notNow,
        typed: field('message'),
        about: part,
        status: 409,
      });
    }
    const read = await readMessage(
      report,
      { id: field('messageId'), text: field('message'), sealed: field('sealedMessage') },
      world,
    );
    if ('problem' in read) {
      const error = { field: 'message', sentence: words[read.problem] };
      return statusPage(request, world, whole, code, {
        error,
        typed: field('message'),
        about: part,
        status: 400,
      });
    }
    const said = { done: words.sent, sent: true };
    if (await keepMessage(report, read, world))
      return doAct(request, world, code, part, 'reporter-message', said);
    // The log has the message, but a first try may have failed before it woke the machine.
    await wake(report, world);
    return statusPage(request, world, whole, code, said);
  });
};
