import { bytesToCrockford } from '../../shared/domain/crockford.ts';
import { CaseError, isCaseError } from '../../shared/domain/errors.ts';
import { replacedLine } from '../../shared/domain/rules/amend.ts';
import type { ProposalKind, RuleChange, RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import { ItemId } from '../../shared/schemas/primitives.ts';
import { changePath, proposalNamed } from '../../web/layout/officer-paths.ts';
import { ProposalPage } from '../../web/rules/proposal-page.tsx';
import { BUTTON, MORE, type RuleForm, type Typed } from '../../web/rules/forms/rule-form.ts';
import { html, seeOther, type PageAnswer, type PageRequest } from '../page.ts';
import type { ConsoleWorld } from '../ports.ts';
import type { OfficerPageFunction, OfficerSession } from '../sign-in/officer-session.ts';
import { problemsOf } from './check-content.ts';
import { prefilled } from './prefill.ts';
import { previewOf } from './preview-change.ts';
import { presentRule, readProposal } from './read-proposal.ts';
import { rulesNow, type RulesNow } from './rules-now.ts';
import { DONE } from './show-change.ts';
import { fieldReader, typedIn } from './typed-fields.ts';

/** @throws CaseError missing.page for an address without a form */
const kindIn = ({ params }: PageRequest): ProposalKind => {
  const kind = proposalNamed(params['kind']);
  if (kind === undefined) throw new CaseError('missing.page', 'There is no such form.');
  return kind;
};

const newId = ({ random }: ConsoleWorld): string => bytesToCrockford(random(17)).slice(0, 26);

/** The shown effects of a proposal, before it is made. */
type Looked = Pick<Parameters<typeof ProposalPage>[0], 'preview' | 'line'>;

const lookedAt = async (
  content: RuleContent,
  now: RulesNow,
  { officer }: OfficerSession,
  world: ConsoleWorld,
): Promise<Looked> => {
  if (content.kind === 'post') {
    const { post } = content;
    const replaced = replacedLine(now.book.jurisdiction.posts, post);
    return { line: { post, ...(replaced !== undefined && { replaced }) } };
  }
  const preview = await previewOf(content, now, officer, world);
  return preview === undefined ? {} : { preview };
};

const page = (
  kind: ProposalKind,
  form: RuleForm,
  now: RulesNow,
  { context }: OfficerSession,
  world: ConsoleWorld,
  { status = 200, ...looked }: Looked & { status?: number } = {},
): PageAnswer => {
  const { change, id } = form.typed;
  const known = kind === 'post' ? now.book.jurisdiction.posts.findLast((post) => post.id === id) : undefined;
  const typed: Typed = {
    ...form.typed,
    change: ItemId.safeParse(change).success ? (change ?? '') : newId(world),
  };
  return html(
    ProposalPage({
      context,
      kind,
      form: { ...form, typed },
      isAnnounced: now.contents.some(
        (one) => one.kind === 'calendar-year' && String(one.year) === typed['year'],
      ),
      ...(kind === 'clock' && { rule: presentRule(typed['id'], now) }),
      ...(known !== undefined && { known }),
      ...looked,
    }),
    status,
  );
};

/** A form with the rules in force. It contains the proposal's id, so that the same form sent twice is one proposal (P12). */
export const showProposalForm: OfficerPageFunction = async (request, session, world) => {
  const kind = kindIn(request);
  const now = await rulesNow(world);
  return page(kind, { typed: prefilled(kind, request.query, now, world), problems: [] }, now, session, world);
};

/** The same form again is the same proposal. @throws CaseError conflict.stale when the id is another's */
const keepOnce = async (change: RuleChange, { stores }: ConsoleWorld): Promise<void> => {
  try {
    await stores.rules.put(change);
  } catch (error) {
    if (!isCaseError(error) || error.code !== 'conflict.stale') throw error;
    const kept = await stores.rules.change(change.id);
    if (kept?.proposedBy !== change.proposedBy) throw error;
  }
};

const moreRows = (typed: Typed): Typed => ({ ...typed, [MORE]: String(Number(typed[MORE] ?? '0') + 5) });

/**
 * Proposes a change of the rules, or shows which dates it would move. An invalid one is refused at its field before
 * anything is stored, and the typed text comes back.
 */
export const proposeRule: OfficerPageFunction = async (request, session, world) => {
  const kind = kindIn(request);
  const typed = typedIn(session.values);
  const now = await rulesNow(world);
  const again = (form: RuleForm, more: Looked & { status?: number } = {}) =>
    page(kind, form, now, session, world, more);
  if (typed[BUTTON] === 'more') return again({ typed: moreRows(typed), problems: [] });

  const isPreview = typed[BUTTON] === 'preview';
  const read = readProposal(kind, typed, now);
  const reasonField = fieldReader(typed);
  const reason = reasonField.text('reason', isPreview ? undefined : 'required');
  const problems = [
    ...read.problems,
    ...(read.content === undefined ? [] : problemsOf(read.content, now, world.settings)),
    ...reasonField.problems,
  ];
  const { content } = read;
  if (content === undefined || problems.length > 0)
    return again({ typed: read.typed, problems }, { status: 400 });
  if (isPreview) {
    return again({ typed: read.typed, problems: [] }, await lookedAt(content, now, session, world));
  }
  const id = ItemId.safeParse(typed['change']);
  const change: RuleChange = {
    id: id.success ? id.data : newId(world),
    version: 1,
    content,
    reason,
    state: 'proposed',
    proposedBy: session.officer.id,
    proposedAt: world.clock.now().toISOString(),
  };
  await keepOnce(change, world);
  return seeOther(`${changePath(change.id)}?${DONE}=proposed`);
};
