/**
 * Makes a value once, at its first use. Values that pages rarely need (a KMS, Step Functions or S3 client) load from
 * their own chunk and cost nothing at the start of a function.
 */
export const lazily = <T>(make: () => T | Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= Promise.resolve()
      .then(make)
      .catch((error: unknown) => {
        // A failure is not remembered: the next call tries again.
        made = undefined;
        throw error;
      }));
};
