import { describedBy } from './described.ts';

interface TextFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  /** Said beside the label of a field that may stay empty. */
  readonly optional?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'search';
  readonly inputmode?: 'numeric' | 'email' | 'tel';
  readonly autocomplete?: string;
  /** A text of several lines. */
  readonly rows?: number;
  /** Width in characters, for short answers such as a year. */
  readonly size?: number;
  /** What a browser script needs to know about this field. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** A question answered in words. Its name is its id, so that an error can lead to it. */
export const TextField = (props: TextFieldProps) => {
  const { name, label, value, hint, error, optional, rows, size, type = 'text', data } = props;
  const shared = {
    id: name,
    name,
    ...describedBy(name, { hint, error }),
    ...(props.autocomplete !== undefined && { autocomplete: props.autocomplete }),
    ...data,
  };
  return (
    <div class={error === undefined ? 'field' : 'field wrong'}>
      <label for={name}>
        {label}
        {optional !== undefined && <span class="muted small"> ({optional})</span>}
      </label>
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
      {rows === undefined ? (
        <input
          type={type}
          value={value ?? ''}
          {...shared}
          {...(size !== undefined && { size })}
          {...(props.inputmode !== undefined && { inputmode: props.inputmode })}
        />
      ) : (
        <textarea rows={rows} {...shared}>
          {/* HTML drops one line end after the tag; this one is dropped instead of the person's own. */}
          {`\n${value ?? ''}`}
        </textarea>
      )}
    </div>
  );
};
