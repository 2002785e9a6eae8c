import { createHash, timingSafeEqual } from 'node:crypto';
import type { Officer, Session } from '../../shared/schemas/officer.ts';
import type { World } from '../ports.ts';
import { readCookie, setCookie } from './cookies.ts';

const COOKIE = 'gandan';
const MINUTE = 60_000;
const IDLE = 30 * MINUTE;
/** A session that a refresh tool keeps active still ends after a working day. */
const LONGEST = 12 * 60 * MINUTE;
/** `seenAt` is written at most this often, so that ten pages do not cause ten writes. */
const SEEN_STEP = MINUTE;

/** The store holds only the hash: a person who reads the table cannot take over a session. */
const keyOf = (value: string): string => createHash('sha256').update(value).digest('hex');
const randomText = (world: World): string => Buffer.from(world.random(32)).toString('base64url');

/** A person at the console: their record in the officers' table, and their session's form token. */
export interface SignedIn {
  readonly officer: Officer;
  readonly csrf: string;
}

/** Opens a new session and returns its cookie; a session from before the sign-in is never reused. */
export const startSession = async (officer: Officer, world: World): Promise<string> => {
  const value = randomText(world);
  const now = world.clock.now();
  const session: Session = {
    officer: officer.id,
    csrf: randomText(world),
    startedAt: now.toISOString(),
    seenAt: now.toISOString(),
  };
  await world.stores.sessions.put(keyOf(value), session, new Date(now.getTime() + IDLE));
  return setCookie(COOKIE, value, world);
};

const isLive = ({ startedAt, seenAt }: Session, now: number): boolean =>
  now - Date.parse(seenAt) < IDLE && now - Date.parse(startedAt) < LONGEST;

/** The officer of this request's cookie; an officer who has left has no session. */
export const signedIn = async (
  cookies: Readonly<Record<string, string>>,
  world: World,
): Promise<SignedIn | undefined> => {
  const value = readCookie(COOKIE, cookies, world);
  if (value === undefined) return undefined;
  const key = keyOf(value);
  const session = await world.stores.sessions.get(key);
  const now = world.clock.now();
  if (session === undefined || !isLive(session, now.getTime())) return undefined;
  const officer = await world.stores.directory.officer(session.officer);
  if (officer?.active !== true) return undefined;
  if (now.getTime() - Date.parse(session.seenAt) >= SEEN_STEP) {
    await world.stores.sessions.put(
      key,
      { ...session, seenAt: now.toISOString() },
      new Date(now.getTime() + IDLE),
    );
  }
  return { officer, csrf: session.csrf };
};

/** Ends the session, here and in the store. Ending it twice is harmless. */
export const endSession = async (
  cookies: Readonly<Record<string, string>>,
  world: World,
): Promise<string> => {
  const value = readCookie(COOKIE, cookies, world);
  if (value !== undefined) await world.stores.sessions.end(keyOf(value));
  return setCookie(COOKIE, '', world, 0);
};

/** Whether a form has this session's token; compared in constant time. */
export const holdsToken = ({ csrf }: SignedIn, sent: unknown): boolean =>
  typeof sent === 'string' &&
  sent.length === csrf.length &&
  timingSafeEqual(Buffer.from(sent), Buffer.from(csrf));
