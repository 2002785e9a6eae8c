import { leaveAtOnce } from './_leave.ts';

// On every page: leaving also forgets what this tab kept, and the page does not stay in the history.
leaveAtOnce();
