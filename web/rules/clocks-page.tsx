import { translated } from '../../shared/schemas/languages.ts';
import { amount, eventInWords, lawInWords } from '../words/clock-sentences.ts';
import type { ClockRules } from '../../shared/domain/clocks/resolve-rules.ts';
import { fullDate } from '../../shared/domain/local-time.ts';
import { LADDERS } from '../../shared/reference/clock-ladders.ts';
import { isWatched, type ClockRule } from '../../shared/schemas/rules/clock.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { OfficerPage, type DeskContext } from '../layout/officer-page.tsx';
import { OF_ID, proposalPath } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { lengthsInWords, rungInWords } from './clock-words.ts';
import { clockMark, MarkTag } from './mark-tag.tsx';
import { RuleTable } from './rule-table.tsx';

interface RowProps {
  readonly rule: ClockRule;
  readonly language: Language;
}

const Name = ({ rule, language }: RowProps) => {
  const { clocks } = officersWords(language).rules;
  const event = eventInWords(rule.startsOn, language);
  return (
    <>
      <b>{translated(rule.name, language)}</b>
      <span class="sub">{rule.counts === 'before' ? clocks.before(event) : clocks.starts(event)}</span>
    </>
  );
};

const Length = ({ rule, language }: RowProps) => (
  <>
    {rule.unit === 'at-once' ? amount(0, rule.unit, language) : lengthsInWords(rule, language)}
    <span class="sub">{officersWords(language).rules.bounds[rule.bound]}</span>
  </>
);

const InForce = ({ rule: { inForceFrom, inForceTo }, language }: RowProps) => {
  const { clocks } = officersWords(language).rules;
  return (
    <>
      {clocks.from(fullDate(inForceFrom, language))}
      {inForceTo !== undefined && ` ${clocks.to(fullDate(inForceTo, language))}`}
    </>
  );
};

const Source = ({ rule, language }: RowProps) => (
  <>
    {rule.article !== undefined || rule.setBy !== undefined ? `${lawInWords(rule, language)} ` : ''}
    <MarkTag mark={clockMark(rule)} language={language} />
    <span class="sub">
      <InForce rule={rule} language={language} />
    </span>
    {rule.setBy !== undefined && rule.article !== undefined && (
      <span class="sub">{officersWords(language).rules.clocks.setBy(rule.setBy)}</span>
    )}
  </>
);

const Ladder = ({ rule, language }: RowProps) => {
  const { clocks } = officersWords(language).rules;
  if (!isWatched(rule.id)) return <span class="tag plain">{clocks.notWatched}</span>;
  const mark = clockMark({ mark: LADDERS.mark, setBy: rule.setBy });
  return (
    <>
      <MarkTag mark={mark} language={language} />
      {rule.ladder.length === 0 ? (
        ` ${clocks.noLadder}`
      ) : (
        <ul class="plain small">
          {rule.ladder.map((rung) => (
            <li>{rungInWords(rung, language)}</li>
          ))}
        </ul>
      )}
    </>
  );
};

/** Every rule of the clock table, including the province's settings. */
export const ClocksPage = ({ context, rules }: { context: DeskContext; rules: ClockRules }) => {
  const { language } = context;
  const { clocks } = officersWords(language).rules;
  return (
    <OfficerPage context={context} title={clocks.title} current="rules" below>
      <h1>{clocks.title}</h1>
      <p>{clocks.text}</p>
      <RuleTable
        caption={clocks.title}
        columns={[clocks.name, clocks.length, clocks.source, clocks.ladder, clocks.edit]}
        bare={[0, 4]}
        rows={rules.map((rule) => ({
          draft: clockMark(rule) === 'D',
          cells: [
            <Name rule={rule} language={language} />,
            <Length rule={rule} language={language} />,
            <Source rule={rule} language={language} />,
            <Ladder rule={rule} language={language} />,
            <a
              href={`${proposalPath('clock')}?${OF_ID}=${rule.id}`}
              aria-label={clocks.editing(translated(rule.name, language))}
            >
              {clocks.edit}
            </a>,
          ],
        }))}
      />
    </OfficerPage>
  );
};
