import { HOLIDAYS } from '../../../shared/reference/holidays.ts';
import { FieldGroup } from '../../layout/field.tsx';
import { officersWords } from '../../words/officers.ts';
import { RuleField, type FormProps } from './form-fields.tsx';
import { MORE, MOST_ROWS, rowsIn, type RowKind, type Typed } from './rule-form.ts';

/** The typed rows and some empty ones after them. */
const rowNumbers = (kind: RowKind, typed: Typed, least: number): number[] => {
  const empty = Math.max(least, Number(typed[MORE] ?? '0') || 0);
  return Array.from({ length: Math.min(MOST_ROWS, rowsIn(kind, typed).length + empty) }, (_, at) => at);
};

const DayOffRow = ({ at, ...props }: FormProps & { readonly at: number }) => {
  const words = officersWords(props.language).rules.form;
  const name = (field: string) => `off-${String(at)}-${field}`;
  return (
    <div class="line day-off" role="group" aria-label={words.row(at + 1)}>
      <RuleField {...props} name={name('date')} label={words.date} type="date" />
      <RuleField
        {...props}
        name={name('vi')}
        label={words.nameVi}
        options={Object.values(HOLIDAYS).map(({ vi }) => vi)}
      />
      <RuleField {...props} name={name('en')} label={words.nameEn} />
      <RuleField {...props} name={name('act')} label={words.ownAct} />
    </div>
  );
};

const SwapRow = ({ at, ...props }: FormProps & { readonly at: number }) => {
  const words = officersWords(props.language).rules.form;
  const name = (field: string) => `swap-${String(at)}-${field}`;
  return (
    <div class="line swap" role="group" aria-label={words.row(at + 1)}>
      <RuleField {...props} name={name('date')} label={words.worked} type="date" />
      <RuleField {...props} name={name('insteadOf')} label={words.freed} type="date" />
      <RuleField {...props} name={name('act')} label={words.ownAct} />
    </div>
  );
};

/** Days off and swaps, one per row: of an announced year, or the province's own. */
export const CalendarForm = (props: FormProps) => {
  const words = officersWords(props.language).rules.form;
  const { typed } = props.form;
  return (
    <>
      <RuleField {...props} name="act" label={words.act.label} hint={words.act.hint} />
      <FieldGroup id="days-off" label={words.daysOff} framed>
        {rowNumbers('off', typed, 3).map((at) => (
          <DayOffRow {...props} at={at} />
        ))}
      </FieldGroup>
      <FieldGroup id="swaps" label={words.swaps} framed>
        {rowNumbers('swap', typed, 2).map((at) => (
          <SwapRow {...props} at={at} />
        ))}
      </FieldGroup>
    </>
  );
};
