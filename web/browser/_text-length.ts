/** The number of letters left from which the count is shown; earlier it would only hurry people. */
const SHOWN_FROM = 2000;

/** Shows the letters left in long texts. The returned function reports a text that is too long. */
export const watchLength = (fields: readonly (HTMLInputElement | HTMLTextAreaElement)[]): (() => boolean) => {
  const checks = fields.flatMap((field) => {
    const { most, left = '', tooLong = '' } = field.dataset;
    if (most === undefined) return [];
    const line = document.createElement('p');
    line.className = 'muted small figures';
    line.setAttribute('aria-live', 'polite');
    field.after(line);
    const over = (): boolean => field.value.trim().length > Number(most);
    const show = (): void => {
      const rest = Number(most) - field.value.trim().length;
      line.className = rest < 0 ? 'error' : 'muted small figures';
      line.textContent = rest < 0 ? tooLong : rest < SHOWN_FROM ? left.replace('{count}', String(rest)) : '';
    };
    field.addEventListener('input', show);
    show();
    return [
      () => {
        if (over()) field.focus();
        return over();
      },
    ];
  });
  return () => checks.some((check) => check());
};
