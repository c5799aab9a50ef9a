import type { ActorCode } from "@/lib/relations/actor-code";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import { mediationOfCameo, type CameoMediation } from "./cameo-mediation";

/** An actor that a row names. */
export interface CameoActor {
  code: ActorCode;
  name: string;
}

/** What a row of CAMEO makes of its two actors. */
export interface CameoParticipants {
  participants: readonly (CameoActor & { role: ParticipantRole })[];
  mediationState?: MediationState;
}

/**
 * The parts of source and target in an act by its CAMEO code, and the state that a mediation reaches by it. Where a
 * mediation is asked for, both are parties: who asks may be one of them or not, who is asked may be to mediate or to
 * accept it.
 */
export function cameoParticipants(code: string, source: CameoActor, target: CameoActor): CameoParticipants {
  const mediation = mediationOfCameo(code);
  return {
    participants: [
      { code: source.code, name: source.name, role: partOf("source", mediation) },
      { code: target.code, name: target.name, role: partOf("target", mediation) },
    ],
    mediationState: mediation?.state,
  };
}

function partOf(which: "source" | "target", mediation: CameoMediation | undefined): ParticipantRole {
  if (mediation === undefined) return which;
  return mediation.mediator === which ? "mediator" : "party";
}
