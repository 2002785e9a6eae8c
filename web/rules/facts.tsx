/** A list of what a change says, name by name. */
export const Facts = ({ facts }: { facts: readonly (readonly [string, string] | undefined)[] }) => (
  <dl class="pairs">
    {facts.flatMap((fact) =>
      fact === undefined
        ? []
        : [
            <div>
              <dt>{fact[0]}</dt>
              <dd>{fact[1]}</dd>
            </div>,
          ],
    )}
  </dl>
);
