import { clockName } from '../words/clock-sentences.ts';
import { shortDate } from '../../shared/domain/local-time.ts';
import type { MovedClocks } from '../../shared/domain/rules/preview.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { officersWords } from '../words/officers.ts';

/** The running clocks that a change would move, in counts by rule, because administrators see no reports. */
export interface PreviewView {
  readonly groups: readonly MovedClocks[];
  readonly cut: boolean;
  readonly most: number;
}

const Line = ({ moved, language }: { moved: MovedClocks; language: Language }) => {
  const { preview } = officersWords(language).rules;
  const { rule, count, later, days, earliest } = moved;
  const name = clockName(rule, language);
  return (
    <li data-moved={rule}>
      {preview.line(count, name, later, preview.days(...days))}
      <span class="sub">
        {preview.earliest(shortDate(earliest.from, language), shortDate(earliest.to, language))}
      </span>
    </li>
  );
};

export const PreviewCard = ({
  preview: { groups, cut, most },
  language,
}: {
  preview: PreviewView;
  language: Language;
}) => {
  const words = officersWords(language).rules.preview;
  return (
    <section class="card flow" aria-labelledby="preview" data-preview={String(groups.length)}>
      <h2 id="preview">{words.title}</h2>
      {groups.length === 0 ? (
        <p>{words.none}</p>
      ) : (
        <ul class="list">
          {groups.map((moved) => (
            <Line moved={moved} language={language} />
          ))}
        </ul>
      )}
      <p class="muted small">{words.note}</p>
      {cut && <p class="muted small">{words.cut(most)}</p>}
    </section>
  );
};
