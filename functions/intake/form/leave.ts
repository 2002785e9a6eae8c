import type { PageAnswer } from '../../page.ts';

/** A page that anyone may have open. The form loads nothing from it before a person leaves. */
const WEATHER_PAGE = 'https://vi.wikipedia.org/wiki/Th%E1%BB%9Di_ti%E1%BA%BFt';

/** "Leave now": the browser clears this site's cache and storage and goes to an everyday page. */
export const leave = (): Promise<PageAnswer> =>
  Promise.resolve({
    status: 303,
    headers: {
      location: WEATHER_PAGE,
      'cache-control': 'no-store',
      'clear-site-data': '"cache", "storage"',
      'referrer-policy': 'no-referrer',
    },
  });
