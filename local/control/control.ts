import * as z from 'zod/mini';
import { CaseError, isCaseError, statusOf } from '../../shared/domain/errors.ts';
import type { WorkingCalendar } from '../../shared/domain/working-calendar.ts';
import type { ReportStore } from '../../shared/store/stores.ts';
import { CONTROL_PAGES, controlPage, type ControlView } from './control-page.ts';
import { CONTROL_LANGUAGES, CONTROL_WORDS, type ControlLanguage } from './control-words.ts';
import { after } from './duration.ts';
import type { Engine } from '../../workflows/engine/engine.ts';
import { json, page, seeOther, type LocalAnswer, type LocalRequest, type LocalRoute } from './local-route.ts';
import { moveTarget, workingDaysOn } from './move-clock.ts';
import type { Outbox } from '../stand-ins/outbox.ts';
import { executionsOf } from './running-executions.ts';

interface ControlOptions {
  readonly clock: { now(): Date; advanceTo(target: Date): Promise<void>; readonly offset: number };
  readonly calendar: WorkingCalendar;
  readonly engine: Engine;
  readonly outbox: Outbox;
  readonly reports: Pick<ReportStore, 'get'>;
}

const DAY = 86_400_000;
/** The most messages on the page; the JSON has all. */
const SHOWN = 50;

const FaultsAsked = z.strictObject({ mail: z.optional(z.boolean()), sms: z.optional(z.boolean()) });
const ClockForm = z.union([
  z.object({ advance: z.string() }),
  z.pipe(
    z.object({ workingDays: z.string() }),
    z.transform(({ workingDays }) => ({ workingDays: Number(workingDays) })),
  ),
]);
const FaultForm = z.object({
  mail: z.optional(z.enum(['up', 'down'])),
  sms: z.optional(z.enum(['up', 'down'])),
});

const jsonIn = ({ body }: LocalRequest): unknown => {
  try {
    return JSON.parse(body.toString('utf8')) as unknown;
  } catch {
    throw new CaseError('input.not-json', 'Send JSON.');
  }
};
const formIn = ({ body }: LocalRequest): Record<string, string> =>
  Object.fromEntries(new URLSearchParams(body.toString('utf8')));
const languageIn = (form: Readonly<Record<string, string>>): ControlLanguage =>
  CONTROL_LANGUAGES.find((code) => code === form['language']) ?? 'vi';

/** Turns a refusal into an answer; other errors are thrown on. */
const explained =
  (answer: (request: LocalRequest) => Promise<LocalAnswer>) =>
  async (request: LocalRequest): Promise<LocalAnswer> => {
    try {
      return await answer(request);
    } catch (error) {
      if (!isCaseError(error)) throw error;
      return json({ error: error.message, code: error.code }, statusOf(error));
    }
  };

/** The control page and its JSON: outbox, running executions, the movable clock, the fault switch. */
export const controlRoutes = ({ clock, calendar, engine, outbox, reports }: ControlOptions): LocalRoute[] => {
  const clockFacts = () => ({ now: clock.now().toISOString(), offsetMs: Math.round(clock.offset) });

  const move = async (asked: unknown): Promise<void> => {
    await clock.advanceTo(moveTarget(asked, clock.now(), calendar));
  };

  const viewIn = async (language: ControlLanguage): Promise<ControlView> => {
    const now = clock.now();
    const words = CONTROL_WORDS[language];
    const running = executionsOf(engine).reverse().slice(0, SHOWN);
    const sent = outbox.sent();
    return {
      language,
      words,
      now,
      daysAhead: Math.round(clock.offset / DAY),
      moves: [
        { label: words.hour, name: 'advance', value: 'PT1H', to: after(now, 'PT1H') ?? now },
        { label: words.workingDay, name: 'workingDays', value: '1', to: workingDaysOn(now, 1, calendar) },
        {
          label: words.workingDays20,
          name: 'workingDays',
          value: '20',
          to: workingDaysOn(now, 20, calendar),
        },
      ],
      faults: outbox.faults,
      executions: await Promise.all(
        running.map(async (execution) => ({
          ...execution,
          number: (await reports.get(execution.reportId))?.number ?? execution.name,
        })),
      ),
      sent: sent.slice(-SHOWN).reverse(),
      older: Math.max(0, sent.length - SHOWN),
    };
  };

  const show = (language: ControlLanguage) => async () => page(controlPage(await viewIn(language)));

  return [
    { method: 'GET', path: '/local', answer: () => seeOther(CONTROL_PAGES.vi) },
    ...CONTROL_LANGUAGES.map((language) => ({
      method: 'GET' as const,
      path: CONTROL_PAGES[language],
      answer: show(language),
    })),
    {
      method: 'POST',
      path: '/local/clock',
      answer: explained(async (request) => {
        const form = formIn(request);
        await move(ClockForm.safeParse(form).data);
        return seeOther(CONTROL_PAGES[languageIn(form)]);
      }),
    },
    {
      method: 'POST',
      path: '/local/faults',
      answer: (request) => {
        const form = formIn(request);
        const { mail, sms } = FaultForm.safeParse(form).data ?? {};
        if (mail !== undefined) outbox.faults.mail = mail === 'down';
        if (sms !== undefined) outbox.faults.sms = sms === 'down';
        return seeOther(CONTROL_PAGES[languageIn(form)]);
      },
    },
    { method: 'GET', path: '/local/api/outbox', answer: () => json(outbox.sent()) },
    {
      method: 'GET',
      path: '/local/api/executions',
      answer: ({ query }) => json(executionsOf(engine, query.get('status') === 'all')),
    },
    { method: 'GET', path: '/local/api/clock', answer: () => json(clockFacts()) },
    {
      method: 'POST',
      path: '/local/api/clock',
      answer: explained(async (request) => {
        await move(jsonIn(request));
        return json(clockFacts());
      }),
    },
    { method: 'GET', path: '/local/api/faults', answer: () => json(outbox.faults) },
    {
      method: 'POST',
      path: '/local/api/faults',
      answer: explained((request) => {
        const asked = FaultsAsked.safeParse(jsonIn(request)).data;
        if (asked === undefined) throw new CaseError('input.faults', 'Send {"mail":true,"sms":false}.');
        outbox.faults.mail = asked.mail ?? outbox.faults.mail;
        outbox.faults.sms = asked.sms ?? outbox.faults.sms;
        return Promise.resolve(json(outbox.faults));
      }),
    },
  ];
};
