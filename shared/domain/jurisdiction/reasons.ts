import type { Body } from '../../schemas/body.ts';
import type { JurisdictionRow } from '../../schemas/jurisdiction.ts';
import type { Words } from '../../schemas/words.ts';
import { fullDate } from '../local-time.ts';
import type { Held } from './held-posts.ts';

const named = (bodies: readonly Body[]): Words => ({
  vi: bodies.map(({ name }) => name).join(', '),
  en: bodies.map(({ nameEn }) => nameEn).join(', '),
});

const at = (body: Body | undefined): Words =>
  body === undefined ? { vi: '', en: '' } : { vi: ` tại ${body.name}`, en: ` at ${body.nameEn}` };

const both = (vi: string, en: string): Words => ({ vi, en });

/** Why a body is a candidate, sentence by sentence, for whoever decides. */
export const REASONS = {
  post: ({ line, body }: Held): Words => {
    if (line !== undefined)
      return both(`Chức vụ: ${line.words.vi}${at(body).vi}.`, `Post: ${line.words.en}${at(body).en}.`);
    return both(
      `Chưa rõ chức vụ${at(body).vi}; đây là một khả năng.`,
      `The post is not known${at(body).en}; this is one possibility.`,
    );
  },
  row: ({ why }: JurisdictionRow): Words => both(`${why.vi}.`, `${why.en}.`),
  highest: (of: number, { source }: Pick<JurisdictionRow, 'source'>): Words =>
    both(
      `Trong ${String(of)} chức vụ đã biết, đây là chức vụ do cấp cao nhất quản lý (${source.vi}).`,
      `Of ${String(of)} posts known, this one is managed by the highest level (${source.en}).`,
    ),
  atTheAct: (day: string, { why, source }: JurisdictionRow): Words =>
    both(
      `${why.vi}, ngày ${fullDate(day, 'vi')} (${source.vi}).`,
      `${why.en}, on ${fullDate(day, 'en')} (${source.en}).`,
    ),
  aboveCommune: both(
    'Chức vụ này ở cấp xã nhưng do cấp tỉnh quản lý, nên không cùng cấp với Mặt trận xã.',
    'This post is of the commune but managed by the province, so it is not same-level for the commune Front.',
  ),
  notThen: (day: string): Words =>
    both(
      `Nay không còn giữ chức vụ nào; chưa rõ chức vụ vào ngày ${fullDate(day, 'vi')} nên xét mọi chức vụ đã giữ.`,
      `Holds no post any more, and none is known of ${fullDate(day, 'en')}, so all former posts are looked at.`,
    ),
  former: both(
    'Nay không còn giữ chức vụ nào; chưa rõ việc xảy ra ngày nào nên xét mọi chức vụ đã giữ.',
    'Holds no post any more; the day of the act is not known, so all former posts are looked at.',
  ),
  higherSince: both(
    'Sau khi xảy ra việc, người này nhận chức vụ do cấp cao hơn quản lý: cần người có thẩm quyền chọn.',
    'After the act this person took up a post managed by a higher level: a person has to choose.',
  ),
  ownList: (body: Body): Words =>
    both(
      `${body.name} quản lý chức vụ này theo danh mục riêng; danh mục riêng đi trước bảng chung.`,
      `${body.nameEn} manages this post by its own list, which goes before the general table.`,
    ),
  oneOfSector: both(
    'Chưa rõ người này ở đơn vị nào; đây là tổ chức đảng của một đơn vị cùng ngành.',
    'It is not known which body they serve in; this is the Party body of one of that kind.',
  ),
  byPlace: both(
    'Chưa rõ tổ chức đảng nào lãnh đạo cơ quan của người này nên lấy cấp ủy theo địa bàn.',
    'It is not known which Party body leads their body, so the committee of its place is taken.',
  ),
  missing: both(
    'Nơi nhận thông thường chưa có trong danh sách hoặc không còn hiệu lực: chuyển cấp trên.',
    'The ordinary receiver is not in the directory or no longer in force: the next higher one receives it.',
  ),
  passedOver: (bodies: readonly Body[], { why }: JurisdictionRow): Words =>
    both(`${why.vi}. Bỏ qua: ${named(bodies).vi}.`, `${why.en}. Passed over: ${named(bodies).en}.`),
  beyondLaw: both(
    'Luật giao cho chính người đứng đầu cơ quan quản lý; bỏ qua cơ quan đó để chuyển lên trên là dự thảo, chờ tỉnh xác nhận.',
    'The law names the head of the managing body itself; passing that body over is a draft, to be confirmed by the province.',
  ),
  noInspection: both(
    'Sao gửi Ủy ban Kiểm tra của cấp ủy này; danh sách không có, xin sao gửi bằng văn bản.',
    'A copy goes to this committee’s inspection commission; the directory has none, send it by letter.',
  ),
  override: ({ why, source }: JurisdictionRow): Words =>
    both(`${why.vi} (${source.vi}).`, `${why.en} (${source.en}).`),
  residence: (copied: readonly Body[], { why }: JurisdictionRow): Words =>
    copied.length > 0
      ? both(`${why.vi}: ${named(copied).vi}.`, `${why.en}: ${named(copied).en}.`)
      : both(
          `${why.vi}; danh sách không có cấp ủy nơi cư trú, xin sao gửi bằng văn bản.`,
          `${why.en}; the directory has no Party body of the residence, send it a copy by letter.`,
        ),
  residenceSends: both('Mặt trận nơi cư trú gửi báo cáo.', 'The Front of the residence sends the report.'),
  elected: (copied: readonly Body[], { why }: JurisdictionRow): Words =>
    copied.length > 0
      ? both(`${why.vi}: ${named(copied).vi}.`, `${why.en}: ${named(copied).en}.`)
      : both(
          `${why.vi}; danh sách không có nơi đó, xin sao gửi bằng văn bản.`,
          `${why.en}; the directory has no such body, send it a copy by letter.`,
        ),
};

