/** Address of a built style or script. @throws Error for a name that was not built: a defect of ours, not of the request */
export const asset = (assets: Readonly<Record<string, string>>, name: string): string => {
  const address = assets[name];
  if (address === undefined) throw new Error(`The style or script ${name} was not built.`);
  return address;
};
