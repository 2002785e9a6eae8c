import type { Child } from 'hono/jsx';

/** A name and what stands for it, as a row of a card. */
export const Pair = ({ name, children }: { name: string; children: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
