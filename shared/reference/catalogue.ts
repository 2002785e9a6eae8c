import type { Catalogue, CatalogueItem, Matter } from '../schemas/rules/catalogue.ts';
import { INSTRUMENTS } from './catalogue-instruments.ts';

/** Group 2 of the Resolution: signs of degradation in ethics and lifestyle, in our own short words. */
const ethics = (number: string, vi: string, en: string, ...matters: readonly Matter[]): CatalogueItem => ({
  id: `nq04-${number.replace('.', '-')}`,
  instrument: 'nq04',
  number,
  plain: { vi, en },
  matters,
  mark: 'D',
});

/** Groups 1 and 3, as groups: officers who have the text choose their items; citizens are not offered them. */
const political = (number: string, vi: string, en: string): CatalogueItem => ({
  id: `nq04-${number}`,
  instrument: 'nq04',
  number,
  plain: { vi, en },
  matters: [],
  mark: 'D',
});

const mustNotDo = (instrument: string): CatalogueItem => ({
  id: `${instrument}-chung`,
  instrument,
  plain: {
    vi: 'những điều đảng viên không được làm (ghi rõ điều, khoản trong tóm tắt)',
    en: 'things party members must not do (name the article in the summary)',
  },
  matters: ['speech', 'other-breach', 'other'],
  mark: 'S',
});

/** The catalogue from which officers choose a report's items (domain §5). */
export const CATALOGUE: Catalogue = {
  instruments: INSTRUMENTS,
  items: [
    ethics('2.1', 'cá nhân chủ nghĩa, cơ hội, vụ lợi', 'selfishness, opportunism', 'other'),
    ethics(
      '2.2',
      'vi phạm tập trung dân chủ, bè phái, độc đoán',
      'breaking democratic centralism, factions, authoritarianism',
      'disunity',
    ),
    ethics(
      '2.3',
      'kê khai tài sản, thu nhập không trung thực',
      'untrue declaration of assets and income',
      'declarations',
    ),
    ethics('2.4', 'bệnh thành tích, phô trương', 'achievement disease, showing off', 'showing-off'),
    ethics(
      '2.5',
      'quan liêu, xa dân, thờ ơ, vô cảm',
      'bureaucracy, distance from the people, indifference',
      'bureaucracy',
    ),
    ethics(
      '2.6',
      'quyết định gây lãng phí tiền, tài sản công, đất đai',
      'decisions that waste public money, property, land',
      'waste',
    ),
    ethics(
      '2.7',
      'tham ô, tham nhũng, cấu kết, bao che',
      'embezzlement, corruption, collusion, covering up',
      'corruption',
    ),
    ethics(
      '2.8',
      'thao túng công tác cán bộ, chạy chức, người thân trục lợi',
      'manipulating personnel work, buying posts, relatives profiting',
      'posts',
    ),
    ethics(
      '2.9',
      'cờ bạc, rượu chè, mê tín, tệ nạn, đạo đức gia đình',
      'gambling, drink, superstition, social evils, family ethics',
      'lifestyle',
    ),
    political('1', 'nhóm 1: suy thoái về tư tưởng chính trị', 'group 1: degradation in political thought'),
    political(
      '3',
      'nhóm 3: “tự diễn biến”, “tự chuyển hóa”',
      'group 3: “self-evolution”, “self-transformation”',
    ),
    mustNotDo('qd47'),
    mustNotDo('qd37'),
    mustNotDo('qd207'),
    {
      id: 'luat36-2',
      instrument: 'luat36',
      number: 'Điều 2',
      plain: { vi: 'hành vi tham nhũng', en: 'acts of corruption' },
      matters: ['corruption'],
      mark: 'T',
    },
    {
      id: 'qd1847-chung',
      instrument: 'qd1847',
      plain: { vi: 'văn hóa công vụ', en: 'culture of public service' },
      matters: ['bureaucracy', 'speech'],
      mark: 'S',
    },
    {
      id: 'qd144-chung',
      instrument: 'qd144',
      plain: {
        vi: 'chuẩn mực đạo đức cách mạng của cán bộ, đảng viên',
        en: 'standards of revolutionary ethics of cadres and party members',
      },
      matters: ['lifestyle', 'speech', 'other'],
      mark: 'S',
    },
    {
      id: 'luat80-14',
      instrument: 'luat80',
      number: 'Điều 14',
      plain: { vi: 'đạo đức công vụ', en: 'public-service ethics' },
      matters: ['bureaucracy', 'other-breach'],
      mark: 'S',
    },
  ],
};
