/**
 * An actor's code: capitals and digits. States are ISO 3166 alpha-3 (`PAK`), their bodies append a sector
 * (`PAKGOV`, `PAKMIL`), organisations carry a prefix (`IGOIAEA`, `NGOHRW`) but for nine short forms (`UNO`, `NATO`),
 * armed groups have codes of their own (`TTP`).
 */
export type ActorCode = string;

/** Sectors that are organs of a state: an act of the army or of parliament is an act of the state. */
export const STATE_ORGAN_SECTORS = ["GOV", "MIL", "LEG", "JUD", "COP", "SPY"] as const;

const STATE_ORGAN = new RegExp(`^(?!IGO|NGO)([A-Z]{3})(?:${STATE_ORGAN_SECTORS.join("|")})+$`);
const CODE = /^[A-Z0-9]{2,24}$/;

/** Whether a value has the form of an actor code (2–24 capitals and digits). */
export function isActorCode(value: unknown): value is ActorCode {
  return typeof value === "string" && CODE.test(value);
}

/**
 * The code under which pages and the cube count an actor: organs of a state roll up to it (`PAKMIL` → `PAK`);
 * everything else, unnamed rebels (`SYRREB`) and opposition (`VENOPP`) included, stands for itself.
 */
export function topLevelCode(code: ActorCode): ActorCode {
  return STATE_ORGAN.exec(code)?.[1] ?? code;
}
