import { CaseError } from '../../shared/domain/errors.ts';
import { yearOf } from '../../shared/domain/local-time.ts';
import { registerEntry } from '../../shared/domain/report/register-entry.ts';
import type { Channel } from '../../shared/schemas/rules/catalogue.ts';
import type { ProvinceSettings } from '../../shared/schemas/province.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Submission } from '../../shared/schemas/submission.ts';

/** A denunciation is made only by signed letter or in person (Law 25/2018 Art. 22). */
const BY_LETTER_OR_IN_PERSON: readonly Channel[] = ['post', 'in-person'];

/**
 * Checks a letter that an officer registers as a denunciation against domain §2 and §6: its channel, its entry in the
 * paper register, and that the form has no sender if the province keeps senders on paper.
 * @throws CaseError input.* with the field at fault
 */
export const refuseUnfitLetter = (
  { registerNumber, day }: NonNullable<Report['letter']>,
  { identity, sealedIdentity, contact }: Submission,
  channel: Channel,
  settings: Pick<ProvinceSettings, 'identity'>,
  today: string,
): void => {
  if (!BY_LETTER_OR_IN_PERSON.includes(channel)) {
    throw new CaseError('input.not-by-this-way', 'A denunciation is a signed letter or made in person.', {
      field: 'kind',
    });
  }
  const entry = registerEntry(registerNumber);
  if (entry === undefined)
    throw new CaseError('input.register-year', 'Give the number with its year.', { field: 'registerNumber' });
  if (entry.year > yearOf(today))
    throw new CaseError('input.register-future', 'No register has entries of that year yet.', {
      field: 'registerNumber',
    });
  if (day > today)
    throw new CaseError('input.future-date', 'The date lies in the future.', { field: 'letterDay' });
  if (settings.identity === 'seal') return;
  const held = identity !== undefined || sealedIdentity !== undefined ? 'identity' : 'contact';
  if (held === 'identity' || contact !== undefined) {
    throw new CaseError('input.identity-on-paper', 'The sender of a denunciation stays on paper.', {
      field: held,
    });
  }
};
