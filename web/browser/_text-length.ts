/** How near to the end the count of letters left is shown; before, it would only hurry people. */
const SHOWN_FROM = 2000;

/** Counts what is left in long texts. The answer: whether one is too long, which is then said at the field. */
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
