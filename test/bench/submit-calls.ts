import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import * as z from 'zod/mini';
import { DIST } from '../../local/service/fresh-build.ts';
import { aCitizen, answerPages, GOOD_ANSWERS } from '../support/a-citizen.ts';
import type { BenchRow } from './bench-row.ts';
import { builtPublic } from './built-public.ts';
import { stubWorld, type Calls } from './stub-world.ts';

const SEND = '/phan-anh/gui';
const API = '/api/v1/reports';
/** Longer than the function's work between two calls, so that parallel calls overlap. */
const ANSWER_MS = 40;
const A_REPORT = {
  matter: 'waste',
  body: 'truong-thcs-mau-1',
  post: 'school-head',
  place: '99001',
  narrative: 'Xe công đưa con đi học.',
};

const inWords = ({ made, chain }: Calls): string => `${String(made)} calls, ${String(chain)} in a row`;

/**
 * Rows A1: the calls to AWS of a submit before the receipt, and how many of them are sequential, on a function that
 * has served before (it has the public key, bodies and rules). The notes give the additional calls for a contact, an
 * identity or an Idempotency-Key.
 */
export const submitCallRows = async (): Promise<BenchRow[]> => {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 4096 });
  const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  const assets = z
    .record(z.string(), z.string())
    .parse(JSON.parse(readFileSync(path.join(DIST, 'public/assets.json'), 'utf8')));
  const createPublic = await builtPublic();
  const { world, calls } = stubWorld(spki, () => pause(ANSWER_MS));
  const citizen = aCitizen(createPublic({ ...world, assets }));

  const counted = async (
    send: () => Promise<{ readonly status: number }>,
    wanted: number,
  ): Promise<Calls> => {
    Object.assign(calls, { made: 0, chain: 0 });
    const { status } = await send();
    if (status !== wanted) throw new Error(`a submit answered ${String(status)}`);
    return { ...calls };
  };
  const form = async (): Promise<Calls> => {
    const answers = await answerPages(citizen, GOOD_ANSWERS);
    return counted(() => citizen.press(answers, {}, 'next', SEND), 200);
  };
  const api = (change: object = {}, headers: Readonly<Record<string, string>> = {}): Promise<Calls> =>
    counted(
      () =>
        citizen.send(API, {
          method: 'POST',
          type: 'application/json',
          body: JSON.stringify({ ...A_REPORT, ...change }),
          headers,
        }),
      201,
    );

  await api();
  const [byForm, byApi] = [await form(), await api()];
  const withContact = await api({ contact: { email: 'a@example.org' } });
  const named = await api({ identity: { name: 'Nguyễn Văn A' } });
  const withKey = await api({}, { 'idempotency-key': '0b6f3a52-5a0e-4c0e-9a39-0d6f7a2b1c11' });
  const rowsOf = (what: string, { made, chain }: Calls, note: string): BenchRow[] => [
    { id: 'A1', what: `${what}: calls that wait for one another`, value: chain, budget: 3, unit: '' },
    { id: 'A1', what: `${what}: calls in all`, value: made, budget: 4, unit: '', note },
  ];
  return [
    ...rowsOf('submit by the form', byForm, ''),
    ...rowsOf(
      'submit by the JSON API',
      byApi,
      `with a contact ${inWords(withContact)}; named ${inWords(named)}; with an Idempotency-Key ${inWords(withKey)}`,
    ),
  ];
};
