import { fold } from '../../../shared/domain/places/spelling/fold.ts';
import { FIND } from '../../../web/directory/find-form.tsx';
import { OfficersPage } from '../../../web/directory/officers-page.tsx';
import { namesFor } from '../../casework/names.ts';
import { html } from '../../page.ts';
import type { OfficerPageFunction } from '../../sign-in/officer-session.ts';

/** The most that a phone can scroll; a large province has more. */
const MOST_SHOWN = 200;

/** Officers by body and name that match the search; former ones come last. */
export const showOfficers: OfficerPageFunction = async ({ query }, { context }, world) => {
  const [officers, names] = await Promise.all([
    world.stores.directory.officers(),
    namesFor(context.language, world),
  ]);
  const find = query[FIND] ?? '';
  const wanted = fold(find.normalize('NFC')).trim();
  const keyOf = ({ active, body, name }: (typeof officers)[number]) =>
    `${active ? '0' : '1'} ${names.body(body)} ${name}`;
  const found = officers
    .filter(({ id, name, email, body }) =>
      fold(`${id} ${name} ${email} ${names.body(body)}`).includes(wanted),
    )
    .toSorted((one, other) => keyOf(one).localeCompare(keyOf(other), context.language));
  return html(
    OfficersPage({ context, officers: found.slice(0, MOST_SHOWN), found: found.length, find, names }),
  );
};
