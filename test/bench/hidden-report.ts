import type { APIGatewayProxyEventV2, Context } from 'aws-lambda';
import { evenly } from '../../functions/adapters/evenly.ts';
import { signedIn, startSession } from '../../functions/sign-in/session.ts';
import { builtFunctions } from '../../local/service/built-functions.ts';
import type { Officer } from '../../shared/schemas/officer.ts';
import { actPath, reportPath } from '../../web/layout/officer-paths.ts';
import { aReport, reportId } from '../support/a-report.ts';
import { startLifeOnTable, type Life } from '../support/life.ts';
import type { BenchRow } from './bench-row.ts';
import { quantile, round } from './quantile.ts';

const ROUNDS = 120;

type Ask = () => Promise<{ readonly status: number }>;

/** Milliseconds until a refusal; any other answer is an error of the bench. */
const untilRefused = async (ask: Ask): Promise<number> => {
  const from = performance.now();
  const { status } = await ask();
  if (status !== 404) throw new Error(`The answer was ${String(status)}, not a refusal.`);
  return performance.now() - from;
};

/**
 * The difference of the medians of the two answers, divided by the spread (the middle half) of the answers for reports
 * that do not exist. Under 1, a single request reveals nothing.
 */
const rowOf = async (what: string, hidden: Ask, missing: Ask): Promise<BenchRow> => {
  const times = { hidden: [] as number[], missing: [] as number[] };
  for (let turn = 0; turn < ROUNDS; turn += 1) {
    // Each comes first equally often, so that a slow moment affects both.
    const order = turn % 2 === 0 ? (['hidden', 'missing'] as const) : (['missing', 'hidden'] as const);
    for (const which of order) times[which].push(await untilRefused(which === 'hidden' ? hidden : missing));
  }
  const [one, other] = [times.hidden.slice(ROUNDS / 4), times.missing.slice(ROUNDS / 4)];
  const difference = Math.abs(quantile(one, 0.5) - quantile(other, 0.5));
  const spread = quantile(other, 0.75) - quantile(other, 0.25);
  return {
    ...{ id: 'P6', what, floor: 0, value: round(difference / spread), budget: 1, unit: '×' },
    note: `${difference.toFixed(3)} ms between the medians, ${spread.toFixed(3)} ms between the quarters`,
  };
};

/** The deployed officers' function on a real table, and one signed-in browser. */
export const browserOf = async (life: Life, officer: Officer) => {
  const refused = () => Promise.reject(new Error('signed in already'));
  const signIn = { begin: refused, finish: refused, signOutUrl: refused };
  const { console: built } = await builtFunctions();
  const assets = Object.fromEntries(
    ['officer.css', 'paper.css', 'open-sealed.js'].map((name) => [name, `/assets/${name}`]),
  );
  const serve = built.createConsole({ ...life.world, signIn, evenly, assets });
  const [cookie = ''] = (await startSession(officer, life.world)).split(';');
  const [name = '', value = ''] = cookie.split('=');
  const csrf = (await signedIn({ [name]: value }, life.world))?.csrf ?? '';
  const ask = async (address: string, body?: string): Promise<{ status: number }> => {
    const method = body === undefined ? 'GET' : 'POST';
    const event = {
      ...{ version: '2.0', rawPath: address, rawQueryString: '', cookies: [cookie], isBase64Encoded: false },
      headers: body === undefined ? {} : { 'content-type': 'application/x-www-form-urlencoded' },
      requestContext: { http: { method, path: address } },
      ...(body !== undefined && { body }),
    };
    const { statusCode = 0 } = await serve(event as unknown as APIGatewayProxyEventV2, {} as Context);
    return { status: statusCode };
  };
  return { ask, csrf };
};

/** An officer asks for a long report that is closed to them, and for one that does not exist. */
export const hiddenReportRows = async (): Promise<BenchRow[]> => {
  const life = await startLifeOnTable();
  try {
    const officer = life.officer('intake');
    const [id, none] = [reportId(1), reportId(2)];
    const subject = { place: '99001', body: officer.body };
    const summary = 'Dùng xe công vào việc riêng. '.repeat(270);
    await life.world.stores.reports.create(
      aReport({ id, frontBody: officer.body, subject, excludedBodies: [officer.body], summary }),
    );
    const { ask, csrf } = await browserOf(life, officer);
    const form = new URLSearchParams({ csrf, version: '1' }).toString();
    const page = (of: string) => () => ask(reportPath(of));
    const act = (of: string) => () => ask(actPath(of, 'take'), form);
    return [
      await rowOf('a hidden report asked for ÷ spread of one that is not there', page(id), page(none)),
      await rowOf('an act on a hidden report ÷ spread of one that is not there', act(id), act(none)),
    ];
  } finally {
    await life.stop();
  }
};
