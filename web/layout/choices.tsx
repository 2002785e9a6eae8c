import type { Child } from 'hono/jsx';
import { describedBy } from './described.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Questions that belong to this choice, shown below it. */
  readonly more?: Child;
}

interface ChoicesProps {
  readonly name: string;
  readonly legend: string;
  /** The page's heading says it already: the legend is for screen readers only. */
  readonly legendUnseen?: boolean;
  readonly choices: readonly Choice[];
  readonly chosen?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** One out of several, as cards large enough for a thumb. The first carries the field's id. */
export const Choices = ({ name, legend, legendUnseen, choices, chosen, hint, error }: ChoicesProps) => (
  <fieldset class={error === undefined ? 'field' : 'field wrong'} {...describedBy(name, { hint, error })}>
    <legend class={legendUnseen === true ? 'unseen' : ''}>{legend}</legend>
    {hint !== undefined && (
      <p class="muted small" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p class="error" id={`${name}-error`}>
        {error}
      </p>
    )}
    {choices.map(({ value, label, hint: more, more: below }, at) => (
      <>
        <label class="choice">
          <input
            type="radio"
            name={name}
            value={value}
            id={at === 0 ? name : `${name}-${value}`}
            checked={value === chosen}
          />
          <span>
            <b>{label}</b>
            {more !== undefined && <small>{more}</small>}
          </span>
        </label>
        {below !== undefined && <div class="below flow">{below}</div>}
      </>
    ))}
  </fieldset>
);
