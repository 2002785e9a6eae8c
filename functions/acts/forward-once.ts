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

/** A request that claimed and then failed is long dead by then (a function lives thirty seconds). */
const DEAD_AFTER = 15 * 60_000;

/** What can be the same of two letters. */
interface LetterDigest {
  readonly digest: string;
  /** Also an officer who is shut out of the first report can know it, from the paper register. */
  readonly onPaper: boolean;
}

/** The entry of another letter that an officer says holds the same. @throws CaseError input.register-entry */
const entrySaid = ({ registerNumber }: NonNullable<Report['letter']>, sameAs: string) => {
  const said = registerEntry(sameAs);
  if (said === undefined || JSON.stringify(said) === JSON.stringify(registerEntry(registerNumber)))
    throw new CaseError('input.register-entry', 'Give the entry of the earlier letter.', { field: 'sameAs' });
  return said;
};

/** Its entry in the register, the words it was registered in, and what the officer says of it; each for one body. */
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

/** A claim holds once its report was forwarded; while its request may still be running; and when the report was purged. */
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
  // What is the same here says nothing of a report that does not exist for this officer (P6).
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
 * A letter goes to a body once only (Circular 05/2021/TT-TTCP Art. 14): the same entry, the same words, or one that the
 * officer knows to say the same. Claims the place before the report is saved, so that of two officers at the same
 * moment one is refused; the same report again is no second time (P12).
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
  // What is said of another letter comes last: refused before, it takes no place away from that letter.
  for (const one of await digestsOf(report, input, world)) await claimOn(one, claim, officer, world);
};
