import { createPlaceIndex, type PlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';

/** The index over the units that were built beside the function; a chunk of its own, since few pages search. */
export const openPlaces = (compiled: string): PlaceIndex => createPlaceIndex(parseCompiled(compiled));
