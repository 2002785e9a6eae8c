import { Field, type Asked } from './field.tsx';

/** A choice of a list. */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Options of one group stand together under its name. */
  readonly group?: string | undefined;
}

interface SelectFieldProps extends Asked {
  readonly name: string;
  /** Where one page asks for the same name several times. */
  readonly id?: string;
  /** Said while nothing is chosen; without it the first option is chosen. */
  readonly empty?: string;
  readonly options: readonly Option[];
  readonly chosen?: string | undefined;
  readonly required?: boolean;
}

/** One out of many, from a list the phone shows its own way. */
export const SelectField = (props: SelectFieldProps) => {
  const { name, id = name, empty, options, chosen, required, ...asked } = props;
  const shown = (some: readonly Option[]) =>
    some.map(({ value, label }) => (
      <option value={value} selected={value === chosen}>
        {label}
      </option>
    ));
  return (
    <Field
      id={id}
      {...asked}
      control={(described) => (
        <select {...{ id, name, required }} {...described}>
          {empty !== undefined && <option value="">{empty}</option>}
          {[...Map.groupBy(options, ({ group }) => group)].map(([group, some]) =>
            group === undefined ? shown(some) : <optgroup label={group}>{shown(some)}</optgroup>,
          )}
        </select>
      )}
    />
  );
};
