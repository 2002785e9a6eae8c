/** A path of a route table as API Gateway reads it: literal, `{name}`, or `{name+}` for all the rest. */
export interface Matched<R> {
  readonly route: R;
  readonly params: Readonly<Record<string, string>>;
}

/** How narrow a segment is; API Gateway prefers the literal, then the parameter, then the greedy one. */
const LITERAL = 0;
const PARAMETER = 1;
const GREEDY = 2;
/** Past its end a path counts as widest; with any other value the order of three paths could contradict itself. */
const ENDED = 3;

interface Segment {
  readonly kind: typeof LITERAL | typeof PARAMETER | typeof GREEDY;
  readonly text: string;
}

const segmentOf = (text: string): Segment => {
  if (!text.startsWith('{') || !text.endsWith('}')) return { kind: LITERAL, text };
  return text.endsWith('+}')
    ? { kind: GREEDY, text: text.slice(1, -2) }
    : { kind: PARAMETER, text: text.slice(1, -1) };
};

const segmentsOf = (path: string): Segment[] => path.split('/').slice(1).map(segmentOf);

const narrowerFirst = (a: readonly Segment[], b: readonly Segment[]): number => {
  for (const [at, segment] of a.entries()) {
    const difference = segment.kind - (b[at]?.kind ?? ENDED);
    if (difference !== 0) return difference;
  }
  return b.length - a.length;
};

const paramsOf = (
  pattern: readonly Segment[],
  parts: readonly string[],
): Record<string, string> | undefined => {
  const greedy = pattern.at(-1)?.kind === GREEDY;
  if (greedy ? parts.length < pattern.length : parts.length !== pattern.length) return undefined;
  const params: Record<string, string> = {};
  for (const [at, { kind, text }] of pattern.entries()) {
    const part = parts[at] ?? '';
    if (kind === LITERAL && part !== text) return undefined;
    if (kind === PARAMETER && part === '') return undefined;
    if (kind === PARAMETER) params[text] = decodeURIComponent(part);
    if (kind === GREEDY) params[text] = decodeURIComponent(parts.slice(at).join('/'));
  }
  return params;
};

/**
 * Finds the route for a method and a path as it came (still percent-encoded). No parameter is empty, a slash
 * at the end counts, and HEAD is not GET: as in an HTTP API.
 */
export const routeMatcher = <R extends { readonly method: string; readonly path: string }>(
  routes: readonly R[],
): ((method: string, path: string) => Matched<R> | undefined) => {
  const compiled = routes
    .map((route) => ({ route, pattern: segmentsOf(route.path) }))
    .sort((a, b) => narrowerFirst(a.pattern, b.pattern));
  return (method, path) => {
    const parts = path.split('/').slice(1);
    for (const { route, pattern } of compiled) {
      if (route.method !== method) continue;
      const params = paramsOf(pattern, parts);
      if (params !== undefined) return { route, params };
    }
    return undefined;
  };
};
