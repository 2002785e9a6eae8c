import { CaseError } from '../../../shared/domain/errors.ts';
import { fold } from '../../../shared/domain/places/spelling/fold.ts';
import { localDate } from '../../../shared/domain/local-time.ts';
import { BodiesPage } from '../../../web/directory/bodies-page.tsx';
import { FIND } from '../../../web/directory/find-form.tsx';
import { namesFor } from '../../casework/names.ts';
import { html } from '../../page.ts';
import type { OfficerPageFunction } from '../../sign-in/officer-session.ts';
import { LIST_FORMATS, writeBodies, type ListFormat } from './write-list.ts';

/** The most that a phone can scroll; a province has thousands. */
const MOST_SHOWN = 200;
/** The query parameter for the number of bodies that a list changed. */
export const WRITTEN = 'da-ghi';

/** Bodies by name that match the search; accents and capitals do not count. */
export const showBodies: OfficerPageFunction = async ({ query }, { context }, world) => {
  const [bodies, names] = await Promise.all([
    world.stores.directory.bodies(),
    namesFor(context.language, world),
  ]);
  const find = query[FIND] ?? '';
  const wanted = fold(find.normalize('NFC')).trim();
  const found = bodies
    .filter(({ id, name, nameEn }) => fold(`${id} ${name} ${nameEn}`).includes(wanted))
    .toSorted((one, other) => names.body(one.id).localeCompare(names.body(other.id), context.language));
  const written = /^\d{1,6}$/.test(query[WRITTEN] ?? '') ? Number(query[WRITTEN]) : undefined;
  return html(
    BodiesPage({ context, bodies: found.slice(0, MOST_SHOWN), found: found.length, find, names, written }),
  );
};

const TYPES: Readonly<Record<ListFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** The list as a file to edit and upload again. @throws CaseError missing.page for any other format */
export const sendBodiesFile: OfficerPageFunction = async ({ params }, _seat, world) => {
  const format = LIST_FORMATS.find((one) => one === params['format']);
  if (format === undefined) throw new CaseError('missing.page', 'There is no such list.');
  const body = await writeBodies(await world.stores.directory.bodies(), format);
  const name = `co-quan-${localDate(world.clock.now())}.${format}`;
  return {
    status: 200,
    headers: {
      'content-type': TYPES[format],
      'content-disposition': `attachment; filename="${name}"`,
      'cache-control': 'no-store',
    },
    body,
  };
};
