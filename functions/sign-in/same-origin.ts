import { CaseError } from '../../shared/domain/errors.ts';
import type { PageRequest } from '../page.ts';
import type { World } from '../ports.ts';

/**
 * Refuses posts from another site's page. Browsers send the origin on every POST; a program that sends none has no
 * victim's cookie and still needs the session's form token.
 * @throws CaseError access.other-origin
 */
export const refuseOtherOrigins = ({ headers }: PageRequest, { settings }: World): void => {
  const origin = headers['origin'];
  if (origin === undefined) return;
  const host = headers['host'];
  const ours = [new URL(settings.publicUrl).origin, `https://${host ?? ''}`, `http://${host ?? ''}`];
  if (!ours.includes(origin))
    throw new CaseError('access.other-origin', 'This form was sent from another site.');
};
