import path from 'node:path';
import * as z from 'zod/mini';
import { readIfThere, writeAtomically } from './atomic-file.ts';

/** An error that the person who starts the service or a command can correct: printed without a stack. */
export class StartRefused extends Error {}

const State = z.strictObject({
  province: z.string(),
  /** Milliseconds that the movable clock is ahead of real time. */
  offset: z.number(),
  /** False while the first start is playing the demo. */
  complete: z.boolean(),
});
type State = z.infer<typeof State>;

const fileIn = (data: string): string => path.join(data, 'state.json');

/**
 * The stored state of a data folder; undefined for a new one.
 * @throws StartRefused when the folder belongs to another province
 */
export const readState = (data: string, province: string): State | undefined => {
  const text = readIfThere(fileIn(data));
  if (text === undefined) return undefined;
  const state = State.parse(JSON.parse(text));
  if (state.province === province) return state;
  throw new StartRefused(
    `Thư mục ${data} là của tỉnh "${state.province}". Khởi động với PROVINCE=${state.province}, hoặc chọn thư mục khác ở DATA. · The folder ${data} holds the province "${state.province}". Start with PROVINCE=${state.province}, or give another folder in DATA.`,
  );
};

export const writeState = (data: string, state: State): void => {
  writeAtomically(fileIn(data), JSON.stringify(state));
};
