import type { RungKind } from '../../../shared/schemas/rules/clock.ts';

/** The text of a reporter's mail, in every language one after another. */
export const toReporters = {
  foot: 'Mở trang tra cứu của Ủy ban MTTQ và nhập mã theo dõi để xem. Chúng tôi không bao giờ hỏi mã của bạn.',
  'reporter-news': 'Có tin mới về việc bạn quan tâm.',
  'reporter-question': 'Cán bộ có câu hỏi cho bạn.',
  'reporter-date-moved': 'Ngày dự kiến đã đổi vì lịch nghỉ hoặc quy định thay đổi.',
  'reporter-result': 'Đã có kết quả.',
};

interface Headed {
  readonly subject: string;
  readonly sms: string;
}

/** Subjects, and the registered templates of SMS without diacritics: in Vietnamese only. */
export const REPORTERS_HEADS = {
  'reporter-news': {
    subject: 'Có tin mới',
    sms: 'Gan Dan: co tin moi. Mo trang tra cuu va nhap ma theo doi de xem.',
  },
  'reporter-question': {
    subject: 'Có câu hỏi cho bạn',
    sms: 'Gan Dan: co cau hoi cho ban. Mo trang tra cuu va nhap ma theo doi.',
  },
  'reporter-date-moved': {
    subject: 'Ngày dự kiến đã đổi',
    sms: 'Gan Dan: ngay du kien da doi. Mo trang tra cuu va nhap ma theo doi de xem.',
  },
  'reporter-result': {
    subject: 'Đã có kết quả',
    sms: 'Gan Dan: da co ket qua. Mo trang tra cuu va nhap ma theo doi de xem.',
  },
} satisfies Record<Exclude<keyof typeof toReporters, 'foot'>, Headed>;

interface OfficeNotice extends Headed {
  readonly sentence: string;
}

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

/** Notices to offices: in Vietnamese, their working language. */
export const TO_OFFICES = {
  foot: 'Thư này không chứa nội dung phản ánh và không có liên kết thay đổi dữ liệu.',
  whatToDo: {
    'signs-in': 'Hãy tự mở trang làm việc và đăng nhập.',
    'has-no-account': 'Cơ quan của bạn không có tài khoản trong hệ thống này; thư chỉ để biết.',
  },
  subject: (about: string) => `[Gần Dân] ${about}`,
  sms: (about: string) => `Gan Dan: ${about}`,
  task: (number: string): OfficeNotice => ({
    subject: `Việc mới ${number}`,
    sentence: `Vụ việc ${number} đang chờ bạn xử lý.`,
    sms: `viec moi ${number} dang cho xu ly.`,
  }),
  rung: (kind: RungKind, number: string, clock: string, due: string): OfficeNotice => ({
    subject: `${RUNGS[kind].subject} ${number}`,
    sentence: `Vụ việc ${number} ${RUNGS[kind].verb}: ${clock}, hạn ${due}.`,
    sms: `viec ${number} ${RUNGS[kind].sms}. Mo trang lam viec de xem.`,
  }),
  endedOutside: (number: string): OfficeNotice => ({
    subject: `Không giải quyết được ở tỉnh ${number}`,
    sentence: `Mặt trận trong tỉnh không được giải quyết phản ánh ${number}. Hệ thống không gửi nội dung đi; người gửi được hướng dẫn tự viết đến cơ quan của bạn.`,
    sms: `phan anh ${number} khong giai quyet duoc o tinh; nguoi gui duoc huong dan viet den quy co quan.`,
  }),
  chase: (number: string, due: string): OfficeNotice => ({
    subject: `Đôn đốc ${number}`,
    sentence: `Ủy ban MTTQ đề nghị cho biết kết quả xem xét báo cáo ${number}, hạn ${due}.`,
    sms: `don doc viec ${number}. Mo trang lam viec de xem.`,
  }),
  dateMoved: (number: string, moves: readonly string[]): OfficeNotice => ({
    subject: `Hạn đã đổi ${number}`,
    sentence: [`Vụ việc ${number}: hạn được tính lại vì lịch nghỉ hoặc quy định thay đổi.`, ...moves].join(
      '\n',
    ),
    sms: `viec ${number} doi han, do lich nghi hoac quy dinh thay doi. Mo trang lam viec de xem.`,
  }),
  move: (clock: string, from: string, to: string) => `- ${clock}: trước là ${from}, nay là ${to}.`,
  digest: (overdue: number, soon: number, open: number): OfficeNotice => ({
    subject: 'Việc hôm nay',
    sentence: `Hôm nay: ${String(overdue)} việc quá hạn, ${String(soon)} việc đến hạn trong 3 ngày làm việc, ${String(open)} việc đang mở.`,
    sms: `${String(overdue)} qua han, ${String(soon)} sap den han, ${String(open)} dang mo.`,
  }),
};
