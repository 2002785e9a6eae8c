import { CaseError } from '../../shared/domain/errors.ts';
import { postsOn } from '../../shared/domain/jurisdiction/posts-on.ts';
import type { Body } from '../../shared/schemas/body.ts';
import type { RowId } from '../../shared/schemas/rules/jurisdiction.ts';
import type { Submission } from '../../shared/schemas/submission.ts';
import type { CasePlan } from './cases.ts';
import type { Province } from './rehearsal-world.ts';
import { REPORTER_ADDRESS } from './stand-ins.ts';
import { isInForce } from '../../shared/domain/in-force.ts';

/** The stage of a case: the report that arrives, its Front, and the bodies it can involve. */
export interface Stage {
  readonly front: Body;
  readonly bodies: readonly Body[];
  readonly submission: Submission;
}

/** The row of the jurisdiction table whose post each level of subject uses. */
const ROW_OF: Record<Exclude<CasePlan['subject'], 'unknown'>, RowId> = {
  commune: 'J6',
  province: 'J3',
  central: 'J1',
  front: 'J6',
};

/** The commune Front of the case: the first one in force with a place and a Party body. */
const frontOn = (bodies: readonly Body[], day: string): { front: Body; place: string } => {
  for (const front of bodies) {
    const { kind, level, place, party } = front;
    const fits = kind === 'front' && level === 'commune' && party !== undefined && isInForce(front, day);
    if (fits && place !== undefined) return { front, place };
  }
  throw new CaseError('input.no-stage', 'The directory has no commune Front with a place and a Party body.', {
    on: day,
  });
};

/**
 * A post of the row with a line in force on the day of receipt, if possible one without an end, which cannot end
 * before the case does. For an unknown post, words that no list has.
 */
const postOn = ({ subject }: CasePlan, { book }: Province, day: string): string => {
  if (subject === 'unknown') return 'Chức vụ diễn tập';
  const posts = postsOn(book.jurisdiction.posts, day).filter(({ row }) => row === ROW_OF[subject]);
  const post = posts.find(({ inForceTo }) => inForceTo === undefined) ?? posts[0];
  if (post !== undefined) return post.id;
  throw new CaseError('input.no-post', 'The list of posts has none for this level on this day.', {
    level: subject,
    on: day,
  });
};

/**
 * The stage of a case on the day of receipt.
 * @throws CaseError input.calendar-year · input.no-stage · input.no-post
 */
export const stageOf = (plan: CasePlan, province: Province, day: string): Stage => {
  // Refuses a day outside the calendar's years first, so that the error does not blame the directory.
  province.book.calendar.isWorkingDay(day);
  const { front, place } = frontOn(province.bodies, day);
  return {
    front,
    // The bodies of its place and those without a place; the case does not need the thousands of others.
    bodies: province.bodies.filter((body) => body.place === undefined || body.place === place),
    submission: {
      matter: 'waste',
      body: plan.subject === 'front' ? front.id : 'Đơn vị diễn tập',
      post: postOn(plan, province, day),
      place,
      narrative: 'Diễn tập.',
      // The sender of a letter stays on paper (domain §6).
      ...(plan.letter !== true && { contact: { email: REPORTER_ADDRESS } }),
    },
  };
};
