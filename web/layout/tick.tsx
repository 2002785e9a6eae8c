import { describedBy } from './described.ts';

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly ticked: boolean;
}

/** A box to tick; never ticked beforehand by us. */
export const Tick = ({ name, label, hint, error, ticked }: TickProps) => (
  <div class={error === undefined ? 'field' : 'field wrong'}>
    {error !== undefined && (
      <p class="error" id={`${name}-error`}>
        {error}
      </p>
    )}
    <label class="choice">
      <input
        type="checkbox"
        name={name}
        value="yes"
        id={name}
        checked={ticked}
        {...describedBy(name, { error })}
      />
      <span>
        {label}
        {hint !== undefined && <small>{hint}</small>}
      </span>
    </label>
  </div>
);
