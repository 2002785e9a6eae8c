import type { Decision } from '../../shared/domain/rules/decide.ts';
import type { ProposalKind } from '../../shared/schemas/rules/rule-change.ts';
import type { ActName } from '../../shared/domain/report/acts/acts.ts';

/** Addresses of the officers' console; routes, links and forms share them. */
export const DESK = {
  queue: '/can-bo/',
  signIn: '/can-bo/dang-nhap',
  signOut: '/can-bo/dang-xuat',
  signedOut: '/can-bo/da-dang-xuat',
  language: '/can-bo/ngon-ngu',
  ended: '/can-bo/da-xong',
  undelivered: '/can-bo/chua-gui',
  register: '/can-bo/dang-ky',
  logs: '/can-bo/nhat-ky',
  bodies: '/can-bo/co-quan',
  bodiesUpload: '/can-bo/nhap-co-quan',
  bodiesConfirm: '/can-bo/nhap-co-quan/xac-nhan',
  officers: '/can-bo/can-bo',
  addOfficer: '/can-bo/them-can-bo',
  rules: '/can-bo/quy-dinh',
  simulator: '/can-bo/dien-tap',
  settings: '/can-bo/cai-dat',
} as const;
export type DeskPage = keyof typeof DESK;

export const reportPath = (id: string): string => `/can-bo/viec/${id}`;
export const actPath = (id: string, act: ActName): string => `${reportPath(id)}/${act}`;
export const guidancePath = (id: string): string => `${reportPath(id)}/huong-dan`;
export const openPath = (id: string): string => `${reportPath(id)}/mo`;
export const logPath = (id: string): string => `${DESK.logs}/${id}`;
export const bodyPath = (id: string): string => `${DESK.bodies}/${id}`;
export const officerPath = (id: string): string => `${DESK.officers}/${id}`;
export const bodiesFilePath = (format: string): string => `${DESK.bodies}/tai/${format}`;

/** The pages of the rules in force. */
export const RULE_PAGES = {
  calendar: `${DESK.rules}/lich`,
  clocks: `${DESK.rules}/thoi-han`,
  posts: `${DESK.rules}/chuc-vu`,
} as const;
/** Form of a proposal, by the kind of its content. */
const PROPOSALS = {
  'calendar-year': 'lich-nam',
  'calendar-days': 'ngay-rieng',
  'office-hours': 'gio-lam-viec',
  clock: 'thoi-han',
  post: 'chuc-vu',
} as const satisfies Record<ProposalKind, string>;
const PROPOSAL_KINDS = Object.keys(PROPOSALS) as readonly ProposalKind[];
/** The kind of the form with this name in its address. */
export const proposalNamed = (name: string | undefined): ProposalKind | undefined =>
  PROPOSAL_KINDS.find((kind) => PROPOSALS[kind] === name);
/** The query parameters of a form: the year, the clock or the post. */
export const OF_YEAR = 'nam';
export const OF_ID = 'ma';
export const proposalPath = (kind: ProposalKind): string => `${DESK.rules}/de-nghi/${PROPOSALS[kind]}`;
export const changePath = (id: string): string => `${DESK.rules}/thay-doi/${id}`;
export const decisionPath = (id: string, decision: Decision): string => `${changePath(id)}/${decision}`;
