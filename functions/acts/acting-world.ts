import type { ConsoleWorld } from '../ports.ts';

/** What an officer's act may reach. */
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
