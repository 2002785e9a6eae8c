import { Field, type Asked } from './field.tsx';

interface TextFieldProps extends Asked {
  readonly name: string;
  /** Needed if one page has the same name several times. */
  readonly id?: string;
  readonly value?: string | undefined;
  readonly type?: 'text' | 'email' | 'tel' | 'search' | 'date' | 'time' | undefined;
  readonly inputmode?: 'numeric' | 'email' | 'tel';
  readonly autocomplete?: string;
  readonly required?: boolean;
  /** Most characters. */
  readonly maxlength?: number;
  /** The latest day. */
  readonly max?: string;
  /** The number of lines of a longer text. */
  readonly rows?: number | undefined;
  /** Suggestions while typing; other text is allowed too. */
  readonly options?: readonly string[] | undefined;
  /** Data of this field for a browser script. */
  readonly data?: Readonly<Record<`data-${string}`, string>>;
}

/** A question for text or a day. Its name is its id, so that an error can link to it. */
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
              {/* HTML drops one line end after the tag; it drops this one instead of the person's own. */}
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
