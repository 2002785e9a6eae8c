import { fullDate, localDate } from '../../shared/domain/local-time.ts';
import { ROW_IDS, type JurisdictionRow } from '../../shared/schemas/rules/jurisdiction.ts';
import { translated } from '../../shared/schemas/languages.ts';
import type { LookupReason } from '../../shared/schemas/rules/lookup-reason.ts';
import type { Candidate, Report } from '../../shared/schemas/report.ts';
import { officersWords } from '../words/officers.ts';
import { lookupSentence, type LookupContext } from './lookup-sentences.ts';

interface CandidatesProps extends LookupContext {
  readonly report: Pick<Report, 'candidates' | 'crimeSignsAt' | 'status'>;
}

/** The row of the table that it rests on; none if an officer chose a body that the lookup had not found. */
const rowOf = ({ row }: Candidate, { rows }: LookupContext['table']): JurisdictionRow | undefined =>
  ROW_IDS.flatMap((id) => (id === row ? [rows[id]] : []))[0];

const Sentences = ({ of, context }: { of: readonly LookupReason[]; context: LookupContext }) => (
  <ul class="reasons">
    {of.map((sentence) => (
      <li>{lookupSentence(sentence, context)}</li>
    ))}
  </ul>
);

interface OneProps {
  readonly candidate: Candidate;
  readonly open: boolean;
  readonly context: LookupContext;
}

const OneCandidate = ({ candidate, open, context }: OneProps) => {
  const { names, language, table } = context;
  const { candidates: words, clocks } = officersWords(language).report;
  const { body, sender, mark, reasons, copies = [] } = candidate;
  const row = rowOf(candidate, table);
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
        <Sentences of={reasons} context={context} />
        <p class="muted small">
          {row === undefined ? words.chosen : words.source(row.row, translated(row.source, language))}
        </p>
      </details>
    </li>
  );
};

/** The bodies that may be competent with their reasons, then the facts that would change that. Drafts are marked. */
export const Candidates = ({ report, ...context }: CandidatesProps) => {
  const { language } = context;
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
          <OneCandidate candidate={candidate} open={at === 0} context={context} />
        ))}
      </ul>
      {changes.length > 0 && (
        <details>
          <summary>{words.wouldChange}</summary>
          <Sentences of={changes} context={context} />
        </details>
      )}
    </section>
  );
};
