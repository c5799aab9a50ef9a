import type { NamedActor } from "@/lib/relations/named-actor";
import type { Gap } from "@/lib/relations/gap";
import type { Tension } from "./tension";

/** One counterpart of an actor, seen in one direction. */
export interface PartnerSummary {
  partner: NamedActor;
  eventCount: number;
  sentiment: number | Gap;
  tension: Tension | Gap;
}
