import { Field, type Asked } from './field.tsx';

export interface Option {
  readonly value: string;
  readonly label: string;
  /** The name of the group that contains the option. */
  readonly group?: string | undefined;
}

interface SelectFieldProps extends Asked {
  readonly name: string;
  /** Needed if one page has the same name several times. */
  readonly id?: string;
  /** Shown while nothing is chosen; without it the first option is chosen. */
  readonly empty?: string;
  readonly options: readonly Option[];
  readonly chosen?: string | undefined;
  readonly required?: boolean;
}

/** A choice of one from a list, which a phone shows in its own way. */
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
