import type { PageAnswer, PageRequest } from '../../functions/page.ts';
import type { ConsoleWorld } from '../../functions/ports.ts';
import { decideRule } from '../../functions/rules/decide-rule.ts';
import { proposeRule } from '../../functions/rules/propose-rule.ts';
import type { OfficerSession } from '../../functions/sign-in/officer-session.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import type { ProposalKind, RuleChange } from '../../shared/schemas/rules/rule-change.ts';
import { proposalPath } from '../../web/layout/officer-paths.ts';
import type { Life } from './life.ts';

export type Values = Readonly<Record<string, string>>;

/** Two administrators and their actions. */
export interface RulesDesk {
  readonly world: ConsoleWorld;
  readonly tam: Officer;
  readonly mai: Officer;
  sessionOf(officer: Officer, values?: Values): OfficerSession;
  propose(kind: ProposalKind, values: Values, by?: Officer): Promise<PageAnswer>;
  decide(
    id: string,
    decision: string,
    by: Officer,
    values?: Values,
    here?: ConsoleWorld,
  ): Promise<PageAnswer>;
  changes(): Promise<RuleChange[]>;
  /** The newest proposal. */
  newest(): Promise<RuleChange>;
}

/** The name of a proposal's form in its address. */
export const formNameOf = (kind: ProposalKind): string => proposalPath(kind).split('/').at(-1) ?? '';

export const requestOf = (params: Values = {}, query: Values = {}): PageRequest => ({
  route: { method: 'GET', path: '/can-bo/quy-dinh', name: 'rules', served: 'console' },
  path: '/can-bo/quy-dinh',
  params,
  query,
  headers: {},
  cookies: {},
  language: 'vi',
  arrived: 0,
  body: () => Promise.resolve({ kind: 'none' }),
});

export const textOf = ({ body }: { readonly body?: string | Uint8Array }): string =>
  typeof body === 'string' ? body : '';

export const rulesDesk = async (life: Life): Promise<RulesDesk> => {
  const notHere = () => Promise.reject(new Error('not in this test'));
  const world: ConsoleWorld = {
    ...life.world,
    evenly: () => Promise.resolve(),
    signIn: { begin: notHere, finish: notHere, signOutUrl: notHere },
  };
  const officers = await world.stores.directory.officers();
  const [tam, mai] = officers.filter(({ role }) => role === 'administrator');
  if (tam === undefined || mai === undefined) throw new Error('two administrators are needed');
  const sessionOf = (officer: Officer, values: Values = {}): OfficerSession => ({
    officer,
    values,
    context: {
      language: 'vi',
      settings: world.settings,
      now: world.clock.now(),
      path: '/can-bo/quy-dinh',
      assets: { 'officer.css': '/assets/officer.css' },
      desk: { name: officer.name, role: officer.role, body: officer.body, csrf: 'token' },
    },
  });
  const changes = () => world.stores.rules.changes();
  return {
    world,
    tam,
    mai,
    sessionOf,
    changes,
    propose: (kind, values, by = tam) =>
      proposeRule(
        requestOf({ kind: formNameOf(kind) }),
        sessionOf(by, { do: 'propose', reason: 'Có thông báo.', ...values }),
        world,
      ),
    decide: (id, decision, by, values = {}, here = world) =>
      decideRule(requestOf({ id, decision }), sessionOf(by, values), here),
    newest: async () => {
      const [change] = await changes();
      if (change === undefined) throw new Error('nothing was proposed');
      return change;
    },
  };
};

const act = 'Thông báo 5000/TB-BNV ngày 20/11/2026';

/** The posted form of a year's announcement, with an empty row in between. */
export const ANNOUNCEMENT: Values = {
  year: '2027',
  act,
  'off-0-date': '2027-01-01',
  'off-0-vi': 'Tết Dương lịch',
  'off-1-date': '4/2/2027',
  'off-1-vi': 'Tết Nguyên đán',
  'off-2-date': '',
  'off-2-vi': 'dòng bỏ đi',
  'off-3-date': '05/02/2027',
  'off-3-vi': 'Tết Nguyên đán',
  'off-3-act': 'Văn bản khác',
  'swap-0-date': '2027-01-09',
  'swap-0-insteadOf': '2027-01-04',
};
/** One day off by the province's own decision. */
export const OWN_DAY: Values = { act, 'off-0-date': '2026-12-03', 'off-0-vi': 'Nghỉ phòng bão' };
