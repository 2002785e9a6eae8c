import { actorOf } from '../../shared/domain/access.ts';
import { itemIdOf } from '../../shared/domain/report/item-id.ts';
import { actRule, type ActInput, type ActName } from '../../shared/domain/report/acts/acts.ts';
import type { ActFacts } from '../../shared/domain/report/changes/change.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { forwardOnce } from './forward-once.ts';
import type { ActingWorld } from './acting-world.ts';
import { keepPart } from './split-report.ts';

/** An act that is allowed and is about to be saved. */
interface Doing<A extends ActName> {
  readonly changed: Report;
  readonly input: ActInput<A>;
  readonly facts: ActFacts;
  readonly officer: Officer;
}

type Precaution<A extends ActName> = (doing: Doing<A>, world: ActingWorld) => Promise<void>;

/** Writes that come before the report, so that it never names an item that does not exist. Each may be repeated. */
const PRECAUTIONS = {
  'claim-of-letter': ({ changed, input, officer }, world) => forwardOnce(changed, input, officer, world),
  part: async ({ input, facts, officer }, world) => {
    if (facts.part !== undefined) await keepPart(facts.part, input, officer, world);
  },
} as const satisfies {
  readonly 'claim-of-letter': Precaution<'forward-denunciation'>;
  readonly part: Precaution<'split'>;
};

const textIn = (input: object, name: 'message' | 'note'): string | undefined => {
  const text: unknown = name in input ? Reflect.get(input, name) : undefined;
  return typeof text === 'string' && text !== '' ? text : undefined;
};

/** Stores the words of an act under an id made from its entry in the log; without that entry no page shows them. */
const keepWords = async (
  { changed, input, officer }: Doing<ActName>,
  { stores }: ActingWorld,
): Promise<void> => {
  const entry = changed.events.at(-1);
  if (entry === undefined) return;
  const item = { reportId: changed.id, id: itemIdOf(entry), at: entry.at };
  const message = textIn(input, 'message');
  if (message !== undefined)
    await stores.correspondence.putMessage({ ...item, from: 'office', text: message });
  const note = textIn(input, 'note');
  if (note !== undefined) await stores.correspondence.putNote({ ...item, by: actorOf(officer), text: note });
};

/**
 * Writes the items that the changed report will name, and the words of its act, before it is saved: if the process
 * dies, an item remains that nothing names, but no words are missing that the log names.
 * @throws CaseError rule.* when the act turns out not to be allowed; nothing of the report was saved then
 */
export const writeFirst = async <A extends ActName>(
  act: A,
  doing: Doing<A>,
  world: ActingWorld,
): Promise<void> => {
  const { writesFirst } = actRule(act);
  if (writesFirst !== undefined) {
    // The row of the act names the write that takes its form; the compiler cannot follow the pair.
    const precaution = PRECAUTIONS[writesFirst] as Precaution<never>;
    await precaution(doing as never, world);
  }
  await keepWords(doing, world);
};
