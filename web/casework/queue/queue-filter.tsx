import type { Status } from '../../../shared/schemas/status.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { Box } from '../../layout/choices.tsx';
import { DESK } from '../../layout/officer-paths.ts';
import type { Option } from '../../layout/select-field.tsx';
import { officersWords } from '../../words/officers.ts';
import { FILTER, filterQuery, type QueueFilter } from './queue-line.ts';

export interface Figures {
  readonly overdue: number;
  readonly soon: number;
  readonly mine: number;
  readonly open: number;
}

/** The few figures at the top, each a link to its own list. */
export const FigureLinks = ({ figures, language }: { figures: Figures; language: Language }) => {
  const words = officersWords(language).casework.queue.figures;
  const links = [
    ['overdue', figures.overdue, { due: 'overdue', mine: false }],
    ['soon', figures.soon, { due: 'soon', mine: false }],
    ['mine', figures.mine, { mine: true }],
    ['open', figures.open, { mine: false }],
  ] as const;
  return (
    <ul class="figures">
      {links.map(([name, count, filter]) => (
        <li>
          <a href={`${DESK.queue}${filterQuery(filter)}`} class={count > 0 ? name : ''}>
            <b>{count}</b> <span>{words[name]}</span>
          </a>
        </li>
      ))}
    </ul>
  );
};

interface FilterFormProps {
  readonly filter: QueueFilter;
  readonly statuses: readonly Status[];
  readonly places: readonly { readonly code: string; readonly name: string }[];
  readonly language: Language;
}

/** Filters as a plain form: the filter is in the address and needs no script. */
export const FilterForm = ({ filter, statuses, places, language }: FilterFormProps) => {
  const { queue, statuses: names } = officersWords(language).casework;
  const words = queue.filter;
  const choose = (name: 'status' | 'place' | 'due', options: readonly Option[]) => (
    <label>
      {words[name]}
      <select name={FILTER[name]}>
        <option value="">{words.all}</option>
        {options.map(({ value, label }) => (
          <option value={value} selected={value === filter[name]}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <form method="get" action={DESK.queue} class="filter" aria-label={words.title} role="search">
      {choose(
        'status',
        statuses.map((value) => ({ value, label: names[value] })),
      )}
      {choose(
        'place',
        places.map(({ code, name }) => ({ value: code, label: name })),
      )}
      {choose('due', [
        { value: 'overdue', label: words.overdueOnly },
        { value: 'soon', label: words.soonOnly },
      ])}
      <Box name={FILTER.mine} label={words.mine} checked={filter.mine} />
      <button class="button second">{words.apply}</button>
      {filterQuery(filter) !== '' && <a href={DESK.queue}>{words.clear}</a>}
    </form>
  );
};
