import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { ProvinceSettings } from '../../schemas/province.ts';
import { faultsOfDays, type DayFault } from '../span-of-days.ts';

/** The fields of a report that the rules check; unanswered ones are absent. */
interface Told {
  readonly place?: string | undefined;
  readonly happenedOn?: LocalDate | undefined;
  readonly happenedUntil?: LocalDate | undefined;
  readonly narrative?: unknown;
  readonly sealedNarrative?: unknown;
  readonly identity?: unknown;
  readonly sealedIdentity?: unknown;
}

/** What the rules need from the caller. */
export interface Given {
  readonly today: LocalDate;
  readonly settings: Pick<ProvinceSettings, 'identity'>;
  readonly isHere: (placeCode: string) => boolean;
}

/** A broken rule: the field at fault and the code of the error. */
interface SubmissionFault {
  readonly field: 'place' | 'happenedOn' | 'happenedUntil' | 'narrative' | 'identity';
  readonly code: DayFault | 'input.place-outside' | 'input.narrative-missing' | 'input.identity-refused';
}

/** The rules for every report from form, API or desk; schemas check the form of single fields. */
export const submissionFaults = (told: Told, { today, settings, isHere }: Given): SubmissionFault[] => {
  const { place, happenedOn, happenedUntil, narrative, sealedNarrative, identity, sealedIdentity } = told;
  const days = faultsOfDays(happenedOn, happenedUntil, today);
  const isNamed = identity !== undefined || sealedIdentity !== undefined;
  const faults: readonly (SubmissionFault | false)[] = [
    place !== undefined && !isHere(place) && { field: 'place', code: 'input.place-outside' },
    days.first !== undefined && { field: 'happenedOn', code: days.first },
    days.last !== undefined && { field: 'happenedUntil', code: days.last },
    narrative === undefined &&
      sealedNarrative === undefined && { field: 'narrative', code: 'input.narrative-missing' },
    isNamed && settings.identity === 'refuse' && { field: 'identity', code: 'input.identity-refused' },
  ];
  return faults.filter((fault) => fault !== false);
};
