import { html } from 'hono/html';
import { dateInWords, localDate, timeOfDay } from '../../shared/domain/local-time.ts';
import { LANGUAGES } from '../../shared/schemas/languages.ts';
import { CONTROL_LANGUAGES, type ControlLanguage, type ControlWords } from './control-words.ts';
import { localShell } from './local-shell.ts';
import type { Faults, Sent } from '../stand-ins/outbox.ts';
import type { RunningExecution } from './running-executions.ts';

export interface ControlView {
  readonly language: ControlLanguage;
  readonly words: ControlWords;
  readonly now: Date;
  /** Whole days that the clock is ahead of real time; negative when it is behind. */
  readonly daysAhead: number;
  readonly moves: readonly {
    readonly label: string;
    readonly name: string;
    readonly value: string;
    readonly to: Date;
  }[];
  readonly faults: Faults;
  readonly executions: readonly (RunningExecution & { readonly number: string })[];
  /** The shown messages, newest first. */
  readonly sent: readonly Sent[];
  readonly older: number;
}

/** Addresses of the control page in both languages. */
export const CONTROL_PAGES: Readonly<Record<ControlLanguage, string>> = { vi: '/local/', en: '/local/en/' };

const moment = (instant: Date, language: ControlLanguage): string =>
  `${dateInWords(localDate(instant), language)}, ${timeOfDay(instant)}`;

const back = (language: ControlLanguage) => html`<input type="hidden" name="language" value="${language}" />`;

const standing = ({ words, daysAhead }: ControlView): string => {
  if (daysAhead === 0) return words.clockReal;
  return daysAhead > 0 ? words.clockAhead(daysAhead) : words.clockBehind(-daysAhead);
};

const clockCard = (view: ControlView) => {
  const { words, now, moves, language } = view;
  return html`<section class="card" aria-labelledby="clock">
    <h2 id="clock">${words.clock}</h2>
    <p class="now">
      <time datetime="${now.toISOString()}"
        ><strong>${timeOfDay(now)}</strong> ${dateInWords(localDate(now), language)}</time
      >
    </p>
    <p class="muted">${standing(view)} ${words.clockMoves}</p>
    <form method="post" action="/local/clock" class="moves">
      ${back(language)}
      ${moves.map(
        ({ label, name, value, to }) =>
          html`<button name="${name}" value="${value}">
            <strong>${label}</strong> <span>${words.until(moment(to, language))}</span>
          </button>`,
      )}
    </form>
  </section>`;
};

const faultRow = (partner: keyof Faults, { words, faults, language }: ControlView) =>
  html`<li>
    <span
      ><strong>${words[partner]}</strong>
      <span class="tag ${faults[partner] ? 'overdue' : ''}"
        >${faults[partner] ? words.down : words.works}</span
      ></span
    >
    <form method="post" action="/local/faults">
      ${back(language)}
      <button name="${partner}" value="${faults[partner] ? 'up' : 'down'}">
        ${faults[partner] ? words.mend : words.cut}<span class="unseen"> – ${words[partner]}</span>
      </button>
    </form>
  </li>`;

const faultsCard = (view: ControlView) =>
  html`<section class="card" aria-labelledby="faults">
    <h2 id="faults">${view.words.faults}</h2>
    <p class="muted">${view.words.faultsLead}</p>
    <ul class="faults">
      ${faultRow('mail', view)}${faultRow('sms', view)}
    </ul>
  </section>`;

const executionRow = (
  { number, state = '', since, wakesAt }: ControlView['executions'][number],
  { words, language }: ControlView,
) =>
  html`<li>
    <span><strong class="number">${number}</strong></span>
    <span><span class="tag">${words.states[state] ?? state}</span> <code>${state}</code></span>
    <span class="muted">
      ${since === undefined ? '' : html`${words.since} ${moment(new Date(since), language)}`}
      ${wakesAt === undefined ? '' : html`<br />${words.wakes} ${moment(new Date(wakesAt), language)}`}
    </span>
  </li>`;

const executionsCard = (view: ControlView) =>
  html`<section class="card wide" aria-labelledby="executions">
    <h2 id="executions">${view.words.executions} <span class="count">${view.executions.length}</span></h2>
    <p class="muted">${view.words.executionsLead} <a href="/local/api/executions">${view.words.asJson}</a></p>
    ${
      view.executions.length === 0
        ? html`<p class="empty">${view.words.noExecutions}</p>`
        : html`<ul class="executions">
            ${view.executions.map((execution) => executionRow(execution, view))}
          </ul>`
    }
  </section>`;

const message = ({ by, to, subject, text, at }: Sent, { words, language }: ControlView) =>
  html`<li>
    <p class="muted">
      <span class="tag">${by === 'email' ? words.mail : words.sms}</span>
      <time datetime="${at}">${moment(new Date(at), language)}</time><br />${words.to} ${to}
    </p>
    <div>
      ${subject === undefined ? '' : html`<h3>${subject}</h3>`}
      <p class="text">${text}</p>
    </div>
  </li>`;

const outboxCard = (view: ControlView) =>
  html`<section class="card wide" aria-labelledby="outbox">
    <h2 id="outbox">${view.words.outbox} <span class="count">${view.sent.length + view.older}</span></h2>
    <p class="muted">${view.words.outboxLead} <a href="/local/api/outbox">${view.words.asJson}</a></p>
    ${
      view.sent.length === 0
        ? html`<p class="empty">${view.words.noMessages}</p>`
        : html`<ol class="outbox" reversed>
            ${view.sent.map((sent) => message(sent, view))}
          </ol>`
    }
    ${
      view.older === 0
        ? ''
        : html`<p><a href="/local/api/outbox">${view.words.moreMessages(view.older)}</a></p>`
    }
  </section>`;

/** The page for trainers and testers; it works without scripts. */
export const controlPage = (view: ControlView) => {
  const { words, language } = view;
  const others = CONTROL_LANGUAGES.filter((other) => other !== language);
  return localShell(
    language,
    words.title,
    html`<header class="head">
        <div>
          <p class="brand">Gần Dân</p>
          <nav>
            <a href="/">${words.citizens}</a>
            <a href="/can-bo">${words.officers}</a>
            <a href="${CONTROL_PAGES[language]}">${words.reload}</a>
            ${others.map(
              (other) =>
                html`<a href="${CONTROL_PAGES[other]}" lang="${other}" hreflang="${other}"
                  >${LANGUAGES[other].name}</a
                >`,
            )}
          </nav>
        </div>
      </header>
      <main>
        <h1>${words.title}</h1>
        <p class="lead">${words.lead}</p>
        <div class="cards">
          ${clockCard(view)}${faultsCard(view)}${executionsCard(view)}${outboxCard(view)}
        </div>
      </main>`,
  );
};
