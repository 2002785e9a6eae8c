import { DirectoryPage } from '../../web/casework/directory-page.tsx';
import { namesFor } from '../casework/names.ts';
import { html } from '../page.ts';
import type { OfficerPageFunction } from '../sign-in/seat.ts';

/** Bodies and officers, for administrators to read. */
export const showDirectory: OfficerPageFunction = async (_request, { context }, world) => {
  const [bodies, officers, names] = await Promise.all([
    world.stores.directory.bodies(),
    world.stores.directory.officers(),
    namesFor(context.language, world),
  ]);
  return html(DirectoryPage({ context, bodies, officers, names }));
};
