import { CaseError } from '../../shared/domain/errors.ts';
import { fold } from '../../shared/domain/places/spelling/fold.ts';
import { postsOn } from '../../shared/domain/jurisdiction/posts-on.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import { MATTERS, SENT_CHANNELS } from '../../shared/schemas/rules/catalogue.ts';
import { intakeWords } from '../../web/words/intake.ts';
import { json, type PageFunction, type PageRequest } from '../page.ts';
import type { PublicWorld } from '../ports.ts';

const MOST_QUERY = 200;
const MOST_ROWS = 20;

/** @throws CaseError input.query */
const queryOf = ({ query }: PageRequest): string => {
  const text = (query['q'] ?? '').normalize('NFC').trim();
  if (text === '' || text.length > MOST_QUERY) throw new CaseError('input.query', 'Say what to look for.');
  return text;
};

/** `GET /api/v1/places?q=…&province=<code|all>`: communes by their present and former names, best first. */
export const apiPlaces: PageFunction<PublicWorld> = async (request, world) => {
  const province = request.query['province'] ?? world.settings.unitCode;
  const places = await world.places();
  const found = places.search(queryOf(request), {
    limit: MOST_ROWS,
    on: localDate(world.clock.now()),
    ...(province !== 'all' && { province }),
  });
  return json(
    found.map(({ code, name, province: provinceName, oldNames, split, approximate, sure }) => ({
      code,
      name,
      province: provinceName,
      oldNames,
      split,
      approximate,
      sure,
    })),
  );
};

/** `GET /api/v1/bodies?q=…&place=…`: bodies of the directory by name, in any spelling of the marks. */
export const apiBodies: PageFunction<PublicWorld> = async ({ query }, world) => {
  const wanted = fold(query['q'] ?? '');
  const bodies = await world.stores.directory.publishedBodies();
  const found = bodies.filter(
    ({ name, place }) =>
      fold(name).includes(wanted) && (query['place'] === undefined || query['place'] === place),
  );
  return json(
    found.slice(0, MOST_ROWS).map(({ id, name, nameEn, kind, level, place }) => ({
      id,
      name,
      nameEn,
      kind,
      level,
      ...(place !== undefined && { place }),
    })),
  );
};

/** `GET /api/v1/posts`: the posts a report can name. */
export const apiPosts: PageFunction<PublicWorld> = (_request, { jurisdiction, clock }) =>
  Promise.resolve(
    json(
      postsOn(jurisdiction.posts, localDate(clock.now())).map(({ id, words, level, mark }) => ({
        id,
        name: words.vi,
        nameEn: words.en,
        level,
        mark,
      })),
    ),
  );

/** `GET /api/v1/catalogue`: the matters of a report, in the plain words of the form. */
export const apiCatalogue: PageFunction<PublicWorld> = () =>
  Promise.resolve(
    json({
      matters: MATTERS.map((code) => ({
        code,
        name: intakeWords.vi.matters[code].name,
        nameEn: intakeWords.en.matters[code].name,
      })),
      channels: SENT_CHANNELS,
    }),
  );

/** `GET /api/v1/sealing-key`: the public key that `sealedNarrative` and `sealedIdentity` are sealed to. */
export const apiSealingKey: PageFunction<PublicWorld> = async (_request, world) =>
  json(await world.keys.publicKey());
