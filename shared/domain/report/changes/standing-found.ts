import type { HeldPost } from '../../../schemas/rules/jurisdiction.ts';
import type { Report, Standing, Subject } from '../../../schemas/report.ts';
import type { LocalDate } from '../../../schemas/rules/clock.ts';
import { CaseError } from '../../errors.ts';
import { faultsOfDays } from '../../span-of-days.ts';
import type { ActInput } from '../acts/acts.ts';

type Found = ActInput<'finish-verification'>;
type DayField = 'heldFrom' | 'heldTo' | 'otherFrom' | 'otherTo';

const refuseImpossible = (found: Found, from: DayField, to: DayField, today: LocalDate): void => {
  const { first, last } = faultsOfDays(found[from], found[to], today);
  const fault = first ?? last;
  if (fault !== undefined)
    throw new CaseError(fault, 'A day is not possible.', {
      field: first === undefined ? to : from,
    });
};

const heldPost = (
  post: string | undefined,
  body: string | undefined,
  from: string | undefined,
  to: string | undefined,
): HeldPost[] =>
  post === undefined
    ? []
    : [
        {
          post,
          ...(body !== undefined && { body }),
          ...(from !== undefined && { from }),
          ...(to !== undefined && { to }),
        },
      ];

const isAnswered = (answer: Found['member']): boolean => answer === 'yes' || answer === 'no';

/**
 * What the verifier found of the person's posts and standing, for the lookup (domain §4, J8, J11, J13, J14). Nothing
 * if the form had no such questions: then only the reporter's own words count.
 * @throws CaseError input.future-date · input.dates-reversed with the day at fault
 */
export const standingFound = (
  { standing }: Pick<Report, 'standing'>,
  subject: Subject,
  found: Found,
  today: LocalDate,
): { readonly standing?: Standing } => {
  refuseImpossible(found, 'heldFrom', 'heldTo', today);
  refuseImpossible(found, 'otherFrom', 'otherTo', today);
  const { heldFrom, heldTo, otherPost, otherBody, otherFrom, otherTo, member, elected, residence } = found;
  const isDated = heldFrom !== undefined || heldTo !== undefined || otherPost !== undefined;
  const known: Standing = {
    posts: isDated
      ? [
          ...heldPost(subject.post, subject.body, heldFrom, heldTo),
          ...heldPost(otherPost, otherBody, otherFrom, otherTo),
        ]
      : [],
    ...(isAnswered(member) && { member: member === 'yes' }),
    ...(isAnswered(elected) && { elected: elected === 'yes' }),
    ...(residence !== undefined && { residence }),
  };
  const isNothing = known.posts.length === 0 && Object.keys(known).length === 1;
  return isNothing && standing === undefined ? {} : { standing: known };
};
