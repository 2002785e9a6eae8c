import type { World } from '../ports.ts';

type Deployment = Pick<World, 'settings'>;

/** Only a laptop serves plain http, where a browser would refuse `Secure` and the prefix that needs it. */
const isSecure = ({ settings }: Deployment): boolean => settings.publicUrl.startsWith('https:');

/** `__Host-` makes the browser refuse the cookie from another host of the same domain, or without https. */
const nameIn = (name: string, deployment: Deployment): string =>
  isSecure(deployment) ? `__Host-${name}` : name;

export const readCookie = (
  name: string,
  cookies: Readonly<Record<string, string>>,
  deployment: Deployment,
): string | undefined => cookies[nameIn(name, deployment)];

/**
 * A cookie that no script can read and no other site's post carries. `seconds` absent: it ends with the browser's
 * session; 0 removes it.
 */
export const setCookie = (name: string, value: string, deployment: Deployment, seconds?: number): string =>
  [
    `${nameIn(name, deployment)}=${value}`,
    'Path=/',
    'HttpOnly',
    'SameSite=Lax',
    ...(isSecure(deployment) ? ['Secure'] : []),
    ...(seconds === undefined ? [] : [`Max-Age=${String(seconds)}`]),
  ].join('; ');
