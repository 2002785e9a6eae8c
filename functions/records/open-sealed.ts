import { actorOf, canSee, mayDo } from '../../shared/domain/access.ts';
import { CaseError } from '../../shared/domain/errors.ts';
import { ACTS, type ActInput } from '../../shared/domain/report/acts/acts.ts';
import { digestInLog } from '../../shared/domain/report/new-report.ts';
import { schemaOfFields } from '../../shared/schemas/fields.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { onDuty, type OnDuty } from '../../shared/domain/stand-in.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { isPartName, type PartName } from '../../shared/schemas/sealed-format.ts';
import { wrappedKeyOf } from '../../shared/sealing/open.ts';
import { commit } from '../acts/commit.ts';
import { json, type PageAnswer, type PageRequest } from '../page.ts';
import type { OpenSealedWorld } from '../ports.ts';
import { formValues } from '../sign-in/form-values.ts';
import { refuseOtherOrigins } from '../sign-in/same-origin.ts';
import { holdsToken, signedIn } from '../sign-in/session.ts';
import { identityIsGranted } from './identity-grant.ts';

/** The answer to the officer's browser: the sealed part and the key that opens it. */
interface OpenedPart {
  readonly jwe: string;
  /** 32 bytes, base64url; opens this part and no other. */
  readonly contentKey: string;
  /** The report's version after the opening was logged, for open forms on the page. */
  readonly version: number;
  /** For a file's key: where its ciphertext is, for five minutes. */
  readonly link?: string;
  /** SHA-256 of that ciphertext (base64url) from the receipt's entry, if the client gave it. */
  readonly sha256?: string;
}

type Opening = ActInput<'open-part'> & { readonly part: PartName };
const OpeningForm = schemaOfFields(ACTS['open-part'].fields);

const missing = () => new CaseError('missing.report', 'There is no such report.');

/** The officer and the requested part. Without a session the posted body is not read. */
const postedBy = async (request: PageRequest, world: OpenSealedWorld) => {
  const session = await signedIn(request.cookies, world);
  if (session === undefined) throw new CaseError('access.session', 'The session has expired.');
  const { csrf, ...values } = await formValues(request);
  if (!holdsToken(session, csrf))
    throw new CaseError('conflict.session', 'This form is from another session.');
  return { officer: session.officer, values };
};

const readOpening = (values: Readonly<Record<string, unknown>>): Opening => {
  const read = OpeningForm.safeParse(values);
  if (!read.success) {
    const field = String(read.error.issues[0]?.path[0] ?? 'reason');
    throw new CaseError('input.opening', 'Say which part is opened, and why.', { field });
  }
  const { part, reason } = read.data;
  if (!isPartName(part)) throw new CaseError('input.opening', 'There is no such part.', { field: 'part' });
  return { part, reason };
};

/** A substitute opens what the absent verifier may open. This function may get single records but not list them. */
const dutyOn = async (
  report: Report | undefined,
  officer: Officer,
  { stores, clock }: OpenSealedWorld,
): Promise<OnDuty> => {
  const assignee = report?.assignee;
  if (assignee === undefined || assignee === officer.id || officer.role !== 'verifier') return officer;
  const absent = await stores.directory.officer(assignee);
  return absent === undefined ? officer : onDuty(officer, [absent], localDate(clock.now()));
};

/** @throws CaseError missing.report · rule.role · rule.identity-not-granted (P9) */
const refuseUnlessAllowed = (
  officer: OnDuty,
  report: Report | undefined,
  part: PartName,
  now: Date,
): Report => {
  if (report === undefined || !canSee(officer, report)) throw missing();
  if (!mayDo(officer, report).includes('open-part'))
    throw new CaseError('rule.role', 'This role opens no seals.');
  if (part === 'identity' && !identityIsGranted(report, officer.id, now))
    throw new CaseError('rule.identity-not-granted', 'Two people are needed for the identity.');
  return report;
};

/** Logs who opens what and why. A key may be released only after this entry is saved (P5). */
const logged = (found: Report, { part, reason }: Opening, officer: Officer, world: OpenSealedWorld) =>
  commit(
    found,
    // Each try checks again whether the opening is allowed.
    async (report) => {
      const now = world.clock.now();
      refuseUnlessAllowed(await dutyOn(report, officer, world), report, part, now);
      return { act: 'open-part', input: { part, reason }, by: actorOf(officer), facts: { now } };
    },
    // An opening sends no notice and ends no wait.
    (opened) => Promise.resolve(opened),
    world,
  );

/**
 * Releases the content key of one sealed part to one officer. Authorised for this person, this report and this part,
 * and in the report's chained log with the reason before the key is unwrapped (P5). The function never has the text.
 * @throws CaseError access.session · missing.* · rule.* · input.opening
 */
export const openSealed = async (request: PageRequest, world: OpenSealedWorld): Promise<PageAnswer> => {
  refuseOtherOrigins(request, world);
  const { officer, values } = await postedBy(request, world);
  const opening = readOpening(values);
  const id = request.params['id'] ?? '';
  const { correspondence, reports } = world.stores;
  const found = await reports.get(id);
  const report = refuseUnlessAllowed(
    await dutyOn(found, officer, world),
    found,
    opening.part,
    world.clock.now(),
  );
  const part = await correspondence.part(id, opening.part);
  if (part === undefined) throw missing();
  const opened = await logged(report, opening, officer, world);
  const { kid, wrapped } = wrappedKeyOf(part.jwe);
  const contentKey = await world.keys.unwrap(kid, wrapped);
  const [kind, fileId = ''] = opening.part.split(':');
  const sha256 = digestInLog(opened, fileId);
  return json({
    jwe: part.jwe,
    contentKey: Buffer.from(contentKey).toString('base64url'),
    version: opened.version,
    ...(kind === 'file-key' && { link: await world.evidence.downloadLink(fileId) }),
    ...(sha256 !== undefined && { sha256 }),
  } satisfies OpenedPart);
};
