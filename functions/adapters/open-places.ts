import { createPlaceIndex, type PlaceIndex } from '../../shared/domain/places/index-of-places.ts';
import { parseCompiled } from '../../shared/domain/places/parse-compiled.ts';

/** The index over the units beside the function's code; in a separate chunk, since few pages search. */
export const openPlaces = (compiled: string): PlaceIndex => createPlaceIndex(parseCompiled(compiled));
