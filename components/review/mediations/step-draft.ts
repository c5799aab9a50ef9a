import type { Day } from "@/lib/relations/day";
import type { MediationState } from "@/lib/relations/mediation-state";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { StepFields } from "@/lib/review/step-input";
import type { DraftParticipant } from "@/components/review/event-draft";

/** Roles that actors have in a step of mediation. */
export const STEP_ROLES: readonly ParticipantRole[] = ["mediator", "party", "host"];

/** A step of mediation as it stands in the form. */
export interface StepDraft {
  state: MediationState;
  stateDate: Day;
  participants: DraftParticipant[];
}

/** The form as a step fills it. */
export function draftOfStep({ state, stateDate, mediators, parties, host }: StepFields, names: ActorNames): StepDraft {
  const rows = (codes: readonly string[], role: ParticipantRole) =>
    codes.map((code) => ({ code, role, name: names[code] ?? code }));
  return {
    state,
    stateDate,
    participants: [...rows(mediators, "mediator"), ...rows(parties, "party"), ...rows(host ? [host] : [], "host")],
  };
}

/** The step that a form says; rows without an actor are passed over. */
export function stepOfDraft({ state, stateDate, participants }: StepDraft): StepFields {
  const codes = (role: ParticipantRole) =>
    participants.filter((one) => one.role === role && one.code !== "").map(({ code }) => code);
  return { state, stateDate, mediators: codes("mediator"), parties: codes("party"), host: codes("host")[0] ?? null };
}
