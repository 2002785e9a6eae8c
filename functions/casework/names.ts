import { translated, nameOf } from '../../shared/schemas/languages.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import type { Names } from '../../web/casework/names.ts';
import type { ConsoleWorld } from '../ports.ts';

/** Reads the directory and the places once, for a page that shows names. */
export const namesFor = async (language: Language, world: ConsoleWorld): Promise<Names> => {
  const [bodies, officers, places] = await Promise.all([
    world.stores.directory.bodies(),
    world.stores.directory.officers(),
    world.places(),
  ]);
  const today = localDate(world.clock.now());
  const bodyNames = new Map(bodies.map((body) => [body.id, nameOf(body, language)]));
  const postNames = new Map(
    world.jurisdiction.posts.map(({ id, words }) => [id, translated(words, language)]),
  );
  const officerNames = new Map(officers.map(({ id, name }) => [id, name]));
  return {
    officer: (id) => officerNames.get(id),
    body: (id) => bodyNames.get(id) ?? id,
    post: (id) => postNames.get(id) ?? id,
    place: (code, on = today) => places.byCode(code, on)?.name ?? code,
  };
};