const to = (bodies: readonly Body[]): Words =>
  bodies.length === 0
    ? both('chưa xác định được nơi nhận', 'no receiver could be named')
    : both(`nơi nhận là ${named(bodies).vi}`, `it goes to ${named(bodies).en}`);

const postOf = ({ line, body }: Held): Words =>
  both(`${line?.words.vi ?? ''}${at(body).vi}`, `${line?.words.en ?? ''}${at(body).en}`);

/** What would change the answer; each is only said when it truly would. */
export const CHANGES_OF_ANSWER = {
  postKnown: both(
    'Xác định rõ chức vụ thì chỉ còn nơi nhận của chức vụ đó.',
    'Once the post is known, only the receiver of that post remains.',
  ),
  higherPost: (post: Words, bodies: readonly Body[]): Words =>
    both(
      `Nếu người này còn giữ chức vụ do cấp cao hơn quản lý, ví dụ ${post.vi}: ${to(bodies).vi}.`,
      `If they also hold a post managed by a higher level, for example ${post.en}: ${to(bodies).en}.`,
    ),
  postNotHeld: (held: Held, bodies: readonly Body[]): Words =>
    both(
      `Nếu lúc xảy ra việc không giữ chức vụ ${postOf(held).vi}: ${to(bodies).vi}.`,
      `If they did not hold this post at the time of the act (${postOf(held).en}): ${to(bodies).en}.`,
    ),
  happenedThen: (held: Held, bodies: readonly Body[]): Words =>
    both(
      `Chưa rõ ngày xảy ra. Nếu là khi giữ chức vụ ${postOf(held).vi}: ${to(bodies).vi}.`,
      `The day of the act is not known. If it was in this post (${postOf(held).en}): ${to(bodies).en}.`,
    ),
  postAtTheAct: (day: string): Words =>
    both(
      `Chưa rõ chức vụ vào ngày ${fullDate(day, 'vi')}; chức vụ lúc xảy ra việc mới quyết định.`,
      `The post on ${fullDate(day, 'en')} is not known; the post at the time of the act would decide.`,
    ),
  notMember: (bodies: readonly Body[]): Words =>
    both(
      `Nếu không phải đảng viên: ${to(bodies).vi} (người đứng đầu quyết định).`,
      `If not a party member: ${to(bodies).en} (its head decides).`,
    ),
  member: (bodies: readonly Body[]): Words =>
    both(`Nếu là đảng viên: ${to(bodies).vi}.`, `If a party member: ${to(bodies).en}.`),
  elected: (bodies: readonly Body[]): Words =>
    both(
      `Nếu là đại biểu dân cử: thêm bản sao gửi ${named(bodies).vi}.`,
      `If an elected deputy: a copy also to ${named(bodies).en}.`,
    ),
  crimeSigns: ({ source }: JurisdictionRow): Words =>
    both(
      `Nếu có dấu hiệu tội phạm: chuyển ngay cơ quan điều tra, Viện kiểm sát (${source.vi}).`,
      `If there are signs of a crime: at once to investigators and the procuracy (${source.en}).`,
    ),
};
