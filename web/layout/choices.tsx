import type { Child } from 'hono/jsx';
import { Field, FieldGroup, type Asked } from './field.tsx';
import type { Option } from './select-field.tsx';

interface BoxProps {
  readonly name: string;
  readonly value?: string;
  readonly id?: string | undefined;
  readonly checked: boolean;
  readonly type?: 'checkbox' | 'radio';
  readonly required?: boolean | undefined;
  readonly label: Child;
  readonly hint?: string | undefined;
}

/** A box with its label, large enough for a thumb. */
export const Box = ({ label, hint, type = 'checkbox', name, value = 'yes', ...input }: BoxProps) => (
  <label class="choice">
    <input {...{ type, name, value }} {...input} />
    <span>
      {label}
      {hint !== undefined && <small>{hint}</small>}
    </span>
  </label>
);

interface TickProps extends Omit<BoxProps, 'type' | 'required'> {
  readonly error?: string | undefined;
}

/** A box to tick, never ticked in advance. Its name is its id, so that an error can link to it. */
export const Tick = ({ error, ...box }: TickProps) => {
  const id = box.id ?? box.name;
  return <Field id={id} error={error} control={(described) => <Box {...box} id={id} {...described} />} />;
};

interface Choice extends Option {
  readonly hint?: string | undefined;
  /** Questions that belong to this choice, shown below it. */
  readonly more?: Child;
}

interface ChoicesProps extends Asked {
  readonly name: string;
  /** Needed if one page has the same name several times. */
  readonly id?: string;
  readonly legendUnseen?: boolean;
  readonly choices: readonly Choice[];
  readonly chosen?: string | readonly string[] | undefined;
  /** Whether several may be chosen. */
  readonly many?: boolean;
  readonly required?: boolean;
}

/** A choice of one or several. The first has the field's id, so that an error can link to it. */
export const Choices = (props: ChoicesProps) => {
  const { name, id = name, choices, chosen = [], many, required, ...asked } = props;
  const shown = (some: readonly Choice[]) =>
    some.map(({ value, label, hint, more }) => (
      <>
        <Box
          {...{ name, value, hint, required }}
          type={many === true ? 'checkbox' : 'radio'}
          id={value === choices[0]?.value ? id : undefined}
          checked={[chosen].flat().includes(value)}
          label={<b>{label}</b>}
        />
        {more !== undefined && <div class="below flow">{more}</div>}
      </>
    ));
  return (
    <FieldGroup id={id} {...asked}>
      {[...Map.groupBy(choices, ({ group }) => group)].map(([group, some]) =>
        group === undefined ? (
          shown(some)
        ) : (
          <div role="group" aria-label={group} class="listed">
            <p class="muted small">{group}</p>
            {shown(some)}
          </div>
        ),
      )}
    </FieldGroup>
  );
};
