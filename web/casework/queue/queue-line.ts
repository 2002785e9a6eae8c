import type { LocalDate } from '../../../shared/schemas/rules/clock.ts';
import type { Channel, Matter } from '../../../shared/schemas/rules/catalogue.ts';
import type { Status } from '../../../shared/schemas/status.ts';

type Urgency = 'overdue' | 'soon' | 'later';

/** A due moment for display. */
export interface DueView {
  readonly date: LocalDate;
  /** Working days left, or days since the due day when overdue. */
  readonly workingDays: number;
  readonly isToday: boolean;
  /** If true, the year is not shown. */
  readonly isThisYear: boolean;
  readonly urgency: Urgency;
}

/** One report in a list, names looked up. */
export interface QueueLine {
  readonly id: string;
  readonly number: string;
  readonly status: Status;
  readonly statusSince: LocalDate;
  readonly matter: Matter;
  /** Undefined for a Party body, which does not see how a report reached the Front. */
  readonly channel: Channel | undefined;
  readonly body: string | undefined;
  readonly post: string | undefined;
  readonly place: string;
  readonly assignee: string | undefined;
  readonly paused: boolean;
  readonly due: DueView | undefined;
  readonly yourTurn: boolean;
}

/** The filter of the list; it is in the address, so a filtered list can be bookmarked. */
export interface QueueFilter {
  readonly status?: Status;
  readonly place?: string;
  readonly due?: 'overdue' | 'soon';
  readonly mine: boolean;
}

/** The query parameters of the filter. */
export const FILTER = { status: 'buoc', place: 'noi', due: 'han', mine: 'cua-toi' } as const;

export const filterQuery = ({ status, place, due, mine }: QueueFilter): string => {
  const query = new URLSearchParams({
    ...(status !== undefined && { [FILTER.status]: status }),
    ...(place !== undefined && { [FILTER.place]: place }),
    ...(due !== undefined && { [FILTER.due]: due }),
    ...(mine && { [FILTER.mine]: 'yes' }),
  }).toString();
  return query === '' ? '' : `?${query}`;
};
