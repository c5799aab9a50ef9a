import type { Answer } from "@/components/ui/shown-fault";
import type { Mediation } from "@/lib/relations/mediation";
import type { ActorNames } from "@/lib/relations/named-actor";
import type { Change } from "@/lib/review/change";
import type { MediationDesk, MediationPreview } from "@/lib/review/mediation-desk";
import type { StepFields, StepInput } from "@/lib/review/step-input";

/** What the pages of mediations ask of the server to change them. None of them throws. */
export interface MediationRequests {
  desk: (mediationId: number) => Promise<Answer<MediationDesk>>;
  /** Begins a mediation where none is given. */
  add: (
    mediationId: number | undefined,
    step: StepInput,
    who: string,
  ) => Promise<Answer<{ added: { mediationId: number } }>>;
  correct: (
    mediationId: number,
    step: { key: string; baseVersion: number; after: StepFields },
    who: string,
  ) => Promise<Answer<{ change: Change }>>;
  remove: (
    mediationId: number,
    step: { key: string; baseVersion: number },
    who: string,
  ) => Promise<Answer<{ change: Change }>>;
  find: (query: string) => Promise<Answer<{ mediations: Mediation[]; actorNames: ActorNames }>>;
  preview: (mediationId: number, move: StepMove) => Promise<Answer<{ preview: MediationPreview }>>;
  move: (
    mediationId: number,
    move: StepMove & Pick<MediationPreview, "seen">,
    who: string,
  ) => Promise<Answer<{ moved: { mediationId: number } }>>;
  undo: (changeId: number, who: string) => Promise<Answer<{ change: Change }>>;
}

/** Another mediation to merge with, or the steps that leave. */
export type StepMove = { with: number } | { keys: string[] };
