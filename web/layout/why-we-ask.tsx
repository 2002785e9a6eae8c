/** Folded under each question. */
export const WhyWeAsk = ({ title, why }: { title: string; why: string }) => (
  <details>
    <summary>{title}</summary>
    <p class="muted">{why}</p>
  </details>
);
