import { nameOf } from '../../shared/schemas/languages.ts';
import { isCaseError, type ErrorCode } from '../../shared/domain/errors.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { Day } from '../../shared/schemas/primitives.ts';
import type { Played } from '../../web/simulator/entry.ts';
import {
  ASKED,
  SimulatorPage,
  type SimulatorForm,
  type SimulatorProblem,
} from '../../web/simulator/simulator-page.tsx';
import { lazily } from '../adapters/lazily.ts';
import { html } from '../page.ts';
import type { OfficerPageFunction } from '../sign-in/officer-session.ts';
import { CASES } from './cases.ts';
import type { Province } from './rehearsal-world.ts';

/** The machine, its engine and JSONata are in a separate chunk, since few requests of the console rehearse. */
const player = lazily(() => import('./play.ts'));

const HOUR = /^([01]\d|2[0-3]):[0-5]\d$/;

/** Errors of a case that the province cannot stage; any other error is a defect and is thrown on. */
const PROBLEM_OF: Readonly<Partial<Record<ErrorCode, SimulatorProblem>>> = {
  'input.calendar-year': 'year',
  'input.no-stage': 'stage',
  'input.no-post': 'post',
};

type Outcome = { readonly played: Played } | { readonly problem: SimulatorProblem };

const play = async ({ day, hour, plan }: SimulatorForm, province: Province): Promise<Outcome> => {
  const found = CASES.find(({ name }) => name === plan);
  if (found === undefined) return { problem: 'plan' };
  if (!Day.safeParse(day).success || !HOUR.test(hour)) return { problem: 'moment' };
  const received = new Date(`${day}T${hour}:00+07:00`);
  const { playCase } = await player();
  try {
    return { played: await playCase(found, province, received) };
  } catch (error) {
    const problem = isCaseError(error) ? PROBLEM_OF[error.code] : undefined;
    if (problem === undefined) throw error;
    return { problem };
  }
};

/**
 * Plays a case with the present rules and bodies. It reads only the list of bodies from the real stores; everything
 * the case writes and sends stays in the memory of this request.
 */
export const showSimulator: OfficerPageFunction = async ({ query }, { context }, world) => {
  const bodies = await world.stores.directory.bodies();
  const form = {
    day: query[ASKED.day] ?? localDate(world.clock.now()),
    hour: query[ASKED.hour] ?? '09:00',
    plan: query[ASKED.plan] ?? 'ordinary',
  };
  const asked = query[ASKED.plan] !== undefined;
  const outcome = asked
    ? await play(form, {
        ...{ settings: world.settings, bodies, places: await world.places() },
        book: await world.rulebook(),
      })
    : {};
  const names = new Map(
    bodies.map(({ id, name, nameEn }) => [id, nameOf({ name, nameEn }, context.language)]),
  );
  const bodyName = (id: string): string => names.get(id) ?? id;
  return html(SimulatorPage({ context, form, plans: CASES, bodyName, ...outcome }));
};
