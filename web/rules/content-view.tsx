import { translated } from '../../shared/schemas/languages.ts';
import { dateInWords, fullDate } from '../../shared/domain/local-time.ts';
import { amount } from '../words/clock-sentences.ts';
import type { ClockRule } from '../../shared/schemas/rules/clock.ts';
import type { Post } from '../../shared/schemas/rules/jurisdiction.ts';
import type { RuleContent } from '../../shared/schemas/rules/rule-change.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';
import { ladderInWords } from './clock-words.ts';
import { Pairs } from '../layout/lists.tsx';
import { PostLine } from './post-line.tsx';
import { RuleTable } from './rule-table.tsx';

interface Shown<K extends RuleContent['kind']> {
  readonly content: Extract<RuleContent, { kind: K }>;
  readonly language: Language;
}

const Calendar = ({
  content: { daysOff, swaps },
  added,
  language,
}: Shown<'calendar-year' | 'calendar-days'> & { readonly added: ReadonlySet<string> }) => {
  const { calendar, change } = officersWords(language).rules;
  return (
    <>
      {daysOff.length > 0 && (
        <RuleTable
          caption={calendar.daysOff}
          columns={[calendar.date, calendar.name, calendar.act]}
          bare={[0, 1]}
          rows={daysOff.map(({ date, name, act }) => ({
            cells: [
              <time datetime={date}>{dateInWords(date, language)}</time>,
              <>
                {translated(name, language)} {added.has(date) && <span class="tag">{change.days.added}</span>}
              </>,
              act,
            ],
          }))}
        />
      )}
      {swaps.length > 0 && (
        <RuleTable
          caption={calendar.swaps}
          columns={[calendar.worked, calendar.freed, calendar.act]}
          rows={swaps.map(({ date, insteadOf, act }) => ({
            cells: [dateInWords(date, language), dateInWords(insteadOf, language), act],
          }))}
        />
      )}
    </>
  );
};

const Clock = ({ content: { override }, rule, language }: Shown<'clock'> & { readonly rule: ClockRule }) => {
  const { form, clocks, change } = officersWords(language).rules;
  const { length, extendedCounts, ladder, inForceFrom, source } = override;
  const nothing = length === undefined && extendedCounts === undefined && ladder === undefined;
  const was = (before: string) => ` (${change.was(before)})`;
  return (
    <>
      {nothing && <p>{change.confirmsDraft}</p>}
      <Pairs
        rows={[
          length === undefined
            ? undefined
            : [
                clocks.length,
                amount(length, rule.unit, language) +
                  (rule.length === length ? '' : was(amount(rule.length, rule.unit, language))),
              ],
          extendedCounts === undefined ? undefined : [form.extendedCounts, form.counts[extendedCounts]],
          ladder === undefined
            ? undefined
            : [clocks.ladder, ladderInWords(ladder, language) + was(ladderInWords(rule.ladder, language))],
          [change.from, inForceFrom === undefined ? change.fromAll : fullDate(inForceFrom, language)],
          [form.source.label, source],
        ]}
      />
    </>
  );
};

interface ContentProps {
  readonly content: RuleContent;
  readonly language: Language;
  /** Days that were working days before. */
  readonly added: ReadonlySet<string>;
  /** The clock's present rule. */
  readonly rule?: ClockRule;
  /** The line of a post that a new one replaces. */
  readonly replaced?: Post;
}

/** The content of a change, in words. */
export const ContentView = ({ content, language, added, rule, replaced }: ContentProps) => {
  const { calendar, form } = officersWords(language).rules;
  switch (content.kind) {
    case 'calendar-year':
    case 'calendar-days':
      return <Calendar content={content} added={added} language={language} />;
    case 'office-hours':
      return (
        <>
          <p>{content.saturdayMorning ? calendar.saturday.on : calendar.saturday.off}</p>
          <Pairs rows={[[form.setBy.label, content.act]]} />
        </>
      );
    case 'clock':
      return rule === undefined ? <></> : <Clock content={content} rule={rule} language={language} />;
    case 'post':
      return (
        <PostLine post={content.post} language={language} {...(replaced !== undefined && { replaced })} />
      );
    case 'deployment':
      return <p>{officersWords(language).rules.change.deployment}</p>;
  }
};
