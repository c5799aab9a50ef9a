import type { MediationState } from "@/lib/relations/mediation-state";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { QuadClass } from "@/lib/relations/quad-class";

/** Underline of a highlighted sentence: hue says cooperation or conflict, a full line says deeds, dots say words. */
export function underlineClass(tone: QuadClass | MediationState): string {
  switch (tone) {
    case "verbal-cooperation":
      return "decoration-cooperate decoration-dotted";
    case "material-cooperation":
      return "decoration-cooperate decoration-solid";
    case "verbal-conflict":
      return "decoration-conflict decoration-dotted";
    case "material-conflict":
      return "decoration-conflict decoration-solid";
    default:
      return "decoration-accent decoration-dashed";
  }
}

/** Ground of a highlighted sentence. */
export function groundClass(tone: QuadClass | MediationState): string {
  switch (tone) {
    case "verbal-cooperation":
    case "material-cooperation":
      return "bg-cooperate-soft";
    case "verbal-conflict":
    case "material-conflict":
      return "bg-conflict-soft";
    default:
      return "bg-accent-soft";
  }
}

/** The numbered marker of an entry in its tone: hollow for words, full for deeds. */
export function markerClass(tone: QuadClass | MediationState): string {
  switch (tone) {
    case "verbal-cooperation":
      return "border-cooperate bg-surface text-cooperate";
    case "material-cooperation":
      return "border-cooperate bg-cooperate text-surface";
    case "verbal-conflict":
      return "border-conflict bg-surface text-conflict";
    case "material-conflict":
      return "border-conflict bg-conflict text-surface";
    default:
      return "border-accent bg-surface text-accent";
  }
}

/** The words that name a participant, by its role; the role's word stands beside them. */
export function mentionClass(role: ParticipantRole): string {
  switch (role) {
    case "source":
      return "bg-sky-200 text-sky-950 dark:bg-sky-900 dark:text-sky-50";
    case "target":
      return "bg-pink-200 text-pink-950 dark:bg-pink-900 dark:text-pink-50";
    case "party":
      return "bg-slate-300 text-slate-950 dark:bg-slate-600 dark:text-slate-50";
    case "mediator":
      return "bg-teal-200 text-teal-950 dark:bg-teal-900 dark:text-teal-50";
    default:
      return "bg-stone-300 text-stone-950 dark:bg-stone-600 dark:text-stone-50";
  }
}
