import type { Life } from '../support/life.ts';

/** The waits of the happy path: for a person, or for the end of the window to contest. */
export const WAITS = 7;

/** Plays a report without complications from its receipt to the close. Answers its id. */
export const throughToClose = async (life: Life): Promise<string> => {
  const { report } = await life.send();
  await life.refer(report.id);
  await life.act(report.id, 'liaison', 'acknowledge-receipt');
  await life.act(report.id, 'liaison', 'answer');
  await life.act(report.id, 'approver', 'close');
  return report.id;
};

/** The same, with the window to contest. */
export const wholeLife = async (life: Life): Promise<string> => {
  const id = await throughToClose(life);
  // The window to contest is 30 days; two months are always longer.
  await life.clock.advanceTo(new Date(life.clock.now().getTime() + 60 * 86_400_000));
  return id;
};
