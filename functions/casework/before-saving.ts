import type { ActName } from '../../shared/domain/report/acts.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { Report } from '../../shared/schemas/report.ts';
import { forwardOnce } from '../referral/forward-once.ts';
import type { ActingWorld } from './acting-world.ts';

type Precaution = (changed: Report, officer: Officer, world: ActingWorld) => Promise<void>;

/** What must be written before the changed report is, so that the report never names what is not there. Each may be repeated. */
const PRECAUTIONS: { readonly [A in ActName]?: Precaution } = {
  'forward-denunciation': forwardOnce,
};

/** @throws CaseError rule.* when the act turns out not to be allowed; nothing of the report was saved then */
export const beforeSaving = async (act: ActName, ...given: Parameters<Precaution>): Promise<void> =>
  PRECAUTIONS[act]?.(...given);
