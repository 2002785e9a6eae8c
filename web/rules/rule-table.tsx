import type { Child } from 'hono/jsx';

interface Column {
  readonly label: string;
  /** Hidden on a phone, where the card says it without a label. */
  readonly bare?: true;
}

interface RuleTableProps {
  readonly caption: string;
  readonly columns: readonly Column[];
  readonly rows: readonly {
    readonly cells: readonly Child[];
    readonly id?: string;
    readonly draft?: boolean;
  }[];
}

/** A plain table; on a phone each row is a card whose lines say what they are. Roles as in the queue's table. */
export const RuleTable = ({ caption, columns, rows }: RuleTableProps) => (
  <table class="rows rules" role="table">
    <caption>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map(({ label }) => (
          <th role="columnheader" scope="col">
            {label}
          </th>
        ))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      {rows.map(({ cells, id, draft }) => (
        <tr role="row" id={id} class={draft === true ? 'draft' : undefined}>
          {cells.map((cell, at) => (
            <td role="cell" data-label={columns[at]?.bare === true ? undefined : columns[at]?.label}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
