import type { Child } from 'hono/jsx';

/** A closed or open lock beside a sentence: what is sealed, and what the system can read. The words say it too. */
export const SealNote = ({ sealed, hidden, children, ...data }: SealNoteProps) => (
  <p class="seal" hidden={hidden === true} {...data}>
    <svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" aria-hidden="true">
      <rect x="4" y="11" width="16" height="10" rx="2" />
      <path d={sealed ? 'M8 11V7a4 4 0 0 1 8 0v4' : 'M8 11V7a4 4 0 0 1 7.6-1.7'} />
    </svg>
    <span>{children}</span>
  </p>
);

interface SealNoteProps {
  readonly sealed: boolean;
  readonly hidden?: boolean;
  readonly children: Child;
  readonly [data: `data-${string}`]: string;
}
