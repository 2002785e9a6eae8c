import { GO, type Answers } from '../../web/intake/form-model.ts';

/** Going on with a text that nothing was found for yet, or with another than the one searched, is asking to search it. */
export const asksToSearch = (
  { place, placeListed, placeQuery = '', placeFor }: Answers,
  go: string,
): boolean =>
  go === GO.search ||
  (go === GO.next &&
    (placeListed ?? '') === '' &&
    placeQuery.trim() !== '' &&
    (placeFor === undefined ? place === undefined : placeFor !== placeQuery));

/**
 * What a posted place page chooses. A choice holds for the text it was made for: after a new search, or with
 * another text in the box, there is none, else a commune preselected for the first text would go on with the
 * second. One taken from the list of all is chosen by hand and outweighs one that may have been preselected.
 */
export const chosenPlace = (answers: Answers, isSearch: boolean): Answers => {
  const { place, placeListed = '', ...others } = answers;
  const { placeQuery = '', placeFor = placeQuery } = answers;
  if (isSearch) return others;
  if (placeListed !== '') return { ...others, place: placeListed };
  return place === undefined || placeFor !== placeQuery ? others : { ...others, place };
};
