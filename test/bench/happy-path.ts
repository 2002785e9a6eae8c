import type { Life } from '../support/life.ts';

/** Where a person, or the reporter's right to contest, is waited for on the happy path. */
export const WAITS = 7;

/** A report that goes through without a question, from its receipt to the close. Answers with its id. */
export const throughToClose = async (life: Life): Promise<string> => {
  const { report } = await life.send();
  await life.refer(report.id);
  await life.act(report.id, 'liaison', 'acknowledge-receipt');
  await life.act(report.id, 'liaison', 'answer');
  await life.act(report.id, 'approver', 'close');
  return report.id;
};

/** The same, and the time in which the reporter may contest. */
export const wholeLife = async (life: Life): Promise<string> => {
  const id = await throughToClose(life);
  // The window for contesting is counted in working days; two months hold the longest.
  await life.clock.advanceTo(new Date(life.clock.now().getTime() + 60 * 86_400_000));
  return id;
};
