import type { RungKind } from '../schemas/clock.ts';

/** A clock's name and the two days, in words. */
interface MovedDate {
  readonly clock: string;
  readonly from: string;
  readonly to: string;
}

/** What a mail or SMS is about. It never says what a report says, nor of whom (P2). */
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

/** Whether anybody of the body that is written to can sign in; an officer always can. */
type Reader = 'signs-in' | 'has-no-account';

const FOOT = 'Thư này không chứa nội dung phản ánh và không có liên kết thay đổi dữ liệu.';
const WHAT_TO_DO: Readonly<Record<Reader, string>> = {
  'signs-in': 'Hãy tự mở trang làm việc và đăng nhập.',
  'has-no-account': 'Cơ quan của bạn không có tài khoản trong hệ thống này; thư chỉ để biết.',
};
const office =
  (reader: Reader) =>
  (subject: string, sentence: string, sms: string): NoticeText => ({
    subject: `[Gần Dân] ${subject}`,
    text: `${sentence}\n\n${FOOT} ${WHAT_TO_DO[reader]}\n`,
    sms: `Gan Dan: ${sms}`,
  });

const REPORTER_FOOT =
  'Mở trang tra cứu của Ủy ban MTTQ và nhập mã theo dõi để xem. Chúng tôi không bao giờ hỏi mã của bạn.\n' +
  'Open the tracking page of the Front and enter your code. We never ask you for the code.';
const reporter = (subject: string, sentence: string, sms: string): NoticeText => ({
  subject,
  text: `${sentence}\n\n${REPORTER_FOOT}\n`,
  sms,
});

const RUNGS: Readonly<
  Record<RungKind, { readonly subject: string; readonly verb: string; readonly sms: string }>
> = {
  before: { subject: 'Sắp đến hạn', verb: 'sắp đến hạn', sms: 'sap den han' },
  due: { subject: 'Đến hạn hôm nay', verb: 'đến hạn hôm nay', sms: 'den han hom nay' },
  overdue: { subject: 'Quá hạn', verb: 'đã quá hạn', sms: 'da qua han' },
  escalate: {
    subject: 'Báo cáo cấp trên: quá hạn',
    verb: 'đã quá hạn và được báo lên cấp trên',
    sms: 'qua han, da bao cap tren',
  },
};

/** The words of a notice, Vietnamese for offices, both languages for a reporter. Dates come in words. */
export const noticeText = (notice: Notice, reader: Reader = 'signs-in'): NoticeText => {
  const toOffice = office(reader);
  switch (notice.kind) {
    case 'task':
      return toOffice(
        `Việc mới ${notice.number}`,
        `Vụ việc ${notice.number} đang chờ bạn xử lý.`,
        `viec moi ${notice.number} dang cho xu ly.`,
      );
    case 'rung': {
      const { subject, verb, sms } = RUNGS[notice.rung];
      return toOffice(
        `${subject} ${notice.number}`,
        `Vụ việc ${notice.number} ${verb}: ${notice.clock}, hạn ${notice.due}.`,
        `viec ${notice.number} ${sms}. Mo trang lam viec de xem.`,
      );
    }
    case 'ended-outside':
      return toOffice(
        `Không giải quyết được ở tỉnh ${notice.number}`,
        `Mặt trận trong tỉnh không được giải quyết phản ánh ${notice.number}. Hệ thống không gửi nội dung đi; người gửi được hướng dẫn tự viết đến cơ quan của bạn.`,
        `phan anh ${notice.number} khong giai quyet duoc o tinh; nguoi gui duoc huong dan viet den quy co quan.`,
      );
    case 'chase':
      return toOffice(
        `Đôn đốc ${notice.number}`,
        `Ủy ban MTTQ đề nghị cho biết kết quả xem xét báo cáo ${notice.number}, hạn ${notice.due}.`,
        `don doc viec ${notice.number}. Mo trang lam viec de xem.`,
      );
    case 'date-moved':
      return toOffice(
        `Hạn đã đổi ${notice.number}`,
        [
          `Vụ việc ${notice.number}: hạn được tính lại vì lịch nghỉ hoặc quy định thay đổi.`,
          ...notice.dates.map(({ clock, from, to }) => `- ${clock}: trước là ${from}, nay là ${to}.`),
        ].join('\n'),
        `viec ${notice.number} doi han, do lich nghi hoac quy dinh thay doi. Mo trang lam viec de xem.`,
      );
    case 'digest':
      return toOffice(
        'Việc hôm nay',
        `Hôm nay: ${String(notice.overdue)} việc quá hạn, ${String(notice.soon)} việc đến hạn trong 3 ngày làm việc, ${String(notice.open)} việc đang mở.`,
        `${String(notice.overdue)} qua han, ${String(notice.soon)} sap den han, ${String(notice.open)} dang mo.`,
      );
    case 'reporter-news':
      return reporter(
        'Có tin mới',
        'Có tin mới về việc bạn quan tâm. There is news for you.',
        'Gan Dan: co tin moi. Mo trang tra cuu va nhap ma theo doi de xem.',
      );
    case 'reporter-question':
      return reporter(
        'Có câu hỏi cho bạn',
        'Cán bộ có câu hỏi cho bạn. There is a question for you.',
        'Gan Dan: co cau hoi cho ban. Mo trang tra cuu va nhap ma theo doi.',
      );
    case 'reporter-date-moved':
      return reporter(
        'Ngày dự kiến đã đổi',
        'Ngày dự kiến đã đổi vì lịch nghỉ hoặc quy định thay đổi. The expected date changed with the days off or a rule.',
        'Gan Dan: ngay du kien da doi. Mo trang tra cuu va nhap ma theo doi de xem.',
      );
    case 'reporter-result':
      return reporter(
        'Đã có kết quả',
        'Đã có kết quả. There is a result.',
        'Gan Dan: da co ket qua. Mo trang tra cuu va nhap ma theo doi de xem.',
      );
  }
};
