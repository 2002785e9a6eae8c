import type { Child } from 'hono/jsx';
import type { PartName } from '../../shared/schemas/sealed-format.ts';
import type { Language } from '../../shared/schemas/primitives.ts';
import { fileSize } from '../layout/file-size.ts';
import { openPath, reportPath } from '../layout/officer-paths.ts';
import { officersWords } from '../words/officers.ts';
import { Moment } from './story.tsx';

/** A sealed part as the page lists it. */
export interface SealedPartView {
  readonly part: PartName;
  readonly at: string;
  readonly bytes: number | undefined;
}

interface SealedProps {
  readonly report: { readonly id: string; readonly version: number; readonly ref: string };
  readonly parts: readonly SealedPartView[];
  /** Whether this officer may open parts at all, and the identity now. */
  readonly mayOpen: boolean;
  readonly identityGranted: boolean;
  readonly sealedBy: 'browser' | 'server';
  readonly csrf: string;
  /** The report that has the sealed parts of this part. */
  readonly whole: string | undefined;
  readonly language: Language;
  /** Forms that belong here: asking for the identity, granting it. */
  readonly children: Child;
}

const nameOf = (part: PartName, language: Language): string => {
  const { parts } = officersWords(language).report.sealed;
  if (part.startsWith('message:')) return parts.message;
  if (part.startsWith('file-key:')) return parts.file;
  if (part.startsWith('file-note:')) return parts.fileNote;
  return parts[part as 'narrative' | 'subject' | 'identity'];
};

/** Only a script posts this form: the answer is a key, and the opened text appears on this device only. */
const OpenForm = ({
  part,
  at,
  ...props
}: SealedProps & { readonly part: SealedPartView; readonly at: number }) => {
  const { report, csrf, language } = props;
  const words = officersWords(language).report.sealed;
  const name = nameOf(part.part, language);
  const id = `open-${String(at)}`;
  return (
    <form
      method="post"
      action={openPath(report.id)}
      class="open-part"
      data-open={part.part}
      data-ref={report.ref}
      aria-label={words.openTitle(name)}
      hidden
    >
      <input type="hidden" name="csrf" value={csrf} />
      <input type="hidden" name="part" value={part.part} />
      <label for={id}>{words.reason}</label>
      <input
        id={id}
        name="reason"
        type="text"
        required
        maxlength={2000}
        placeholder={words.reasonHint}
        autocomplete="off"
      />
      <button class="button second">{words.open}</button>
    </form>
  );
};

/** Sealed parts with a form to open each; without scripts the list says why it cannot open them. */
export const SealedParts = (props: SealedProps) => {
  const { parts, mayOpen, identityGranted, sealedBy, language } = props;
  const words = officersWords(language).report.sealed;
  return (
    <section class="card flow" aria-labelledby="sealed" data-words={JSON.stringify(words.script)}>
      <h2 id="sealed">{words.title}</h2>
      <p class="muted">
        {words.text} {words.sealedBy[sealedBy]}
      </p>
      {parts.length === 0 && <p>{words.none}</p>}
      {props.whole !== undefined && (
        <p>
          {words.inWhole} <a href={reportPath(props.whole)}>{words.toWhole}</a>
        </p>
      )}
      {mayOpen && parts.length > 0 && (
        <noscript>
          <p class="note soon">{words.noScript}</p>
        </noscript>
      )}
      <ul class="parts">
        {parts.map((part, at) => (
          <li data-part={part.part}>
            <p>
              <b>{nameOf(part.part, language)}</b>
              <span class="sub">
                <Moment at={part.at} language={language} />
                {part.bytes !== undefined && ` · ${words.size(fileSize(part.bytes, language))}`}
              </span>
            </p>
            {part.part === 'identity' && !identityGranted ? (
              <p class="muted small">{words.identityNeedsTwo}</p>
            ) : (
              mayOpen && <OpenForm {...props} part={part} at={at} />
            )}
            <div class="opened" role="status"></div>
          </li>
        ))}
      </ul>
      {props.children}
    </section>
  );
};
