import { officersWords } from '../words/officers.ts';
import type { DeskContext } from '../layout/officer-page.tsx';

/** The query parameter of the search. */
export const FIND = 'tim';

/** Finds records of a long list by name or id. */
export const FindForm = ({
  action,
  value,
  context,
}: {
  action: string;
  value: string;
  context: DeskContext;
}) => {
  const words = officersWords(context.language).directory.find;
  return (
    <form method="get" action={action} class="filter">
      <label class="wide">
        {words.label}
        <input type="search" name={FIND} value={value} autocomplete="off" />
      </label>
      <button class="button second">{words.show}</button>
    </form>
  );
};
