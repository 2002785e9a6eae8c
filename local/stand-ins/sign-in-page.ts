import { html } from 'hono/html';
import { LEVELS, type Level } from '../../shared/schemas/body.ts';
import { ROLES, type Officer } from '../../shared/schemas/officer.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../../web/words/officers.ts';
import { localShell } from '../control/local-shell.ts';

export interface Account extends Officer {
  readonly bodyName: string;
  readonly level: Level;
}

/** The first active officer of each role, communes before the province, and the others after them. */
export const accountsByRole = (officers: readonly Account[]): { first: Account[]; others: Account[] } => {
  const active = officers
    .filter((officer) => officer.active)
    .toSorted((one, other) => LEVELS.indexOf(other.level) - LEVELS.indexOf(one.level));
  const first = ROLES.flatMap((role) => active.find((officer) => officer.role === role) ?? []);
  return { first, others: active.filter((officer) => !first.includes(officer)) };
};

const button = (account: Account, isFirst: boolean) => {
  const role = (language: Language) => officersWords(language).console.roles[account.role];
  return html`<li>
    <button
      class="account"
      name="account"
      value="${account.id}"
      data-account="${isFirst ? account.role : account.id}"
    >
      <strong>${role('vi')}</strong> <span lang="en">${role('en')}</span>
      <span class="who">${account.name}, ${account.bodyName}</span>
    </button>
  </li>`;
};

/** The page on which a trainee chooses an account, without a password: a laptop hides nothing from its owner. */
export const signInPage = (action: string, officers: readonly Account[]) => {
  const { first, others } = accountsByRole(officers);
  return localShell(
    'vi',
    'Đăng nhập',
    html`<main class="narrow">
      <p class="kicker">Tài khoản mẫu · Demo accounts</p>
      <h1>Bạn muốn vào vai ai?</h1>
      <p class="lead">
        Đây là nơi đăng nhập của bản chạy trên máy này; không cần mật khẩu.
        <span lang="en">This sign-in belongs to the copy on this computer; no password is needed.</span>
      </p>
      <form method="post" action="${action}">
        <ul class="accounts">
          ${first.map((account) => button(account, true))}
        </ul>
        ${
          others.length === 0
            ? ''
            : html`<h2>Tài khoản khác <span lang="en">Other accounts</span></h2>
                <ul class="accounts">
                  ${others.map((account) => button(account, false))}
                </ul>`
        }
      </form>
    </main>`,
  );
};

/** The answer to a request that the issuer must not redirect. */
export const wrongRequestPage = (parameter: string) =>
  localShell(
    'vi',
    'Không đăng nhập được',
    html`<main class="narrow">
      <h1>Không đăng nhập được</h1>
      <p>Yêu cầu đăng nhập không đúng (<code>${parameter}</code>). Hãy bắt đầu lại từ trang của cán bộ.</p>
      <p lang="en">The sign-in request is wrong. Start again from the officers’ page.</p>
      <p><a href="/can-bo">/can-bo</a></p>
    </main>`,
  );
