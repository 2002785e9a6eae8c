import type { OfficerAct } from '../../../shared/domain/report/acts/acts.ts';
import { stageOf } from '../../../shared/domain/report/stages.ts';
import type { Clock } from '../../../shared/schemas/rules/clock.ts';
import type { Hop, Report } from '../../../shared/schemas/report.ts';

/** Acts that have their own place on the page, beside their subject. */
export const BESIDE = {
  dialogue: ['tell-reporter'],
  notes: ['note'],
  sealed: ['ask-identity'],
} as const satisfies Record<string, readonly OfficerAct[]>;

const besides: readonly OfficerAct[] = Object.values(BESIDE).flat();

/** An act that is sent by a second button of another act's form, because they ask the same questions. */
export const SECOND_BUTTON: { readonly [A in OfficerAct]?: OfficerAct } = {
  'finish-verification': 'save-findings',
};
const onSecondButtons: readonly OfficerAct[] = Object.values(SECOND_BUTTON);

type Standing = Pick<Report, 'status' | 'pausedSince'> & {
  readonly clocks: readonly Clock[];
  readonly hops: readonly Hop[];
};

const wanted = ({ status, pausedSince, clocks, hops }: Standing): readonly OfficerAct[] => {
  const runs = (rule: string) =>
    clocks.find((clock) => clock.rule === rule && clock.endedAt === undefined) !== undefined;
  const longer = hops.at(-1)?.longerAskedAt !== undefined;
  return [
    // Offered only while a colleague waits for it.
    'grant-identity',
    ...(runs('crime-signs') ? (['crime-signs-filed'] as const) : []),
    ...(status === 'received' && runs('acknowledge') ? (['take'] as const) : []),
    ...(pausedSince === undefined ? [] : (['resume'] as const)),
    ...(status === 'answering' && longer ? (['extend'] as const) : []),
    ...(pausedSince === undefined ? (stageOf(status)?.acts ?? []) : []),
  ];
};

/** If no one at this body can do the next act, the next higher body has to. */
const WAY_OUT: OfficerAct = 'pass-up';

/** Divides the allowed acts into the next ones and the folded ones. */
export const divideActs = (
  report: Standing,
  allowed: readonly OfficerAct[],
  leadsNowhere: (act: OfficerAct) => boolean,
): { next: readonly OfficerAct[]; others: readonly OfficerAct[] } => {
  const ordinary = wanted(report).filter((act) => allowed.includes(act));
  const next = ordinary.some(leadsNowhere) && allowed.includes(WAY_OUT) ? [...ordinary, WAY_OUT] : ordinary;
  const others = allowed.filter(
    (act) => !next.includes(act) && !besides.includes(act) && !onSecondButtons.includes(act),
  );
  return { next, others };
};
