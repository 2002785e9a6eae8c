import { canSee } from '../../shared/domain/access.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { utf8 } from '../../shared/sealing/bytes.ts';
import type { Forwarding } from '../../shared/store/stores.ts';
import type { ActingWorld } from '../casework/acting-world.ts';

/** A request that claimed and then failed is long dead by then (a function lives thirty seconds). */
const DEAD_AFTER = 15 * 60_000;

const squeezed = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, '').toUpperCase();

/** Keyed, so that the table does not tell which entry of which paper register went where. */
const markOf = async (
  { registerNumber, office }: NonNullable<Report['letter']>,
  body: string,
  { keys }: Pick<ActingWorld, 'keys'>,
): Promise<string> => {
  const bytes = await keys.mac(
    'forwarded-letter',
    utf8(JSON.stringify([office, squeezed(registerNumber), body])),
  );
  return Buffer.from(bytes).toString('base64url');
};

/** A claim holds once its report was forwarded; while its request may still be running; and when the report was purged. */
const holds = (first: Forwarding, earlier: Report | undefined, now: Date): boolean =>
  earlier === undefined ||
  earlier.forwarding?.body === first.body ||
  now.getTime() - Date.parse(first.at) < DEAD_AFTER;

/**
 * A letter goes to a body once only (Circular 05/2021/TT-TTCP Art. 14). Claims the place before the report is saved, so
 * that of two officers at the same moment one is refused; the same report again is no second time (P12).
 * @throws CaseError rule.forwarded-before with the earlier report's number and day, where this officer may see it
 */
export const forwardOnce = async (
  { id, number, letter, forwarding }: Report,
  officer: Officer,
  world: ActingWorld,
): Promise<void> => {
  if (letter === undefined || forwarding === undefined) return;
  const { forwardings, reports } = world.stores;
  const mark = await markOf(letter, forwarding.body, world);
  const claim = { report: id, number, body: forwarding.body, at: forwarding.at };
  const first = await forwardings.claim(mark, claim);
  if (first === undefined) return;
  const earlier = await reports.get(first.report);
  if (!holds(first, earlier, world.clock.now()) && (await forwardings.takeOver(mark, claim, first))) return;
  const told = earlier !== undefined && canSee(officer, earlier);
  throw new CaseError('rule.forwarded-before', 'This letter was forwarded to this body before.', {
    ...(told && { earlier: first.number, day: localDate(new Date(first.at)) }),
  });
};
