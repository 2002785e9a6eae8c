import { describe, expect, test } from 'vitest';
import type { Mail, Outgoing } from '../../../functions/ports.ts';
import { CASES, type CasePlan } from '../../../functions/simulator/cases.ts';
import { playCase } from '../../../functions/simulator/play.ts';
import type { Machinery } from '../../../functions/simulator/rehearsal-world.ts';
import type { Played } from '../../../web/simulator/entry.ts';
import { reportLifecycle } from '../../../workflows/report-lifecycle.ts';
import { MAU, RECEIVED } from '../../support/a-rehearsal.ts';

const named = (name: string): CasePlan => {
  const found = CASES.find((plan) => plan.name === name);
  if (found === undefined) throw new Error(`no case ${name}`);
  return found;
};
const play = (name: string, broken: Partial<Machinery>): Promise<Played> =>
  playCase(named(name), MAU, RECEIVED, broken);

const { States } = reportLifecycle;
const machineWith = (changed: Record<string, object>): Partial<Machinery> => ({
  machine: { ...reportLifecycle, States: { ...States, ...changed } },
});

/** A mail service that treats mail to the level above differently; it recognises such mail by its words. */
const postThat = (treats: (mail: Mail, post: Outgoing) => Promise<void>): Partial<Machinery> => ({
  post: (outgoing) => ({
    ...outgoing,
    mail: (mail) =>
      mail.subject.includes('Báo cáo cấp trên') ? treats(mail, outgoing) : outgoing.mail(mail),
  }),
});

describe('an alarm counts only if it reached the level above', () => {
  test.each([
    ['is dropped', postThat(() => Promise.resolve())],
    [
      'goes to the office that is late itself',
      postThat((mail, post) => post.mail({ ...mail, to: 'front-mau-1.intake@dien-tap.example' })),
    ],
    [
      'goes to the head of the office that is late',
      postThat((mail, post) => post.mail({ ...mail, to: 'front-mau-1.approver@dien-tap.example' })),
    ],
    [
      'goes to the Party body that is late',
      postThat((mail, post) => post.mail({ ...mail, to: 'party-mau-1.liaison@dien-tap.example' })),
    ],
    [
      'goes to the reporter',
      postThat((mail, post) => post.mail({ ...mail, to: 'nguoi-gui@dien-tap.example' })),
    ],
    ['goes to nobody known', postThat((mail, post) => post.mail({ ...mail, to: 'ai-do@noi-khac.example' }))],
    ['is about another report', postThat((mail, post) => post.mail({ ...mail, text: 'Vụ việc khác.' }))],
  ])('a mail to the level above that %s fails the case', async (_how, broken) => {
    for (const name of ['silent-front', 'silent-answer'])
      expect(await play(name, broken)).toMatchObject({ ending: 'failure', fault: { kind: 'unheard' } });
  });

  test('also in a case that has its result in the end', async () => {
    const late: CasePlan = {
      ...named('ordinary'),
      moves: named('ordinary').moves.map((move) => (move.act === 'accept' ? { ...move, after: 20 } : move)),
    };
    expect((await playCase(late, MAU, RECEIVED)).ending).toBe('result');
    const broken = postThat(() => Promise.resolve());
    expect(await playCase(late, MAU, RECEIVED, broken)).toMatchObject({
      ending: 'failure',
      fault: { kind: 'unheard' },
    });
  });
});

describe('a machine that stops fails its case at once', () => {
  const silent: Partial<Machinery> = {
    call: async (payload, step) =>
      JSON.stringify(payload).includes('"send-reminder"')
        ? { status: 'received', nextRung: 1 }
        : step(payload),
  };
  const asleep = machineWith(
    Object.fromEntries(
      Object.entries(States).map(([name, state]) => [
        name,
        'TimeoutSeconds' in state ? { ...state, TimeoutSeconds: 99_999_999 } : state,
      ]),
    ),
  );
  const goingFrom = (from: string, to: string): Partial<Machinery> =>
    machineWith(
      Object.fromEntries(
        Object.entries(States).flatMap(([name, state]) =>
          name === from ? [[name, { ...state, Next: to }]] : [],
        ),
      ),
    );

  test.each([
    ['never wakes for a reminder', 'silent-front', asleep],
    ['wakes and sends nothing', 'silent-front', silent],
    ['wakes and sends nothing between two moves', 'ordinary', silent],
    ['ends while the report is open', 'ordinary', goingFrom('Answer', 'Ended')],
    ['goes in circles without waiting', 'ordinary', goingFrom('Jurisdiction', 'Jurisdiction')],
  ])('one that %s', async (_how, name, broken) => {
    expect(await play(name, broken)).toMatchObject({ ending: 'failure', fault: { kind: 'standstill' } });
  });
});

test('a result that the reporter was not told of is no result', async () => {
  const post = (outgoing: Outgoing): Outgoing => ({
    ...outgoing,
    mail: (mail) => (mail.subject === 'Đã có kết quả' ? Promise.resolve() : outgoing.mail(mail)),
  });
  expect(await play('ordinary', { post })).toMatchObject({ ending: 'failure', fault: { kind: 'untold' } });
});
