import type { Language } from '../../shared/schemas/primitives.ts';

/** Every sentence of the control page. */
export interface ControlWords {
  readonly title: string;
  readonly lead: string;
  readonly citizens: string;
  readonly officers: string;
  readonly reload: string;
  readonly clock: string;
  readonly clockReal: string;
  readonly clockAhead: (days: number) => string;
  readonly clockBehind: (days: number) => string;
  readonly clockMoves: string;
  readonly hour: string;
  readonly workingDay: string;
  readonly workingDays20: string;
  readonly until: (date: string) => string;
  readonly faults: string;
  readonly faultsLead: string;
  readonly mail: string;
  readonly sms: string;
  readonly works: string;
  readonly down: string;
  readonly cut: string;
  readonly mend: string;
  readonly executions: string;
  readonly executionsLead: string;
  readonly noExecutions: string;
  readonly since: string;
  readonly wakes: string;
  readonly outbox: string;
  readonly outboxLead: string;
  readonly noMessages: string;
  readonly to: string;
  readonly moreMessages: (count: number) => string;
  readonly asJson: string;
  readonly states: Readonly<Record<string, string>>;
}

const VI: ControlWords = {
  title: 'Bảng điều khiển trên máy này',
  lead: 'Chỉ có ở bản chạy thử: xem thư sẽ gửi, quy trình đang chờ gì, và cho thời gian trôi nhanh.',
  citizens: 'Trang người dân',
  officers: 'Trang cán bộ',
  reload: 'Tải lại',
  clock: 'Đồng hồ',
  clockReal: 'Đang theo giờ thật.',
  clockAhead: (days) => `Đang đi trước giờ thật ${String(days)} ngày.`,
  clockBehind: (days) => `Đang đi sau giờ thật ${String(days)} ngày.`,
  clockMoves: 'Các nhắc việc và thư trong khoảng thời gian đó được gửi đúng lúc của chúng.',
  hour: 'Thêm 1 giờ',
  workingDay: 'Thêm 1 ngày làm việc',
  workingDays20: 'Thêm 20 ngày làm việc',
  until: (date) => `đến ${date}`,
  faults: 'Công tắc sự cố',
  faultsLead: 'Thử xem hệ thống xử lý thế nào khi thư hoặc tin nhắn không gửi được.',
  mail: 'Thư điện tử',
  sms: 'Tin nhắn SMS',
  works: 'đang gửi được',
  down: 'đang hỏng',
  cut: 'Ngắt',
  mend: 'Nối lại',
  executions: 'Quy trình đang chạy',
  executionsLead:
    'Mỗi phản ánh chưa kết thúc có một quy trình; nó chờ người quyết định hoặc chờ đến lần nhắc tới.',
  noExecutions: 'Chưa có quy trình nào. Hãy gửi một phản ánh ở trang người dân.',
  since: 'từ',
  wakes: 'tự thức lúc',
  outbox: 'Hộp thư đi',
  outboxLead: 'Thư và tin nhắn lẽ ra đã gửi đi, mới nhất ở trên. Không có gì rời khỏi máy này.',
  noMessages: 'Chưa có thư hay tin nhắn nào.',
  to: 'Gửi',
  moreMessages: (count) => `Còn ${String(count)} thư cũ hơn`,
  asJson: 'Dạng JSON',
  states: {
    Standing: 'Xem đang ở đâu',
    Triage: 'Chờ phân loại',
    Verification: 'Chờ xác minh',
    Jurisdiction: 'Tìm cấp ủy có thẩm quyền',
    ChooseBody: 'Chờ chọn nơi nhận',
    Approval: 'Chờ phê duyệt',
    Referral: 'Chờ cấp ủy xác nhận đã nhận',
    Answer: 'Chờ cấp ủy trả lời',
    Closing: 'Chờ kết thúc',
    ContestWindow: 'Chờ người gửi có ý kiến',
    ContestReview: 'Chờ xem lại kết quả',
  },
};

const EN: ControlWords = {
  title: 'Control page of this computer',
  lead: 'Exists in the local copy only: see what would be sent, what each workflow waits for, and let time pass.',
  citizens: 'Citizens’ pages',
  officers: 'Officers’ pages',
  reload: 'Reload',
  clock: 'Clock',
  clockReal: 'Follows real time.',
  clockAhead: (days) => `Is ${String(days)} days ahead of real time.`,
  clockBehind: (days) => `Is ${String(days)} days behind real time.`,
  clockMoves: 'Reminders and mails that fall in between are sent each at its own moment.',
  hour: '1 hour on',
  workingDay: '1 working day on',
  workingDays20: '20 working days on',
  until: (date) => `to ${date}`,
  faults: 'Fault switch',
  faultsLead: 'See what the system does while mail or SMS cannot be sent.',
  mail: 'E-mail',
  sms: 'SMS',
  works: 'works',
  down: 'is down',
  cut: 'Cut off',
  mend: 'Mend',
  executions: 'Running workflows',
  executionsLead: 'Each open report has one; it waits for a person’s decision or for its next reminder.',
  noExecutions: 'None yet. Send a report on the citizens’ pages.',
  since: 'since',
  wakes: 'wakes by itself',
  outbox: 'Outbox',
  outboxLead: 'Mails and messages that would have gone out, newest first. Nothing leaves this computer.',
  noMessages: 'No mail or message yet.',
  to: 'To',
  moreMessages: (count) => `${String(count)} older messages`,
  asJson: 'As JSON',
  states: {
    Standing: 'Looking where it stands',
    Triage: 'Waits for triage',
    Verification: 'Waits for verification',
    Jurisdiction: 'Finds the competent body',
    ChooseBody: 'Waits for the choice of the body',
    Approval: 'Waits for approval',
    Referral: 'Waits for the Party body’s receipt',
    Answer: 'Waits for the Party body’s answer',
    Closing: 'Waits to be closed',
    ContestWindow: 'Open to the reporter’s objection',
    ContestReview: 'Waits for the review of the result',
  },
};

/** The control page is a tool for developers and trainers, so it may lack a language of the service. */
export const CONTROL_WORDS = { vi: VI, en: EN } as const satisfies {
  readonly [L in Language]?: ControlWords;
};
export type ControlLanguage = keyof typeof CONTROL_WORDS;
export const CONTROL_LANGUAGES: readonly ControlLanguage[] = ['vi', 'en'];
