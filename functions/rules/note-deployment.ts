import { createHash } from 'node:crypto';
import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { CALENDAR_YEARS } from '../../shared/reference/calendars.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { World } from '../ports.ts';
import { rulebookOf } from '../rulebook.ts';
import { yearView } from './calendar-of.ts';

const years = ([first, last]: readonly [number, number]): number[] =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Digest of everything that due dates depend on in this version: all days off and swaps, and every clock rule. */
const rulesMark = (settings: ProvinceSettings): string => {
  const days = years(CALENDAR_YEARS).map((year) => {
    const { daysOff, swaps, saturdayMorning } = yearView(year, [], settings);
    return [
      daysOff.map(({ date }) => date),
      swaps.map(({ date, insteadOf }) => [date, insteadOf]),
      saturdayMorning,
    ];
  });
  const { rules } = rulebookOf(settings);
  return createHash('sha256')
    .update(JSON.stringify([days, rules]))
    .digest('base64url');
};

/**
 * If this version of the software or its settings counts differently from the one before, stores that as a change, for
 * which running clocks are then recounted. Answers whether it did; one version writes only once.
 */
export const noteDeployment = async ({
  stores,
  settings,
  clock,
  random,
}: Pick<World, 'stores' | 'settings' | 'clock' | 'random'>): Promise<boolean> => {
  const rules = rulesMark(settings);
  const changes = await stores.rules.changes();
  const last = changes.find(({ content }) => content.kind === 'deployment')?.content;
  if (last?.kind === 'deployment' && last.rules === rules) return false;
  const at = clock.now().toISOString();
  await stores.rules.put({
    id: bytesToCrockford(random(17)).slice(0, 26),
    version: 1,
    content: { kind: 'deployment', rules },
    reason: '',
    ...{ state: 'confirmed', proposedBy: 'system', proposedAt: at, decidedBy: 'system', decidedAt: at },
  });
  return true;
};
