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
  directory: '/can-bo/danh-ba',
  settings: '/can-bo/cai-dat',
} as const;
export type DeskPage = keyof typeof DESK;

export const reportPath = (id: string): string => `/can-bo/viec/${id}`;
export const actPath = (id: string, act: ActName): string => `${reportPath(id)}/${act}`;
export const guidancePath = (id: string): string => `${reportPath(id)}/huong-dan`;
export const openPath = (id: string): string => `${reportPath(id)}/mo`;
export const logPath = (id: string): string => `${DESK.logs}/${id}`;
