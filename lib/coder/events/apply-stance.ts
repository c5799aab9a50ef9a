import { quadClassOf, type EventType } from "@/lib/relations/event-type";
import type { Modality } from "@/lib/relations/modality";
import type { RuleCode, StanceMatch } from "../rules/coder-rule";

/** What an act becomes when it is promised, refused, demanded or threatened. */
export interface HeldCode extends RuleCode {
  type: EventType;
  modality: Modality;
}

const CODE_OF_PROMISE: Partial<Record<EventType, string>> = {
  CONSULT: "036",
  SUPPORT: "032",
  COOPERATE: "031",
  AID: "033",
  CONCEDE: "035",
  RETREAT: "0356",
  AGREE: "030",
};
const CODE_OF_REFUSAL: Partial<Record<EventType, string>> = {
  CONSULT: "125",
  AID: "122",
  COOPERATE: "121",
  RETREAT: "124",
};
const CODE_OF_DEMAND: Partial<Record<EventType, string>> = {
  CONSULT: "106",
  AID: "103",
  COOPERATE: "102",
  RETREAT: "105",
  SUPPORT: "102",
};

/**
 * The type and modality of an act under a stance; the act itself is coded only if it is more than spoken of.
 * `isNegated`: the act is held with a "not" ("promised not to attack").
 */
export function applyStance(
  inner: RuleCode & { type: EventType },
  stance: StanceMatch["stance"] | undefined,
  modality: Modality,
  isNegated = false,
): HeldCode {
  const isCooperation = quadClassOf(inner.type).endsWith("cooperation");
  const isMaterial = quadClassOf(inner.type).startsWith("material");
  switch (stance) {
    case "promise":
      if (modality === "denied") return refused(inner, isCooperation);
      if (isNegated && !isCooperation) return { type: "AGREE", cameoCode: "035", modality };
      if (isNegated) return refused(inner, true);
      return promised(inner, isCooperation, modality === "asserted" ? "asserted" : modality);
    case "threaten":
      return { type: "THREATEN", cameoCode: "130", modality };
    case "refuse":
      return refused(inner, true);
    case "demand":
      return { type: "REQUEST", cameoCode: CODE_OF_DEMAND[inner.type] ?? "100", modality };
    case "hope":
      return { ...inner, modality: "hoped" };
    case "deny":
    case "fail":
      return { ...inner, modality: "denied" };
    case "cease":
      return { ...ceased(inner, isCooperation, isMaterial), modality };
    case "allege":
    case "begin":
    case undefined:
      if (modality === "future" && (isCooperation || isMaterial)) return promised(inner, isCooperation, "future");
      return { ...inner, modality };
  }
}

/** To stop an attack yields; to stop talks or help breaks off. */
function ceased(
  inner: RuleCode & { type: EventType },
  isCooperation: boolean,
  isMaterial: boolean,
): RuleCode & { type: EventType } {
  const { isReciprocal } = inner;
  if (isCooperation) return { type: "SANCTION", cameoCode: inner.type === "AID" ? "162" : "160", isReciprocal };
  return isMaterial
    ? { type: "RETREAT", cameoCode: "087", mode: "ceasefire", isReciprocal }
    : { type: "CONCEDE", cameoCode: "080", isReciprocal };
}

function promised(inner: RuleCode & { type: EventType }, isCooperation: boolean, modality: Modality): HeldCode {
  if (isCooperation)
    return {
      type: "AGREE",
      cameoCode: CODE_OF_PROMISE[inner.type] ?? "030",
      isReciprocal: inner.isReciprocal,
      modality,
    };
  if (quadClassOf(inner.type) === "verbal-conflict") return { ...inner, modality };
  return {
    type: "THREATEN",
    cameoCode: "130",
    mode: inner.type === "ASSAULT" ? "violence" : "restrict",
    modality: modality === "future" ? "asserted" : modality,
  };
}

function refused(inner: RuleCode & { type: EventType }, isCooperation: boolean): HeldCode {
  if (!isCooperation) return { ...inner, modality: "denied" };
  return {
    type: "REJECT",
    cameoCode: CODE_OF_REFUSAL[inner.type] ?? "120",
    mode: inner.type === "CONSULT" ? "meet" : undefined,
    modality: "asserted",
  };
}
