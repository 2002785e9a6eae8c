import { fullDate, localDate } from '../../shared/domain/local-time.ts';
import { ROW_IDS, type JurisdictionRow, type JurisdictionTable } from '../../shared/schemas/jurisdiction.ts';
import type { Candidate, Report } from '../../shared/schemas/report.ts';
import type { Language, Words } from '../../shared/schemas/words.ts';
import { officersWords } from '../words/officers.ts';
import type { Names } from './names.ts';

type Rows = JurisdictionTable['rows'];

interface CandidatesProps {
  readonly report: Pick<Report, 'candidates' | 'crimeSignsAt' | 'status'>;
  readonly rows: Rows;
  readonly names: Names;
  readonly language: Language;
}

/** The row of the table it stands on; none where a person chose a body the lookup had not found. */
const rowOf = ({ row }: Candidate, rows: Rows): JurisdictionRow | undefined =>
  ROW_IDS.flatMap((id) => (id === row ? [rows[id]] : []))[0];

const Sentences = ({ of, language }: { of: readonly Words[]; language: Language }) => (
  <ul class="reasons">
    {of.map((sentence) => (
      <li>{sentence[language]}</li>
    ))}
  </ul>
);

interface OneProps extends Omit<CandidatesProps, 'report'> {
  readonly candidate: Candidate;
  readonly open: boolean;
}

const OneCandidate = ({ candidate, rows, names, language, open }: OneProps) => {
  const { candidates: words, clocks } = officersWords(language).report;
  const { body, sender, mark, reasons, copies = [] } = candidate;
  const row = rowOf(candidate, rows);
  return (
    <li class="candidate" data-candidate={body}>
      <p>
        <b>{names.body(body)}</b>
        <span class="sub">{words.sender[sender]}</span>
      </p>
      {row !== undefined && (
        <p>
          <span class={mark === 'D' ? 'tag soon' : 'tag plain'}>{clocks.marks[mark]}</span>
        </p>
      )}
      {copies.length > 0 && (
        <p class="small">
          {words.copies}: {copies.map((id) => names.body(id)).join('; ')}
        </p>
      )}
      <details open={open}>
        <summary>{words.why}</summary>
        <Sentences of={reasons} language={language} />
        <p class="muted small">
          {row === undefined ? words.chosen : words.source(row.row, row.source[language])}
        </p>
      </details>
    </li>
  );
};

/** Which bodies may be competent, and why; then what would change that. A draft is shown as one. */
export const Candidates = ({ report, rows, names, language }: CandidatesProps) => {
  const { candidates, crimeSignsAt, status } = report;
  const noneFound = candidates.length === 0 && status === 'choosing-body';
  if (candidates.length === 0 && crimeSignsAt === undefined && !noneFound) return null;
  const words = officersWords(language).report.candidates;
  const changes = candidates.flatMap(({ wouldChange = [] }) => wouldChange);
  return (
    <section class="card flow" aria-labelledby="candidates">
      <h2 id="candidates">{words.title}</h2>
      {crimeSignsAt !== undefined && (
        <p class="note overdue">{words.crimeSigns(fullDate(localDate(new Date(crimeSignsAt)), language))}</p>
      )}
      {noneFound && <p>{words.none}</p>}
      {candidates.length > 1 && <p>{words.several(candidates.length)}</p>}
      <ul class="hops">
        {candidates.map((candidate, at) => (
          <OneCandidate candidate={candidate} rows={rows} names={names} language={language} open={at === 0} />
        ))}
      </ul>
      {changes.length > 0 && (
        <details>
          <summary>{words.wouldChange}</summary>
          <Sentences of={changes} language={language} />
        </details>
      )}
    </section>
  );
};
