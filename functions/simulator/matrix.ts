import { OUTCOMES, type Outcome } from '../../shared/schemas/report.ts';
import {
  ACCEPT,
  ANSWER,
  APPROVE,
  CHOOSE,
  CLOSE,
  PASS_UP,
  RECEIVE,
  TAKE,
  VERIFY,
  type CasePlan,
  type Move,
} from './cases.ts';

/** The way of a report at each level of the subject up to where a Party body has it. */
const TO_REFERRAL: Record<'commune' | 'province' | 'front', readonly Move[]> = {
  commune: [...TAKE, ...ACCEPT, ...VERIFY, ...APPROVE],
  // A post that the province manages: its Front has the report from the first hour.
  province: [...TAKE, ...ACCEPT, ...VERIFY, ...APPROVE],
  front: [...TAKE, ...ACCEPT, ...VERIFY, ...CHOOSE, ...APPROVE],
};

const PURSUED = ['feedback', 'denunciation-like'] as const;
const GUIDED = ['complaint', 'outside', 'mixed'] as const;
const LEVELS = ['commune', 'province', 'front'] as const;

const of = (move: Move, changed: { kind?: (typeof PURSUED)[number]; outcome?: Outcome }): Move => {
  if (move.act === 'accept' && changed.kind !== undefined) return { ...move, with: { kind: changed.kind } };
  if (move.act === 'answer' && changed.outcome !== undefined)
    return { ...move, with: { outcome: changed.outcome } };
  if (move.act === 'close' && changed.outcome !== undefined)
    return { ...move, with: { outcome: changed.outcome } };
  return move;
};

const titled = (name: string): CasePlan['title'] => ({ vi: name, en: name });

/** Who falls silent: at each place where somebody must act, that somebody does not. */
const silences = (moves: readonly Move[], name: string, subject: CasePlan['subject']): CasePlan[] =>
  moves.map((move, index) => {
    const silent = `${name}/silent-before-${String(index + 1)}-${move.act}`;
    return { name: silent, title: titled(silent), subject, moves: moves.slice(0, index) };
  });

/** Every kind at every level with every outcome, and for each of them everybody silent in turn. */
export const MATRIX: readonly CasePlan[] = [
  ...PURSUED.flatMap((kind) =>
    LEVELS.flatMap((level) => {
      const whole = (outcome: Outcome): readonly Move[] =>
        [...TO_REFERRAL[level], ...RECEIVE, ...ANSWER, ...CLOSE].map((move) => of(move, { kind, outcome }));
      const ended = OUTCOMES.map((outcome): CasePlan => {
        const name = `${kind}/${level}/${outcome}`;
        return { name, title: titled(name), subject: level, moves: whole(outcome) };
      });
      return [...ended, ...silences(whole('no-breach'), `${kind}/${level}`, level)];
    }),
  ),
  ...GUIDED.flatMap((kind) =>
    LEVELS.map((level): CasePlan => {
      const name = `${kind}/${level}`;
      const guide: Move = { act: 'guide-elsewhere', by: 'intake', after: 1, with: { kind } };
      return { name, title: titled(name), subject: level, moves: [...TAKE, guide] };
    }),
  ),
  {
    ...{ name: 'feedback/central', title: titled('feedback/central'), subject: 'central' },
    moves: [...TAKE, ...PASS_UP],
  },
  ...silences([...TAKE, ...PASS_UP], 'feedback/central', 'central'),
];
