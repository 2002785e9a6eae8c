import type { PageContext } from '../web/layout/page-context.ts';
import type { PageRequest } from './page.ts';
import type { Assets, World } from './ports.ts';

/** The data of every page besides its own. */
export const pageContext = (
  request: Pick<PageRequest, 'language' | 'path'>,
  world: Pick<World, 'settings' | 'clock'> & { readonly assets: Assets },
): PageContext => ({
  language: request.language,
  settings: world.settings,
  now: world.clock.now(),
  path: request.path,
  assets: world.assets,
});
