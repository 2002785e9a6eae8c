import {
  RungKind,
  type ClockOverride,
  type ClockRule,
  type LadderRung,
} from '../../shared/schemas/rules/clock.ts';
import { rowsIn, typedRows, type Typed } from '../../web/rules/forms/rule-form.ts';
import { fieldReader, type ReadProposal } from './typed-fields.ts';

const TELLS = ['holder', 'head', 'next-level', 'reporter'] as const satisfies readonly LadderRung['tells'][];

type Fields = ReturnType<typeof fieldReader>;

const isSame = (one: Omit<LadderRung, 'id'>, other: LadderRung): boolean =>
  one.kind === other.kind && one.workingDays === other.workingDays && one.tells === other.tells;

/** An existing rung keeps its id, by which the record knows that it was sent. */
const named = (rung: Omit<LadderRung, 'id'>, { ladder }: ClockRule): LadderRung => ({
  ...rung,
  id:
    ladder.find((known) => isSame(rung, known))?.id ??
    `${rung.kind}-${String(Math.abs(rung.workingDays))}-${rung.tells}`,
});

const ladderIn = (typed: Typed, rule: ClockRule, { choice, refuse }: Fields): LadderRung[] =>
  rowsIn('rung', typed).flatMap(({ days = '' }, at) => {
    const field = (name: string) => `rung-${String(at)}-${name}`;
    const kind = choice(field('kind'), RungKind.options);
    const tells = choice(field('tells'), TELLS);
    const isNumber = /^\d{1,3}$/.test(days.trim());
    if (kind !== 'due' && !isNumber) refuse(field('days'), 'number');
    if (kind === undefined || tells === undefined) return [];
    const count = isNumber ? Number(days) : 0;
    return [
      named({ kind, workingDays: kind === 'due' ? 0 : kind === 'before' ? 0 - count : count, tells }, rule),
    ];
  });

const lengthIn = (rule: ClockRule, { text, refuse }: Fields): number | undefined => {
  const typed = text('length');
  if (typed === '' || typed === String(rule.length)) return undefined;
  if (/^\d{1,4}$/.test(typed)) return Number(typed);
  refuse('length', 'number');
  return undefined;
};

/** Reads the values set on a clock; unchanged values are left out. An act alone confirms the draft. */
export const readClock = (posted: Typed, rule: ClockRule): ReadProposal => {
  const filled = rowsIn('rung', posted).filter(({ kind }) => kind !== undefined && kind !== '');
  const others = Object.entries(posted).filter(([name]) => !/^rung-\d/.test(name));
  const typed = { ...Object.fromEntries(others), ...typedRows('rung', filled) };
  const fields = fieldReader(typed);
  const { text, day, problems } = fields;
  const length = lengthIn(rule, fields);
  const counts = (['in-all', 'on-top'] as const).find((one) => one === typed['extendedCounts']);
  const ladder = ladderIn(typed, rule, fields);
  const isOldLadder =
    ladder.length === rule.ladder.length &&
    ladder.every((rung, at) => {
      const old = rule.ladder[at];
      return old !== undefined && isSame(rung, old);
    });
  const inForceFrom = day('inForceFrom');
  const override: ClockOverride = {
    id: rule.id,
    ...(length !== undefined && { length }),
    ...(counts !== undefined && counts !== rule.extendedCounts && { extendedCounts: counts }),
    ...(!isOldLadder && { ladder }),
    ...(inForceFrom !== '' && { inForceFrom }),
    source: text('source', 'source'),
  };
  return problems.length > 0
    ? { problems, typed }
    : { content: { kind: 'clock', override }, problems, typed };
};
