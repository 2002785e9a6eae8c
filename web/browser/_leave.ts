import { forgetAll } from './_page-memory.ts';

/** The exit works as a plain link too; here it forgets first and leaves no way back to this page. */
export const leaveAtOnce = (): void => {
  const exit = document.querySelector<HTMLAnchorElement>('a.exit');
  exit?.addEventListener('click', (event) => {
    event.preventDefault();
    forgetAll();
    location.replace(exit.href);
  });
};
