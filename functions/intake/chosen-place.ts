import { GO, type Answers } from '../../web/intake/form-model.ts';

/**
 * What a posted place page chooses. A choice holds for the text it was made for: after a new search, or with
 * another text in the box, there is none, else a commune preselected for the first text would go on with the
 * second. One taken from the list of all is chosen by hand and outweighs one that may have been preselected.
 */
export const chosenPlace = (answers: Answers, go: string): Answers => {
  const { place, placeListed = '', ...others } = answers;
  const { placeQuery = '', placeFor = placeQuery } = answers;
  if (go === GO.search) return others;
  if (placeListed !== '') return { ...others, place: placeListed };
  return place === undefined || placeFor !== placeQuery ? others : { ...others, place };
};
