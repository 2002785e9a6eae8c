import type { Child } from 'hono/jsx';

interface RuleTableProps {
  readonly caption: string;
  readonly columns: readonly string[];
  /** Columns that a phone's card shows without their label, because the cell contains it. */
  readonly bare?: readonly number[];
  readonly rows: readonly {
    readonly cells: readonly Child[];
    readonly id?: string;
    readonly draft?: boolean;
  }[];
}

/** A plain table; on a phone each row is a card with labelled lines. Roles as in the queue's table. */
export const RuleTable = ({ caption, columns, bare = [], rows }: RuleTableProps) => (
  <table class="rows rules" role="table">
    <caption>{caption}</caption>
    <thead role="rowgroup">
      <tr role="row">
        {columns.map((label) => (
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
            <td role="cell" data-label={bare.includes(at) ? undefined : columns[at]}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
);
