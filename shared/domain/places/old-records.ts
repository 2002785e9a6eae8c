import type { Gazetteer } from './gazetteer.ts';

/**
 * The old records that went into each commune of today, in two arrays; made at the first answer, because a function
 * that answers no search does not need them.
 */
export const createOldRecords = ({
  compiled,
  unitCount,
  targetsOf,
}: Gazetteer): ((unit: number) => Int32Array) => {
  const count = compiled.oldUnits.targets.length;
  const layOut = () => {
    const from = new Int32Array(unitCount + 1);
    const each = (visit: (unit: number, record: number) => void): void => {
      for (let record = unitCount; record < unitCount + count; record += 1)
        for (const unit of targetsOf(record)) visit(unit, record);
    };
    each((unit) => {
      from[unit + 1] = (from[unit + 1] ?? 0) + 1;
    });
    for (let unit = 1; unit <= unitCount; unit += 1) from[unit] = (from[unit] ?? 0) + (from[unit - 1] ?? 0);
    const records = new Int32Array(from[unitCount] ?? 0);
    const next = from.slice();
    each((unit, record) => {
      const at = next[unit] ?? 0;
      records[at] = record;
      next[unit] = at + 1;
    });
    return { from, records };
  };
  let laidOut: ReturnType<typeof layOut> | undefined;
  return (unit) => {
    laidOut ??= layOut();
    return laidOut.records.subarray(laidOut.from[unit], laidOut.from[unit + 1]);
  };
};
