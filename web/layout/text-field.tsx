import { Field, type Asked } from './field.tsx';

interface TextFieldProps extends Asked {
  readonly name: string;
  /** Where one page asks for the same name several times. */
  readonly id?: string;
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'date' | 'time' | undefined;
  readonly inputmode?: 'numeric' | 'email' | 'tel';
  readonly autocomplete?: string;
  readonly required?: boolean;
  /** Most characters. */
  readonly maxlength?: number;
  /** What a day may not be later than. */
  readonly max?: string;
  /** A text of several lines. */
  readonly rows?: number | undefined;
  /** Suggestions while typing; anything else may be typed too. */
  readonly options?: readonly string[] | undefined;
  /** What a browser script needs to know about this field. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** A question answered in words or with a day. Its name is its id, so that an error can lead to it. */
export const TextField = (props: TextFieldProps) => {
  const { name, id = name, value = '', type = 'text', rows, options, max, inputmode, data } = props;
  const { label, hint, error, optional, required, maxlength } = props;
  const list = `${id}-list`;
  const autocomplete = options === undefined ? props.autocomplete : 'off';
  const shared = { id, name, autocomplete, required, maxlength, ...data };
  return (
    <Field
      {...{ id, label, hint, error, optional }}
      control={(described) => (
        <>
          {rows === undefined ? (
            <input {...shared} {...{ type, value, max, inputmode }} {...described} list={options && list} />
          ) : (
            <textarea rows={rows} {...shared} {...described}>
              {/* HTML drops one line end after the tag; this one is dropped instead of the person's own. */}
              {`\n${value}`}
            </textarea>
          )}
          {options !== undefined && (
            <datalist id={list}>
              {options.map((option) => (
                <option value={option}></option>
              ))}
            </datalist>
          )}
        </>
      )}
    />
  );
};
