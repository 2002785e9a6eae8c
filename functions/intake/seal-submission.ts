import { bytesToCrockford, REFERENCE_LENGTH } from '../../shared/domain/crockford.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import type { Part } from '../../shared/schemas/correspondence.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { MAX_SEALED_BYTES, sealedShape, type PartName } from '../../shared/schemas/sealed-format.ts';
import type { Submission } from '../../shared/schemas/submission.ts';
import { sealText } from '../adapters/seal-lazily.ts';
import { isSealed } from '../../shared/sealing/structure.ts';
import type { PublicWorld } from '../ports.ts';

/** The sealed parts of a report that is being received, and what is known about them without opening. */
export interface SealedParts {
  readonly parts: readonly Pick<Part, 'part' | 'jwe' | 'bytes'>[];
  readonly enclosed: Report['enclosed'];
}

/** The text that an officer reads after the opening is granted. */
const identityText = ({ name, address, phone, email }: NonNullable<Submission['identity']>): string =>
  Object.entries({ name, address, phone, email })
    .filter((entry): entry is [string, string] => entry[1] !== undefined)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');

/** The reference for a form without one, derived from its code, so that two posts at once are sealed to one report. */
const refOf = async (code: string, mac: PublicWorld['keys']['mac']): Promise<string> =>
  bytesToCrockford(await mac('sealing-reference', new TextEncoder().encode(code))).slice(0, REFERENCE_LENGTH);

/**
 * Checks the structure of sealed parts (P10), and seals parts that came as text because scripts were off: the plain
 * text is only in the memory of this call.
 * @throws CaseError input.not-sealed naming the field
 */
export const sealSubmission = async (
  submission: Submission,
  code: string,
  { keys }: Pick<PublicWorld, 'keys'>,
): Promise<SealedParts> => {
  const { narrative, sealedNarrative, identity, sealedIdentity, files = [] } = submission;
  const ref =
    submission.ref ??
    (sealedNarrative === undefined ? undefined : sealedShape(sealedNarrative)?.header.ref) ??
    (await refOf(code, keys.mac));
  const [key, known] = await Promise.all([keys.publicKey(), keys.publicKeys()]);
  const keyIds = known.map(({ kid }) => kid);

  const checked = (jwe: string, part: PartName, field: string): string => {
    if (isSealed(jwe, { keyIds, maxBytes: MAX_SEALED_BYTES, part, reportRef: ref })) return jwe;
    throw new CaseError('input.not-sealed', 'This part was not sealed for this province and this report.', {
      field,
    });
  };
  const sealed = async (
    text: string | undefined,
    jwe: string | undefined,
    part: 'narrative' | 'identity',
    field: string,
  ) => {
    if (jwe !== undefined) return [{ part, jwe: checked(jwe, part, field) }];
    return text === undefined ? [] : [{ part, jwe: await sealText(text, key, { part, reportRef: ref }) }];
  };

  const parts = [
    ...(await sealed(narrative, sealedNarrative, 'narrative', 'sealedNarrative')),
    ...(await sealed(identity && identityText(identity), sealedIdentity, 'identity', 'sealedIdentity')),
    ...files.map(({ id, bytes, sealedKey }) => {
      const part: PartName = `file-key:${id}`;
      return { part, jwe: checked(sealedKey, part, 'files'), bytes };
    }),
  ];
  return {
    parts,
    enclosed: {
      ref,
      narrative: true,
      identity: parts.some(({ part }) => part === 'identity'),
      files: files.length,
      bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
      sealedBy: narrative === undefined && identity === undefined ? 'browser' : 'server',
    },
  };
};
