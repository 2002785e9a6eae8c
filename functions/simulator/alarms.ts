import { ruleOf, type ClockRules } from '../../shared/domain/clocks/resolve-rules.ts';
import { holderOf } from '../../shared/domain/report/stages.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Words } from '../../shared/schemas/primitives.ts';
import type { Entry } from '../../web/simulator/entry.ts';
import { rungsTold } from './timeline.ts';

/** One escalation: its report and clock, and the bodies above the body that held the report then. */
export interface Alarm {
  readonly report: string;
  readonly at: string;
  readonly number: string;
  readonly clock: Words;
  readonly above: ReadonlySet<string>;
}

/** All bodies above one, by the directory's own links: deliberately not by the code that chooses the recipients. */
const over = (id: string | undefined, bodies: readonly Body[]): string[] => {
  const found: string[] = [];
  const superior = (of: string | undefined) => bodies.find((body) => body.id === of)?.superior;
  for (let at = superior(id); at !== undefined && !found.includes(at); at = superior(at)) found.push(at);
  return found;
};

/** The escalations that were sent according to one write of a report. */
export const alarmsOf = (
  before: Report | undefined,
  after: Report,
  rules: ClockRules,
  bodies: readonly Body[],
): Alarm[] =>
  after.events.slice(before?.events.length ?? 0).flatMap((event) =>
    rungsTold(event, after, rules).flatMap(({ clock, rung }): Alarm[] => {
      if (rung.kind !== 'escalate') return [];
      const { frontBody, id, number } = after;
      const above = [frontBody, holderOf(after)?.body].flatMap((body) => over(body, bodies));
      return [{ report: id, at: event.at, number, clock: ruleOf(clock, rules).name, above: new Set(above) }];
    }),
  );

/** Whether a mail about this clock of this report reached a higher office, at the moment of the alarm. */
export const isHeard = ({ at, number, clock, above }: Alarm, entries: readonly Entry[]): boolean =>
  entries.some(
    (entry) =>
      entry.kind === 'mail' &&
      entry.at === at &&
      typeof entry.to === 'object' &&
      above.has(entry.to.body) &&
      entry.text.includes(number) &&
      entry.text.includes(clock.vi),
  );
