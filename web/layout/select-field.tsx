import { describedBy } from './described.ts';

export interface OptionGroup {
  /** Without a label the options stand outside any group. */
  readonly label?: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

interface SelectFieldProps {
  readonly name: string;
  readonly label: string;
  readonly empty: string;
  readonly groups: readonly OptionGroup[];
  readonly chosen?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
}

/** One out of many, from a list the phone shows its own way. */
export const SelectField = ({ name, label, empty, groups, chosen, hint, error }: SelectFieldProps) => {
  const option = ({ value, label: words }: OptionGroup['options'][number]) => (
    <option value={value} selected={value === chosen}>
      {words}
    </option>
  );
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={name}>{label}</label>
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
      <select id={name} name={name} {...describedBy(name, { hint, error })}>
        <option value="">{empty}</option>
        {groups.map((group) =>
          group.label === undefined ? (
            group.options.map(option)
          ) : (
            <optgroup label={group.label}>{group.options.map(option)}</optgroup>
          ),
        )}
      </select>
    </div>
  );
};
