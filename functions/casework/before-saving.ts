import type { ActInput, ActName } from '../../shared/domain/report/acts.ts';
import type { ActFacts } from '../../shared/domain/report/change.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { forwardOnce } from '../referral/forward-once.ts';
import type { ActingWorld } from './acting-world.ts';
import { keepPart } from './split-report.ts';

/** An act that was found to be allowed and is about to be saved. */
interface Doing<A extends ActName> {
  readonly changed: Report;
  readonly input: ActInput<A>;
  readonly facts: ActFacts;
  readonly officer: Officer;
}

type Precaution<A extends ActName> = (doing: Doing<A>, world: ActingWorld) => Promise<void>;

/** What must be written before the changed report is, so that the report never names what is not there. Each may be repeated. */
const PRECAUTIONS: { readonly [A in ActName]?: Precaution<A> } = {
  'forward-denunciation': ({ changed, input, officer }, world) => forwardOnce(changed, input, officer, world),
  split: async ({ input, facts, officer }, world) => {
    if (facts.part !== undefined) await keepPart(facts.part, input, officer, world);
  },
};

/** @throws CaseError rule.* when the act turns out not to be allowed; nothing of the report was saved then */
export const beforeSaving = async <A extends ActName>(
  act: A,
  doing: Doing<A>,
  world: ActingWorld,
): Promise<void> => {
  const precaution: Precaution<A> | undefined = PRECAUTIONS[act];
  await precaution?.(doing, world);
};
