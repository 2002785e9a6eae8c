import type { ConsoleWorld } from '../ports.ts';

/** The part of the world that an officer's act may use. */
export type ActingWorld = Pick<
  ConsoleWorld,
  | 'clock'
  | 'random'
  | 'settings'
  | 'calendar'
  | 'rules'
  | 'stores'
  | 'executions'
  | 'log'
  | 'outgoing'
  | 'contacts'
  | 'keys'
  | 'jurisdiction'
  | 'places'
>;
