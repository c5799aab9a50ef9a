import { cameoToEventType } from "@/lib/relations/cameo-to-event-type";
import type { EventType } from "@/lib/relations/event-type";
import type { MediationState } from "@/lib/relations/mediation-state";
import { intensityOf } from "@/lib/relations/plover-intensity";
import { parseCameoCode } from "../cameo-code-cell";
import { mediationOfCameo } from "../cameo-mediation";
import { isReciprocalCameo } from "../cameo-reciprocity";
import type { CameoRole } from "./actor-reader";

/** What a row's code says of its act. */
export interface GdeltAct {
  code: string;
  /** Absent for statements. */
  type?: EventType;
  isReciprocal: boolean;
  mediationState?: MediationState;
  sourceRole: CameoRole;
  targetRole: CameoRole;
  /** The intensity that the type has, for rows without one. */
  intensity: number;
}

/**
 * Reads the code of an act beside those of its base and root, which put back a zero that a spreadsheet ate; undefined
 * for what is no code, or could be two. The same cells are read once.
 */
export function gdeltActReader(): (codeCell: string, baseCell: string, rootCell: string) => GdeltAct | undefined {
  const byRoot = new Map<string, Map<string, GdeltAct | undefined>>();
  return (codeCell, baseCell, rootCell) => {
    const root =
      rootCell === ""
        ? baseCell
            .trim()
            .padStart(3, "0")
            .slice(0, baseCell === "" ? 0 : 2)
        : rootCell;
    let byCode = byRoot.get(root);
    if (byCode === undefined) byRoot.set(root, (byCode = new Map<string, GdeltAct | undefined>()));
    const known = byCode.get(codeCell);
    if (known !== undefined) return known;
    const code = parseCameoCode(codeCell.trim(), root.trim());
    // Cells that are no codes are not kept: a damaged file has no end of them.
    if (code === undefined) return undefined;
    const act = toAct(code);
    byCode.set(codeCell, act);
    return act;
  };
}

function toAct(code: string): GdeltAct {
  const type = cameoToEventType(code);
  const mediation = mediationOfCameo(code);
  const roleOf = (which: "source" | "target"): CameoRole =>
    mediation === undefined ? which : mediation.mediator === which ? "mediator" : "party";
  return {
    code,
    ...(type && { type }),
    isReciprocal: mediation === undefined && isReciprocalCameo(code),
    ...(mediation && { mediationState: mediation.state }),
    sourceRole: roleOf("source"),
    targetRole: roleOf("target"),
    intensity: type === undefined ? 0 : intensityOf(type, undefined, mediation?.state),
  };
}
