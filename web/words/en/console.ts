import type { ConsoleWords } from '../vi/console.ts';

export const onConsole: ConsoleWords = {
  brand: 'Gần Dân',
  roles: {
    intake: 'Intake',
    verifier: 'Verification',
    approver: 'Standing Board',
    liaison: 'Party liaison',
    auditor: 'Auditor',
    administrator: 'Administrator',
  },
  skip: 'To the main content',
  nav: {
    label: 'Pages',
    queue: 'To do',
    referrals: 'Reports sent to us',
    register: 'Register a report',
    ended: 'Ended',
    undelivered: 'Not delivered',
    logs: 'Logs',
    officers: 'Officers',
    bodies: 'Bodies',
    rules: 'Rules',
    simulator: 'Rehearsal',
    settings: 'Settings',
  },
  signOut: 'Sign out',
  signIn: {
    unknown: {
      title: 'You are not in the directory of officers yet',
      text: 'You signed in correctly, but this mail address is not in the province’s directory of officers. Ask the administrator to add you, then sign in again.',
      again: 'Sign in with another account',
    },
    failed: {
      title: 'Not signed in yet',
      text: 'The sign-in was interrupted or took more than ten minutes. Nothing is lost; please try again.',
      again: 'Sign in again',
    },
    out: {
      title: 'You are signed out',
      text: 'The session on this device has ended. On a shared device, sign out of the account too.',
      again: 'Sign in',
      provider: 'Sign out of the account too',
    },
  },
  kept: {
    expired: {
      title: 'The session has expired',
      text: 'Nothing was done for 30 minutes, so the session was closed. Nothing was recorded, and what you wrote is still here below.',
      first: '1. Sign in again in a new tab',
      then: '2. Come back to this tab and send',
      opensTab: '(opens a new tab)',
    },
    otherSession: {
      title: 'You signed in again since this page was opened',
      text: 'This form was opened in the former session. Nothing was recorded. Check what you wrote, then send it.',
    },
    file: 'The file you chose could not be kept. Send the form, then choose the file again on the next page.',
    send: 'Send',
    yours: 'What you wrote',
    back: 'Back to the list',
  },
  refused: {
    missing: {
      title: 'This page was not found',
      text: 'The address is wrong, there is no such report, or you may not see it. The system does not tell these three apart.',
    },
    input: {
      title: 'What was sent could not be accepted',
      text: 'It has the wrong form or is too large. Go back, check it and send again.',
    },
    notNow: {
      title: 'This cannot be done now',
      text: 'The report stands elsewhere. Open it again to see what may be done.',
    },
    partner: { title: 'A service does not answer', text: 'Nothing is lost. Try again in a few minutes.' },
    defect: {
      title: 'Something failed in the system',
      text: 'It has been logged. When you tell the administrator, please quote this number:',
    },
  },
};
