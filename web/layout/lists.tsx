import type { Child } from 'hono/jsx';

/** A name and its value, as a row of a list of pairs. */
export const Pair = ({ name, children }: { name: string; children: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** Names with their values; undefined rows are left out. */
export const Pairs = ({ rows }: { rows: readonly (readonly [name: string, Child] | undefined)[] }) => (
  <dl class="pairs">{rows.map((row) => row !== undefined && <Pair name={row[0]}>{row[1]}</Pair>)}</dl>
);

/** Sentences as a list with points. */
export const Points = ({ items, class: more = '', ...data }: PointsProps) => (
  <ul class={`points ${more}`.trim()} {...data}>
    {items.map((item) => (
      <li>{item}</li>
    ))}
  </ul>
);

interface PointsProps {
  readonly items: readonly string[];
  readonly class?: string;
  readonly [data: `data-${string}`]: string | boolean | undefined;
}
