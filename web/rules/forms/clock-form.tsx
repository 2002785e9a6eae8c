import { amount, lawInWords } from '../../words/clock-sentences.ts';
import type { ClockRule } from '../../../shared/schemas/rules/clock.ts';
import { FieldGroup } from '../../layout/field.tsx';
import { officersWords } from '../../words/officers.ts';
import { RuleChoice, RuleField, type FormProps } from './form-fields.tsx';
import { MORE, rowsIn } from './rule-form.ts';

const Rung = ({ at, ...props }: FormProps & { readonly at: number }) => {
  const { rules, report } = officersWords(props.language);
  const { form: words, tells } = rules;
  const { rungs } = report.clocks;
  const name = (field: string) => `rung-${String(at)}-${field}`;
  return (
    <div class="line rung" role="group" aria-label={words.row(at + 1)}>
      <RuleChoice
        {...props}
        name={name('kind')}
        label={words.rungKind}
        empty={words.none}
        options={(['before', 'due', 'overdue', 'escalate'] as const).map((value) => ({
          value,
          label: rungs[value],
        }))}
      />
      <RuleField {...props} name={name('days')} label={words.rungDays} />
      <RuleChoice
        {...props}
        name={name('tells')}
        label={words.rungTells}
        options={(['holder', 'head', 'next-level', 'reporter'] as const).map((value) => ({
          value,
          label: tells[value],
        }))}
      />
    </div>
  );
};

/** The values that a province may set on a clock; values that the law fixes are only shown. */
export const ClockForm = ({ rule, ...props }: FormProps & { readonly rule: ClockRule }) => {
  const { form: words } = officersWords(props.language).rules;
  const { typed } = props.form;
  const rows = rowsIn('rung', typed).length + Math.max(2, Number(typed[MORE] ?? '0') || 0);
  return (
    <>
      <input type="hidden" name="id" value={rule.id} />
      {rule.openToProvince.includes('length') ? (
        <RuleField
          {...props}
          name="length"
          label={words.length}
          hint={words.lengthHint(amount(rule.length, rule.unit, props.language))}
        />
      ) : (
        <p class="note" id="length">
          {words.fixed(lawInWords(rule, props.language))}
        </p>
      )}
      {rule.openToProvince.includes('extendedCounts') && (
        <RuleChoice
          {...props}
          name="extendedCounts"
          label={words.extendedCounts}
          options={(['in-all', 'on-top'] as const).map((value) => ({ value, label: words.counts[value] }))}
        />
      )}
      <FieldGroup id="ladder" label={words.ladder} hint={words.ladderHint} framed>
        {Array.from({ length: rows }, (_, at) => (
          <Rung {...props} at={at} />
        ))}
      </FieldGroup>
      <RuleField
        {...props}
        name="inForceFrom"
        label={words.inForceFrom}
        hint={words.inForceFromHint}
        type="date"
      />
      <RuleField {...props} name="source" label={words.source.label} hint={words.source.hint} />
    </>
  );
};
