import { canSee } from '../../shared/domain/access.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { isExcluded } from '../../shared/domain/jurisdiction/exclude.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { ActInput } from '../../shared/domain/report/acts/acts.ts';
import { registerEntry } from '../../shared/domain/report/register-entry.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import type { Forwarding } from '../../shared/store/stores.ts';
import type { ActingWorld } from './acting-world.ts';
import { keyedDigest } from '../letters/keyed-digest.ts';

/** After this time a request that claimed and then failed has certainly ended (a function runs thirty seconds). */
const DEAD_AFTER = 15 * 60_000;

/** One property by which two letters can be the same. */
interface LetterDigest {
  readonly digest: string;
  /** An officer who is shut out of the first report can know it too, from the paper register. */
  readonly onPaper: boolean;
}

/** The entry of another letter that, as an officer says, has the same content. @throws CaseError input.register-entry */
const entrySaid = ({ registerNumber }: NonNullable<Report['letter']>, sameAs: string) => {
  const said = registerEntry(sameAs);
  if (said === undefined || JSON.stringify(said) === JSON.stringify(registerEntry(registerNumber)))
    throw new CaseError('input.register-entry', 'Give the entry of the earlier letter.', { field: 'sameAs' });
  return said;
};

/** The digests of its entry in the register, its words, and the letter the officer names as the same; each for one body. */
const digestsOf = async (
  { id, parent, letter, forwarding }: Report,
  { sameAs }: Pick<ActInput<'forward-denunciation'>, 'sameAs'>,
  world: Pick<ActingWorld, 'keys'>,
): Promise<LetterDigest[]> => {
  if (letter === undefined || forwarding === undefined) return [];
  const { office, registerNumber } = letter;
  const { body } = forwarding;
  const digest = (...of: readonly unknown[]) => keyedDigest('forwarded-letter', [...of, body], world);
  const said = sameAs === undefined ? [] : [entrySaid(letter, sameAs)];
  return Promise.all([
    digest(office, registerEntry(registerNumber) ?? registerNumber).then((own) => ({
      digest: own,
      onPaper: true,
    })),
    digest(letter.sameAs ?? parent ?? id).then((content) => ({ digest: content, onPaper: false })),
    ...said.map(async (entry) => ({ digest: await digest(office, entry), onPaper: false })),
  ]);
};

/** A claim is valid if its report was forwarded or purged, or while its request may still be running. */
const holds = (first: Forwarding, earlier: Report | undefined, now: Date): boolean =>
  earlier === undefined ||
  earlier.forwarding?.body === first.body ||
  now.getTime() - Date.parse(first.at) < DEAD_AFTER;

const claimOn = async (
  { digest, onPaper }: LetterDigest,
  claim: Forwarding,
  officer: Officer,
  { stores, clock }: ActingWorld,
): Promise<void> => {
  const first = await stores.forwardings.claim(digest, claim);
  if (first === undefined) return;
  const earlier = await stores.reports.get(first.report);
  // The refusal must not reveal a report that does not exist for this officer (P6).
  if (!onPaper && earlier !== undefined && isExcluded(officer, earlier)) return;
  if (!holds(first, earlier, clock.now()) && (await stores.forwardings.takeOver(digest, claim, first)))
    return;
  const told =
    earlier !== undefined && canSee(officer, earlier)
      ? { earlier: { number: first.number, day: localDate(new Date(first.at)) } }
      : undefined;
  throw new CaseError('rule.forwarded-before', 'This letter was forwarded to this body before.', told);
};

/**
 * Ensures that a letter goes to a body only once (Circular 05/2021/TT-TTCP Art. 14): letters are the same by entry, by
 * words, or by the officer's statement. It claims before the report is saved, so that one of two officers at the same
 * moment is refused; the same report may claim again (P12).
 * @throws CaseError rule.forwarded-before with the earlier report's number and day, where this officer may see it · input.register-entry
 */
export const forwardOnce = async (
  report: Report,
  input: Pick<ActInput<'forward-denunciation'>, 'sameAs'>,
  officer: Officer,
  world: ActingWorld,
): Promise<void> => {
  const { id, number, forwarding } = report;
  if (forwarding === undefined) return;
  const claim = { report: id, number, body: forwarding.body, at: forwarding.at };
  // The claim for another letter comes last, so that a refusal before it claims nothing for that letter.
  for (const one of await digestsOf(report, input, world)) await claimOn(one, claim, officer, world);
};
