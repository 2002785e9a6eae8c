import { expect } from 'vitest';
import { actRule, type ActInput, type ActName } from '../../../shared/domain/report/acts/acts.ts';
import { apply } from '../../../shared/domain/report/apply.ts';
import type { ActFacts } from '../../../shared/domain/report/changes/change.ts';
import type { Directory } from '../../../shared/domain/report/handover/reassign.ts';
import { isCaseError } from '../../../shared/domain/errors.ts';
import { CLOCK_RULES } from '../../../shared/reference/clocks.ts';
import type { Body, Level } from '../../../shared/schemas/body.ts';
import type { Officer, Role } from '../../../shared/schemas/officer.ts';
import type { Actor, Report } from '../../../shared/schemas/report.ts';
import { aReport } from '../../support/a-report.ts';
import { national } from '../clocks/national-clocks.ts';

export const NOW = new Date('2026-11-25T03:00:00.000Z');
export const AT = NOW.toISOString();
export const time = { calendar: national, rules: CLOCK_RULES };

export const aFront = (level: Level, superior?: string): Body => ({
  id: `front-${level}`,
  kind: 'front',
  level,
  name: `Mặt trận ${level}`,
  nameEn: `Front ${level}`,
  inForceFrom: '2021-01-01',
  ...(superior !== undefined && { superior }),
});

export const anOfficer = (role: Role, n: number | string, change: Partial<Officer> = {}): Officer => ({
  id: `${role}-${String(n)}`,
  name: 'Cán bộ',
  email: 'can-bo@co-quan.example',
  role,
  body: 'front-commune',
  mail: 'now',
  sms: false,
  active: true,
  ...change,
});

/** Three Fronts, one above the other; the lowest has three verifiers, two intake officers and one approver. */
export const DIRECTORY: Directory = {
  bodies: [aFront('commune', 'front-province'), aFront('province', 'front-central'), aFront('central')],
  officers: [
    ...[1, 2, 3].map((n) => anOfficer('verifier', n)),
    ...[1, 2].map((n) => anOfficer('intake', n)),
    anOfficer('approver', 1),
    ...(['intake', 'approver', 'verifier'] as const).map((role) =>
      anOfficer(role, 'above', { body: 'front-province' }),
    ),
  ],
  day: '2026-11-25',
};

/** A report that the Front of a commune verifies. */
export const aCase = (different: Partial<Report> = {}): Report =>
  aReport({ status: 'verifying', frontBody: 'front-commune', ...different });

/** A report that a Party body has received and not answered. */
export const aReferral = (different: Partial<Report> = {}): Report =>
  aCase({ status: 'answering', hops: [{ body: 'party-commune', sentAt: AT }], ...different });

/** The person that the table of acts names first, at the body that has the report. */
export const doerOf = (act: ActName, { frontBody, hops }: Report): Actor => {
  const [doer = 'system'] = actRule(act).by;
  if (doer === 'reporter' || doer === 'system') return { kind: doer };
  const body = doer === 'liaison' ? (hops.at(-1)?.body ?? 'nowhere') : frontBody;
  return { kind: 'officer', id: `${doer}-1`, role: doer, body };
};

interface Around extends Partial<ActFacts> {
  readonly by?: Actor;
}

/** The report after an act, at NOW unless `now` says otherwise. */
export const after = <A extends ActName>(
  act: A,
  report: Report,
  input: ActInput<A>,
  { by = doerOf(act, report), ...facts }: Around = {},
): Report => apply(report, { act, input, by, facts: { now: NOW, directory: DIRECTORY, ...facts } }, time);

/** Fields that apply changes in the same way for every act; apply.test.ts tests them. */
const BY_ANY_ACT = new Set(['version', 'statusSince', 'handlers', 'events', 'clocks', 'nextRung', 'due']);

/** The fields that an act changes (undefined: it removes the field), and the facts that the log keeps of it. */
export const changedBy = <A extends ActName>(
  act: A,
  before: Report,
  input: ActInput<A>,
  around: Around = {},
): Record<string, unknown> => {
  const now = after(act, before, input, around);
  const names = Object.keys({ ...before, ...now }) as (keyof Report)[];
  const changed = names.filter(
    (name) => !BY_ANY_ACT.has(name) && JSON.stringify(before[name]) !== JSON.stringify(now[name]),
  );
  const facts = now.events.at(-1)?.facts;
  return {
    ...Object.fromEntries(changed.map((name) => [name, now[name]])),
    ...(facts !== undefined && { facts }),
  };
};

/** The code and the details of a refusal. Every refusal also has a sentence, for the reader of the service's log. */
export const refusalOf = (act: () => unknown): { readonly code: string } & Record<string, unknown> => {
  try {
    act();
  } catch (error) {
    if (!isCaseError(error)) throw error;
    expect(error.message).toMatch(/^[A-Z].+\.$/);
    return { code: error.code, ...error.details };
  }
  throw new Error('It was not refused.');
};
