/** dynalite ships no types; this is the part we use. */
declare module 'dynalite' {
  import type { Server } from 'node:http';

  /** `path`: a LevelDB folder, in memory without one. `createTableMs`: how long a new table pretends to be busy. */
  export default function dynalite(options: { path?: string; createTableMs?: number }): Server;
}
