/** CPU milliseconds of all threads of this process while the work runs. */
export const cpuOf = async (work: () => Promise<void> | void): Promise<number> => {
  const start = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
};

/** The ratio of the CPU of two pieces of work, run in random order so that neither profits from being second. */
export const pairedRatio = async (
  one: () => Promise<void>,
  other: () => Promise<void> | void,
): Promise<number> => {
  if (Math.random() < 0.5) {
    const cost = await cpuOf(one);
    return cost / (await cpuOf(other));
  }
  const cost = await cpuOf(other);
  return (await cpuOf(one)) / cost;
};
