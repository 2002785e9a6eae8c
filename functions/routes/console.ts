import { DESK, RULE_PAGES } from '../../web/layout/officer-paths.ts';
import type { Route } from './route.ts';

/** The return address of the OpenID Connect provider, registered there. */
export const SIGN_IN_CALLBACK = '/can-bo/dang-nhap/xong';

/** Roles that work on reports at a body of the Front. */
const CASEWORKERS = ['intake', 'verifier', 'approver'] as const;
/** The role that keeps the directory. */
const ADMINISTRATORS = ['administrator'] as const;
const served = 'console' as const;

/**
 * The officers' console. A route names the roles that may open it; domain/access alone decides which report a person
 * may see and which acts they may do.
 */
export const CONSOLE_ROUTES = [
  { method: 'GET', path: '/can-bo', name: 'queue', served },
  { method: 'GET', path: DESK.queue, name: 'queue', served },
  { method: 'GET', path: DESK.signIn, name: 'sign-in', served },
  { method: 'GET', path: SIGN_IN_CALLBACK, name: 'sign-in-callback', served },
  { method: 'POST', path: DESK.signOut, name: 'sign-out', served },
  { method: 'GET', path: DESK.signedOut, name: 'signed-out', served },
  { method: 'POST', path: DESK.language, name: 'choose-language', served },
  { method: 'GET', path: '/can-bo/viec/{id}', name: 'report', served, roles: [...CASEWORKERS, 'liaison'] },
  {
    method: 'POST',
    path: '/can-bo/viec/{id}/{act}',
    name: 'act',
    served,
    roles: [...CASEWORKERS, 'liaison'],
  },
  { method: 'GET', path: '/can-bo/viec/{id}/huong-dan', name: 'guidance', served, roles: CASEWORKERS },
  { method: 'GET', path: DESK.ended, name: 'ended', served, roles: CASEWORKERS },
  { method: 'GET', path: DESK.undelivered, name: 'undelivered', served, roles: CASEWORKERS },
  { method: 'GET', path: DESK.register, name: 'register-form', served, roles: ['intake'] },
  { method: 'POST', path: DESK.register, name: 'register', served, roles: ['intake'] },
  { method: 'GET', path: DESK.logs, name: 'logs', served, roles: ['auditor'] },
  { method: 'GET', path: '/can-bo/nhat-ky/{id}', name: 'log', served, roles: ['auditor'] },
  { method: 'GET', path: DESK.officers, name: 'officers', served, roles: ADMINISTRATORS },
  { method: 'GET', path: DESK.addOfficer, name: 'add-officer-form', served, roles: ADMINISTRATORS },
  { method: 'POST', path: DESK.addOfficer, name: 'add-officer', served, roles: ADMINISTRATORS },
  { method: 'GET', path: '/can-bo/can-bo/{id}', name: 'officer-form', served, roles: ADMINISTRATORS },
  { method: 'POST', path: '/can-bo/can-bo/{id}', name: 'officer', served, roles: ADMINISTRATORS },
  { method: 'GET', path: DESK.bodies, name: 'bodies', served, roles: ADMINISTRATORS },
  { method: 'GET', path: DESK.bodiesUpload, name: 'bodies-upload-form', served, roles: ADMINISTRATORS },
  { method: 'POST', path: DESK.bodiesUpload, name: 'bodies-upload', served, roles: ADMINISTRATORS },
  { method: 'POST', path: DESK.bodiesConfirm, name: 'bodies-confirm', served, roles: ADMINISTRATORS },
  { method: 'GET', path: '/can-bo/co-quan/tai/{format}', name: 'bodies-file', served, roles: ADMINISTRATORS },
  { method: 'GET', path: '/can-bo/co-quan/{id}', name: 'body-form', served, roles: ADMINISTRATORS },
  { method: 'POST', path: '/can-bo/co-quan/{id}', name: 'body', served, roles: ADMINISTRATORS },
  { method: 'GET', path: DESK.simulator, name: 'simulator', served, roles: ADMINISTRATORS },
  { method: 'GET', path: DESK.rules, name: 'rules', served, roles: ADMINISTRATORS },
  { method: 'GET', path: RULE_PAGES.calendar, name: 'rules-calendar', served, roles: ADMINISTRATORS },
  { method: 'GET', path: RULE_PAGES.clocks, name: 'rules-clocks', served, roles: ADMINISTRATORS },
  { method: 'GET', path: RULE_PAGES.posts, name: 'rules-posts', served, roles: ADMINISTRATORS },
  {
    method: 'GET',
    path: '/can-bo/quy-dinh/de-nghi/{kind}',
    name: 'proposal-form',
    served,
    roles: ADMINISTRATORS,
  },
  {
    method: 'POST',
    path: '/can-bo/quy-dinh/de-nghi/{kind}',
    name: 'propose',
    served,
    roles: ADMINISTRATORS,
  },
  {
    method: 'GET',
    path: '/can-bo/quy-dinh/thay-doi/{id}',
    name: 'rule-change',
    served,
    roles: ADMINISTRATORS,
  },
  {
    method: 'POST',
    path: '/can-bo/quy-dinh/thay-doi/{id}/{decision}',
    name: 'decide-rule',
    served,
    roles: ADMINISTRATORS,
  },
  { method: 'GET', path: DESK.settings, name: 'settings-form', served, roles: 'signed-in' },
  { method: 'POST', path: DESK.settings, name: 'settings', served, roles: 'signed-in' },
] as const satisfies readonly Route[];

/** Served by a separate function, the only one that may use the sealing key (P5). */
export const OPEN_SEALED_ROUTES = [
  {
    method: 'POST',
    path: '/can-bo/viec/{id}/mo',
    name: 'open-sealed',
    served: 'open-sealed',
    roles: CASEWORKERS,
  },
] as const satisfies readonly Route[];
