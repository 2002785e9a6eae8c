import { actPath, DESK, reportPath } from '../../web/layout/officer-paths.ts';
import type { ActName } from '../../shared/domain/report/acts/acts.ts';
import type { Stage } from './stage.ts';
import { visitor, type Page } from './visitor.ts';

/** Answers to a form's questions; a list for one that takes several. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export interface OfficerAtWork {
  does(act: ActName, reportId: string, answers: Answers): Promise<void>;
  /** Registers a report that came by phone or on paper; answers with the slip. */
  registers(answers: Answers): Promise<Page>;
}

/** A session ends after 30 idle minutes of the movable clock, so the officer signs in again a little earlier. */
const SIGNED_IN_FOR = 25 * 60_000;

const hidden = ({ text }: Page, name: string): string => {
  const [, value] = new RegExp(`name="${name}" value="([^"]*)"`).exec(text) ?? [];
  if (value === undefined) throw new Error(`The page has no ${name}.`);
  return value;
};

const formOf = (answers: Answers): URLSearchParams =>
  new URLSearchParams(
    Object.entries(answers).flatMap(([name, value]) => [value].flat().map((one) => [name, one])),
  );

const target = ({ location }: Page): string => {
  if (location === undefined) throw new Error('The demo was not led on.');
  return location;
};

/** One officer: signs in, reads the page, fills in its form, sends it. */
export const officerAtWork = (account: string, { url, pass, clock }: Stage): OfficerAtWork => {
  const browser = visitor(url, pass);
  let seenAt = -Infinity;

  const signIn = async (): Promise<void> => {
    const now = clock.now().getTime();
    if (now - seenAt >= SIGNED_IN_FOR) {
      const provider = target(await browser.get(DESK.signIn));
      const callback = target(await browser.send(provider, new URLSearchParams({ account })));
      await browser.get(callback);
    }
    seenAt = now;
  };

  return {
    does: async (act, reportId, answers) => {
      await signIn();
      const page = await browser.get(reportPath(reportId));
      const form = formOf({ ...answers, csrf: hidden(page, 'csrf'), version: hidden(page, 'version') });
      await browser.send(actPath(reportId, act), form);
    },
    registers: async (answers) => {
      await signIn();
      const page = await browser.get(DESK.register);
      const form = formOf({ ...answers, csrf: hidden(page, 'csrf'), code: hidden(page, 'code') });
      return browser.send(DESK.register, form);
    },
  };
};
