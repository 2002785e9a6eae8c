import type { LocalDate } from '../../schemas/rules/clock.ts';
import type { ProvinceSettings } from '../../schemas/province.ts';
import { faultsOfDays, type DayFault } from '../span-of-days.ts';

/** What a report says that the rules look at; what is not answered yet is absent. */
interface Told {
  readonly place?: string | undefined;
  readonly happenedOn?: LocalDate | undefined;
  readonly happenedUntil?: LocalDate | undefined;
  readonly narrative?: unknown;
  readonly sealedNarrative?: unknown;
  readonly identity?: unknown;
  readonly sealedIdentity?: unknown;
}

/** What the rules ask of the world. */
export interface Given {
  readonly today: LocalDate;
  readonly settings: Pick<ProvinceSettings, 'identity'>;
  readonly isHere: (placeCode: string) => boolean;
}

/** A rule that a report breaks, by the field at fault and the code of the error. */
interface SubmissionFault {
  readonly field: 'place' | 'happenedOn' | 'happenedUntil' | 'narrative' | 'identity';
  readonly code: DayFault | 'input.place-outside' | 'input.narrative-missing' | 'input.identity-refused';
}

/** The rules that hold for every report, by form, program or desk; what single fields must look like is in their schemas. */
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
