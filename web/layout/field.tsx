import type { Child } from 'hono/jsx';

/** The texts of a question beside its control. */
export interface Asked {
  readonly label: Child;
  readonly hint?: Child;
  readonly error?: string | undefined;
  /** Shown beside the label of a field that may stay empty. */
  readonly optional?: string | undefined;
}

interface Described {
  'aria-describedby'?: string;
  'aria-invalid'?: 'true';
}

/** Ids of a field's hint and error for a screen reader, and the mark of a refused answer. */
const describedBy = (id: string, { hint, error }: Omit<Asked, 'label'>): Described => {
  const ids = [
    ...(hint === undefined ? [] : [`${id}-hint`]),
    ...(error === undefined ? [] : [`${id}-error`]),
  ];
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(error !== undefined && { 'aria-invalid': 'true' }),
  };
};

const classOf = (error: string | undefined): string => (error === undefined ? 'field' : 'field wrong');

const Label = ({ label, optional }: Asked) => (
  <>
    {label}
    {optional !== undefined && <span class="muted small"> ({optional})</span>}
  </>
);

const HintAndError = ({ id, hint, error }: Omit<Asked, 'label'> & { readonly id: string }) => (
  <>
    {hint !== undefined && (
      <p class="muted small" id={`${id}-hint`}>
        {hint}
      </p>
    )}
    {error !== undefined && (
      <p class="error" id={`${id}-error`}>
        {error}
      </p>
    )}
  </>
);

interface FieldProps extends Omit<Asked, 'label'> {
  /** Id of the control, which an error links to; the ids of hint and error begin with it. */
  readonly id: string;
  /** Absent if the control has its label around it. */
  readonly label?: Child;
  readonly control: (described: Described) => Child;
}

/** One question and its control: label, hint, error, and their links for a screen reader. */
export const Field = ({ label, control, ...asked }: FieldProps) => (
  <div class={classOf(asked.error)}>
    {label !== undefined && (
      <label for={asked.id}>
        <Label label={label} optional={asked.optional} />
      </label>
    )}
    <HintAndError {...asked} />
    {control(describedBy(asked.id, asked))}
  </div>
);

interface FieldGroupProps extends Asked {
  /** Id of the control that an error links to. */
  readonly id: string;
  /** Whether the legend is for screen readers only, because the page's heading shows the same text. */
  readonly legendUnseen?: boolean | undefined;
  /** Whether these are several questions in a frame, not one question with several controls. */
  readonly framed?: boolean;
  readonly children: Child;
}

/** A question that several controls answer, or several questions of one title. */
export const FieldGroup = ({ legendUnseen, framed, children, ...asked }: FieldGroupProps) => (
  <fieldset class={framed === true ? 'group' : classOf(asked.error)} {...describedBy(asked.id, asked)}>
    <legend class={legendUnseen === true ? 'unseen' : undefined}>
      <Label {...asked} />
    </legend>
    <HintAndError {...asked} />
    {children}
  </fieldset>
);
