/** Ids of a field's hint and error for aria-describedby; nothing where there is neither. */
export const describedBy = (
  name: string,
  given: { readonly hint?: unknown; readonly error?: unknown },
): { 'aria-describedby'?: string; 'aria-invalid'?: 'true' } => {
  const ids = [
    ...(given.hint === undefined ? [] : [`${name}-hint`]),
    ...(given.error === undefined ? [] : [`${name}-error`]),
  ];
  return {
    ...(ids.length > 0 && { 'aria-describedby': ids.join(' ') }),
    ...(given.error !== undefined && { 'aria-invalid': 'true' as const }),
  };
};
