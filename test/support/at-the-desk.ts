import type { PageAnswer, PageRequest } from '../../functions/page.ts';
import type { PostedFile } from '../../functions/request-body.ts';
import type { FormValues } from '../../functions/sign-in/form-values.ts';
import type { OfficerPageFunction } from '../../functions/sign-in/officer-session.ts';
import type { ConsoleWorld } from '../../functions/ports.ts';
import type { OnDuty } from '../../shared/domain/stand-in.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { fieldsOf, htmlOf } from './html.ts';

interface Visit {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly values?: FormValues;
  readonly files?: readonly PostedFile[];
  readonly language?: Language;
}

/** A clock that advances by a second at each read, so that two changes never have the same time. */
export const ticking = (from: Date): ConsoleWorld['clock'] => {
  let at = from.getTime();
  return { now: () => new Date((at += 1000)) };
};

/** A world for an officer who is already signed in. */
export type DeskWorld = Omit<ConsoleWorld, 'signIn' | 'evenly'>;

const signIn: ConsoleWorld['signIn'] = {
  begin: () => Promise.reject(new Error('signed in already')),
  finish: () => Promise.reject(new Error('signed in already')),
  signOutUrl: () => Promise.resolve('/'),
};

/** Calls a page of the console as a signed-in officer, without the checks of session and token. */
export const atTheDesk = (
  page: OfficerPageFunction,
  officer: OnDuty,
  world: DeskWorld,
  { params = {}, query = {}, values = {}, files = [], language = 'vi' }: Visit = {},
): Promise<PageAnswer> => {
  const request: PageRequest = {
    route: { method: 'GET', path: '/', name: 'test', served: 'console' },
    path: '/',
    params,
    query,
    headers: {},
    cookies: {},
    language,
    arrived: 0,
    body: () => Promise.resolve({ kind: 'form', values, files }),
  };
  const desk = { name: officer.name, role: officer.role, body: officer.body, csrf: 'token' };
  const { settings, clock } = world;
  const assets = Object.fromEntries(
    ['officer.css', 'paper.css', 'open-sealed.js'].map((name) => [name, `/assets/${name}`]),
  );
  const context = { language, settings, now: clock.now(), path: '/', assets, desk };
  return page(request, { officer, context, values }, { ...world, signIn, evenly: () => Promise.resolve() });
};

/** The values that a form of the page would post, by name: inputs, chosen options and texts. */
export const formIn = ({ body }: PageAnswer, action: string): Record<string, string> => {
  const form = htmlOf(body).querySelector(`form[action="${action}"]`);
  return form === null ? {} : fieldsOf(form);
};
