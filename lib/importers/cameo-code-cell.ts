import { isCameoCode } from "./cameo-codes";

/**
 * The CAMEO code of a cell. A spreadsheet may have eaten the zero in front of it (`10` for `010`): with the event's root
 * beside it, itself with or without its zero, it is put back; without, only where one reading alone is a code of CAMEO.
 * Undefined for what is no code, or could be two.
 */
export function parseCameoCode(cell: string, root?: string): string | undefined {
  const readings = [cell, `0${cell}`].filter(isCameoCode);
  if (root === undefined || root === "") {
    // A root alone where files hold full codes is more likely a code without its zero; nobody can tell.
    return readings.length === 1 ? readings[0] : readings.length === 2 && cell.length > 2 ? cell : undefined;
  }
  const ofRoot = root.padStart(2, "0");
  return readings.find((code) => code.startsWith(ofRoot));
}
