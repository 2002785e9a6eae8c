import { CaseError } from '../errors.ts';
import type { Officer } from '../../schemas/officer.ts';

/** Two administrators confirm each other's changes of rules (two eyes); a single one could change none. */
const FEWEST_ADMINISTRATORS = 2;

const isAdministrator = ({ role, active }: Officer): boolean => role === 'administrator' && active;

/**
 * Checks that an administrator does not change their own role or end themselves, and that two administrators remain.
 * @throws CaseError rule.own-role, rule.own-end, rule.last-administrators
 */
export const permitChange = (by: Officer, before: Officer, after: Officer, all: readonly Officer[]): void => {
  if (by.id === before.id && before.role !== after.role)
    throw new CaseError('rule.own-role', 'Nobody changes their own role.', { field: 'role' });
  if (by.id === before.id && !after.active)
    throw new CaseError('rule.own-end', 'Nobody ends their own account.', { field: 'active' });
  const left = all.filter((officer) => isAdministrator(officer.id === after.id ? after : officer));
  if (isAdministrator(before) && !isAdministrator(after) && left.length < FEWEST_ADMINISTRATORS)
    throw new CaseError('rule.last-administrators', 'Two administrators must remain.', { field: 'role' });
};
