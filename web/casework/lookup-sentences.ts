import { fullDate } from '../../shared/domain/local-time.ts';
import type { JurisdictionTable, RowId } from '../../shared/schemas/rules/jurisdiction.ts';
import { translated } from '../../shared/schemas/languages.ts';
import type { LookupReason } from '../../shared/schemas/rules/lookup-reason.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import type { Names } from './names.ts';

/** The data for the sentences about competent bodies. */
export interface LookupContext {
  readonly table: Pick<JurisdictionTable, 'rows' | 'highestPost'>;
  readonly names: Pick<Names, 'body' | 'post'>;
  readonly language: Language;
}

/** The row of a reason whose code implies it. */
const ROW_OF: { readonly [Code in LookupReason['code']]?: RowId } = {
  'at-the-act': 'J11',
  'passed-over': 'J12',
  residence: 'J8',
  elected: 'J14',
  'if-crime-signs': 'J15',
};

/** One sentence: names for ids, the row's own text for its id. */
export const lookupSentence = (reason: LookupReason, { table, names, language }: LookupContext): string => {
  const id = 'row' in reason ? reason.row : ROW_OF[reason.code];
  const row = id === undefined ? undefined : table.rows[id];
  const { source } = row ?? table.highestPost;
  const sentence = officersWords(language).lookup[reason.code];
  if (typeof sentence === 'string') return sentence;
  return sentence({
    post: 'post' in reason && reason.post !== undefined ? names.post(reason.post) : '',
    body: 'body' in reason && reason.body !== undefined ? names.body(reason.body) : '',
    bodies: 'bodies' in reason ? reason.bodies.map((body) => names.body(body)).join(', ') : '',
    posts: 'posts' in reason ? reason.posts : 0,
    day: 'day' in reason ? fullDate(reason.day, language) : '',
    text: 'text' in reason ? reason.text : '',
    why: row === undefined ? '' : translated(row.why, language),
    source: translated(source, language),
  });
};
