import type { RungKind } from '../../shared/schemas/rules/clock.ts';
import { LANGUAGE_CODES } from '../../shared/schemas/languages.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { toReporters as en } from './en/notices.ts';
import { REPORTERS_HEADS, TO_OFFICES, toReporters as vi } from './vi/notices.ts';
import type { Sentences } from './words.ts';

const toReporters: Record<Language, Sentences<typeof vi>> = { vi, en };

/** A clock's name and the two days, in words. */
interface MovedDate {
  readonly clock: string;
  readonly from: string;
  readonly to: string;
}

/** The subject of a mail or SMS. It never has a report's content or the person it is about (P2). */
export type Notice =
  | { readonly kind: 'task'; readonly number: string }
  | {
      readonly kind: 'rung';
      readonly rung: RungKind;
      readonly number: string;
      readonly clock: string;
      readonly due: string;
    }
  /** To the Front at the centre, of a report that nobody inside the system may have. */
  | { readonly kind: 'ended-outside'; readonly number: string }
  | { readonly kind: 'chase'; readonly number: string; readonly due: string }
  | { readonly kind: 'date-moved'; readonly number: string; readonly dates: readonly MovedDate[] }
  | { readonly kind: 'digest'; readonly overdue: number; readonly soon: number; readonly open: number }
  | { readonly kind: 'reporter-news' | 'reporter-question' | 'reporter-result' | 'reporter-date-moved' };

export interface NoticeText {
  readonly subject: string;
  readonly text: string;
  /** Registered template without diacritics, at most 160 GSM-7 characters. */
  readonly sms: string;
}

type Reader = keyof typeof TO_OFFICES.whatToDo;
type ToOffice = Exclude<Notice, { kind: keyof typeof REPORTERS_HEADS }>;

const inOffices = (notice: ToOffice) => {
  switch (notice.kind) {
    case 'task':
      return TO_OFFICES.task(notice.number);
    case 'rung':
      return TO_OFFICES.rung(notice.rung, notice.number, notice.clock, notice.due);
    case 'ended-outside':
      return TO_OFFICES.endedOutside(notice.number);
    case 'chase':
      return TO_OFFICES.chase(notice.number, notice.due);
    case 'date-moved':
      return TO_OFFICES.dateMoved(
        notice.number,
        notice.dates.map(({ clock, from, to }) => TO_OFFICES.move(clock, from, to)),
      );
    case 'digest':
      return TO_OFFICES.digest(notice.overdue, notice.soon, notice.open);
  }
};

const isToReporter = (notice: Notice): notice is Exclude<Notice, ToOffice> =>
  Object.hasOwn(REPORTERS_HEADS, notice.kind);

/**
 * The words of a notice: Vietnamese for offices, every language for a reporter. Dates are passed in words. `reader`
 * says whether the body that gets the mail has officers who can sign in; an officer always can.
 */
export const noticeText = (notice: Notice, reader: Reader = 'signs-in'): NoticeText => {
  if (isToReporter(notice)) {
    const words = LANGUAGE_CODES.map((code) => toReporters[code]);
    const sentences = words.map((said) => said[notice.kind]).join(' ');
    const feet = words.map(({ foot }) => foot).join('\n');
    return { ...REPORTERS_HEADS[notice.kind], text: `${sentences}\n\n${feet}\n` };
  }
  const { subject, sentence, sms } = inOffices(notice);
  const { foot, whatToDo } = TO_OFFICES;
  return {
    subject: TO_OFFICES.subject(subject),
    text: `${sentence}\n\n${foot} ${whatToDo[reader]}\n`,
    sms: TO_OFFICES.sms(sms),
  };
};
