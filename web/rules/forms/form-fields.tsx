import type { ProblemCode } from '../../../shared/domain/rules/problem.ts';
import type { Language } from '../../../shared/schemas/primitives.ts';
import { SelectField, type Option } from '../../layout/select-field.tsx';
import { TextField } from '../../layout/text-field.tsx';
import { officersWords } from '../../words/officers.ts';
import type { RuleForm } from './rule-form.ts';

export interface FormProps {
  readonly form: RuleForm;
  readonly language: Language;
}

/** The error at a field, if any. */
export const errorAt = ({ form, language }: FormProps, field: string): string | undefined => {
  const problem: ProblemCode | undefined = form.problems.find((one) => one.field === field)?.problem;
  return problem === undefined ? undefined : officersWords(language).rules.problems[problem];
};

interface FieldProps extends FormProps {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly options?: readonly string[];
}

/** A line of text or a day, with the typed value and its error. */
export const RuleField = ({ name, label, hint, type, options, ...props }: FieldProps) => (
  <TextField
    name={name}
    label={label}
    hint={hint}
    value={props.form.typed[name]}
    error={errorAt(props, name)}
    type={type}
    options={options}
  />
);

interface ChoiceProps extends FormProps {
  readonly name: string;
  readonly label: string;
  readonly options: readonly Option[];
  readonly empty?: string;
}

export const RuleChoice = ({ name, label, options, empty, ...props }: ChoiceProps) => (
  <SelectField
    name={name}
    label={label}
    empty={empty ?? officersWords(props.language).rules.form.choose}
    options={options}
    chosen={props.form.typed[name]}
    error={errorAt(props, name)}
  />
);
