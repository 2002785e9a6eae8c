import { CaseError } from '../../shared/domain/errors.ts';
import { excludedBodies } from '../../shared/domain/jurisdiction/exclude.ts';
import { frontBodyFor } from '../../shared/domain/jurisdiction/front-body.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { Subject } from '../../shared/schemas/report.ts';
import type { World } from '../ports.ts';

interface Holding {
  readonly frontBody: string;
  readonly excludedBodies: readonly string[];
}

/**
 * The Front body that has a report about a subject on a day, and to whom it is closed; `closedTo`: earlier exclusions.
 * @throws CaseError rule.no-front-body when every body that could take it is excluded
 */
export const whoHasIt = (
  subject: Subject,
  bodies: readonly Body[],
  { settings, jurisdiction }: Pick<World, 'settings' | 'jurisdiction'>,
  today: string,
  closedTo: readonly string[] = [],
): Holding => {
  const excluded = [...new Set([...closedTo, ...excludedBodies(subject, bodies)])];
  const frontBody = frontBodyFor(subject, {
    excluded,
    bodies,
    table: jurisdiction,
    root: settings.rootBody,
    today,
  });
  if (frontBody === undefined)
    throw new CaseError('rule.no-front-body', 'No Front body of this province may take this report.');
  return { frontBody: frontBody.id, excludedBodies: excluded };
};
