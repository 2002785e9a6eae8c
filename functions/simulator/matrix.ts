import { OUTCOMES, type Outcome } from '../../shared/schemas/outcome.ts';
import { CASES, type CasePlan } from './cases.ts';
import {
  ACCEPT,
  ANSWER,
  APPROVE,
  CHOOSE,
  CLOSE,
  FORWARD,
  NOTED,
  PASS_UP,
  RECEIVE,
  SPLIT,
  TAKE,
  VERIFY,
  type Move,
} from './moves.ts';

/** The moves at each level of the subject until a Party body has the report. */
const TO_REFERRAL: Record<'commune' | 'province' | 'front' | 'unknown', readonly Move[]> = {
  commune: [...TAKE, ...ACCEPT, ...VERIFY, ...APPROVE],
  // A post that the province manages, or the commune Front itself: the province has the report from the start.
  province: [...TAKE, ...ACCEPT, ...VERIFY, ...APPROVE],
  front: [...TAKE, ...ACCEPT, ...VERIFY, ...APPROVE],
  unknown: [...TAKE, ...ACCEPT, ...VERIFY, ...CHOOSE, ...APPROVE],
};

const PURSUED = ['feedback', 'denunciation-like'] as const;
const GUIDED = ['complaint', 'outside'] as const;
const LEVELS = ['commune', 'province', 'front', 'unknown'] as const;

const of = (move: Move, changed: { kind?: (typeof PURSUED)[number]; outcome?: Outcome }): Move => {
  if (move.act === 'accept' && changed.kind !== undefined) return { ...move, with: { kind: changed.kind } };
  if (move.act === 'answer' && changed.outcome !== undefined)
    return { ...move, with: { outcome: changed.outcome } };
  if (move.act === 'close' && changed.outcome !== undefined)
    return { ...move, with: { outcome: changed.outcome } };
  return move;
};

const titled = (name: string): CasePlan['title'] => ({ vi: name, en: name });

/** The cases in which, at each point where a person must act, that person does nothing. */
const silences = ({ name, moves, ...about }: Omit<CasePlan, 'title'>): CasePlan[] =>
  moves.map((move, index) => {
    const silent = `${name}/silent-before-${String(index + 1)}-${move.act}`;
    return { ...about, name: silent, title: titled(silent), moves: moves.slice(0, index) };
  });

/** A case and its variants in which one person after another does nothing. */
const withSilences = (plan: Omit<CasePlan, 'title'>): CasePlan[] => [
  { ...plan, title: titled(plan.name) },
  ...silences(plan),
];

/** Cases that leave the usual path, with variants in which a person does nothing. */
const LEAVES_THE_WAY = new Set([
  ...['complex', 'contested', 'reopened', 'returned-not-ours', 'sent-back', 'answer-sent-back'],
  ...['crime-signs', 'recused', 'merged', 'question-unanswered'],
]);

/** Every kind at every level with every outcome, each with the variants in which a person does nothing. */
export const MATRIX: readonly CasePlan[] = [
  ...PURSUED.flatMap((kind) =>
    LEVELS.flatMap((level) => {
      const whole = (outcome: Outcome): readonly Move[] =>
        [...TO_REFERRAL[level], ...RECEIVE, ...ANSWER, ...CLOSE].map((move) => of(move, { kind, outcome }));
      const ended = OUTCOMES.map((outcome): CasePlan => {
        const name = `${kind}/${level}/${outcome}`;
        return { name, title: titled(name), subject: level, moves: whole(outcome) };
      });
      return [...ended, ...silences({ name: `${kind}/${level}`, moves: whole('no-breach'), subject: level })];
    }),
  ),
  ...GUIDED.flatMap((kind) =>
    LEVELS.map((level): CasePlan => {
      const name = `${kind}/${level}`;
      const guide: Move = { act: 'guide-elsewhere', by: 'intake', after: 1, with: { kind } };
      return { name, title: titled(name), subject: level, moves: [...TAKE, guide] };
    }),
  ),
  ...withSilences({ name: 'feedback/central', subject: 'central', moves: [...TAKE, ...PASS_UP] }),
  ...LEVELS.flatMap((level) =>
    withSilences({
      ...{ name: `denunciation/${level}`, subject: level, letter: true },
      moves: [...TAKE, ...FORWARD, ...NOTED],
    }),
  ),
  // No one acts on the part that is split off, so its own clocks must raise the alarm.
  ...LEVELS.flatMap((level) =>
    withSilences({
      ...{ name: `mixed/${level}/split`, subject: level },
      moves: [...TAKE, ...SPLIT, ...TO_REFERRAL[level].slice(1), ...RECEIVE, ...ANSWER, ...CLOSE],
    }),
  ),
  ...CASES.filter(({ name }) => LEAVES_THE_WAY.has(name)).flatMap(silences),
];
