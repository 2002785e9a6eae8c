import type { LocalDate } from '../../../shared/schemas/rules/clock.ts';
import type { Channel, Matter } from '../../../shared/schemas/rules/catalogue.ts';
import type { Status } from '../../../shared/schemas/status.ts';

type Urgency = 'overdue' | 'soon' | 'later';

/** When something is due, as people count it. */
export interface DueView {
  readonly date: LocalDate;
  /** Working days left, or gone by when overdue. */
  readonly workingDays: number;
  readonly isToday: boolean;
  /** Then the year need not be said. */
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
  /** Absent for a Party body, which is not told how a report reached the Front. */
  readonly channel: Channel | undefined;
  readonly body: string | undefined;
  readonly post: string | undefined;
  readonly place: string;
  readonly assignee: string | undefined;
  readonly paused: boolean;
  readonly due: DueView | undefined;
  readonly yourTurn: boolean;
}

/** What the list is narrowed to; it travels in the address, so a filtered list can be bookmarked. */
export interface QueueFilter {
  readonly status?: Status;
  readonly place?: string;
  readonly due?: 'overdue' | 'soon';
  readonly mine: boolean;
}

/** Names of the filter in the address. */
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
