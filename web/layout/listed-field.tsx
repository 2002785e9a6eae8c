import { describedBy } from './described.ts';

interface ListedFieldProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly value: string | undefined;
  readonly type?: 'text' | 'date';
  /** What a day may not be later than. */
  readonly max?: string;
  /** Suggestions while typing; anything else may be typed too. */
  readonly options?: readonly string[];
}

/** A short answer with suggestions, or a day. Its name is its id, so that an error can lead to it. */
export const ListedField = ({
  name,
  label,
  hint,
  error,
  value,
  type = 'text',
  max,
  options,
}: ListedFieldProps) => (
  <div class={error === undefined ? 'field' : 'field wrong'}>
    <label for={name}>{label}</label>
    {hint !== undefined && (
      <p class="hint" id={`${name}-hint`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p class="error" id={`${name}-error`}>
        {error}
      </p>
    )}
    <input
      id={name}
      name={name}
      type={type}
      value={value ?? ''}
      {...describedBy(name, { hint, error })}
      {...(max !== undefined && { max })}
      {...(options !== undefined && { list: `${name}-list`, autocomplete: 'off' })}
    />
    {options !== undefined && (
      <datalist id={`${name}-list`}>
        {options.map((option) => (
          <option value={option}></option>
        ))}
      </datalist>
    )}
  </div>
);
