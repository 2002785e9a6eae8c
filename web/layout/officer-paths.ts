import type { ActName } from '../../shared/domain/report/acts.ts';

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
  bodiesUpload: '/can-bo/co-quan/nhap',
  bodiesConfirm: '/can-bo/co-quan/nhap/xac-nhan',
  settings: '/can-bo/cai-dat',
} as const;
export type DeskPage = keyof typeof DESK;

export const reportPath = (id: string): string => `/can-bo/viec/${id}`;
export const actPath = (id: string, act: ActName): string => `${reportPath(id)}/${act}`;
export const guidancePath = (id: string): string => `${reportPath(id)}/huong-dan`;
export const openPath = (id: string): string => `${reportPath(id)}/mo`;
export const logPath = (id: string): string => `${DESK.logs}/${id}`;
export const bodyPath = (id: string): string => `${DESK.bodies}/${id}`;
export const bodiesFilePath = (format: string): string => `${DESK.bodies}/tai/${format}`;
