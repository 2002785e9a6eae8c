import type { BodyFacts } from '../../shared/domain/bodies/check-bodies.ts';
import { localDate } from '../../shared/domain/local-time.ts';
import type { OfficerFacts } from '../../shared/domain/officers/check-officers.ts';
import type { Stores } from '../../shared/store/stores.ts';
import type { ConsoleWorld } from '../ports.ts';

/** The world for changes of the directory; a command on the operator's machine has no more. */
export interface DirectoryWorld extends Pick<ConsoleWorld, 'clock' | 'settings' | 'jurisdiction' | 'places'> {
  readonly stores: Pick<Stores, 'directory' | 'history'>;
}

/** The author and the reason of a change. */
export interface Change {
  readonly by: string;
  readonly reason: string;
}

const postIds = ({ jurisdiction }: DirectoryWorld): ReadonlySet<string> =>
  new Set(jurisdiction.posts.map(({ id }) => id));

export const today = ({ clock }: Pick<DirectoryWorld, 'clock'>): string => localDate(clock.now());

export const bodyFacts = async (world: DirectoryWorld): Promise<BodyFacts> => ({
  rootBody: world.settings.rootBody,
  places: new Set(
    (await world.places()).communesOf(world.settings.unitCode, today(world)).map(({ code }) => code),
  ),
  posts: postIds(world),
  today: today(world),
});

export const officerFacts = async (world: DirectoryWorld): Promise<OfficerFacts> => ({
  bodies: await world.stores.directory.bodies(),
  posts: postIds(world),
  today: today(world),
});
