/** The role that alone may use the sealing keys; their policies name it, so both sides must agree. */
export const openingRoleOf = (provinceCode: string): string => `gan-dan-${provinceCode}-open-sealed`;
