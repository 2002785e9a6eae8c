/**
 * Makes a thing when it is first asked for, and once. What a page rarely needs (a KMS, Step Functions or S3 client)
 * is loaded from its own chunk this way and costs nothing at the start of a function.
 */
export const lazily = <T>(make: () => T | Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () =>
    (made ??= Promise.resolve()
      .then(make)
      .catch((error: unknown) => {
        // A failure is not kept: the next call tries again.
        made = undefined;
        throw error;
      }));
};
