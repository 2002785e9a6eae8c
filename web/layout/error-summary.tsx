interface ShownError {
  /** Id of the field that the link leads to. */
  readonly field: string;
  readonly sentence: string;
}

/** All errors at the top of the page, each with a link to its field. */
export const ErrorSummary = ({ title, errors }: { title: string; errors: readonly ShownError[] }) =>
  errors.length === 0 ? null : (
    <section class="errors flow" role="alert" tabindex={-1} aria-labelledby="errors-title">
      <h2 id="errors-title">{title}</h2>
      <ul class="plain">
        {errors.map(({ field, sentence }) => (
          <li>
            <a href={`#${field}`}>{sentence}</a>
          </li>
        ))}
      </ul>
    </section>
  );
