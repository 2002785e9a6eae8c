import type { Executions } from '../ports.ts';

/** An execution's name; Step Functions takes 80 letters. */
export const executionName = (...[reportId, version, again]: Parameters<Executions['start']>): string =>
  `${reportId}-${String(version)}${again === undefined ? '' : `-${again}`}`;
