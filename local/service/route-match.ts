/** The route of a request, with the values of its path's parameters. */
export interface Matched<R> {
  readonly route: R;
  readonly params: Readonly<Record<string, string>>;
}

/**
 * A segment of a path in API Gateway's form: literal, `{name}`, or `{name+}` for all the rest. It prefers them in this
 * order, segment by segment.
 */
const segmentOf = (text: string): { readonly order: string; readonly pattern: string } => {
  const [, name, greedy] = /^\{(\w+)(\+?)\}$/.exec(text) ?? [];
  if (name === undefined) return { order: '0', pattern: text.replaceAll('.', '\\.') };
  return greedy === ''
    ? { order: '1', pattern: `(?<${name}>[^/]+)` }
    : { order: '2', pattern: `(?<${name}>.+)` };
};

/**
 * Finds the route for a method and a percent-encoded path. As in an HTTP API, no parameter is empty, a slash at the
 * end counts, and HEAD is not GET.
 */
export const routeMatcher = <R extends { readonly method: string; readonly path: string }>(
  routes: readonly R[],
): ((method: string, path: string) => Matched<R> | undefined) => {
  const ordered = routes
    .map((route) => {
      const segments = route.path.split('/').map(segmentOf);
      return {
        route,
        pattern: new RegExp(`^${segments.map(({ pattern }) => pattern).join('/')}$`),
        // The end of a path sorts last, so that the longer of two paths comes first.
        order: `${segments.map(({ order }) => order).join('')}3`,
      };
    })
    .sort((one, other) => (one.order < other.order ? -1 : 1));
  return (method, path) => {
    for (const { route, pattern } of ordered) {
      const found = route.method === method ? pattern.exec(path) : null;
      if (found === null) continue;
      const params = Object.entries(found.groups ?? {}).map(
        ([name, value]) => [name, decodeURIComponent(value)] as const,
      );
      return { route, params: Object.fromEntries(params) };
    }
    return undefined;
  };
};
