import { quadClassOf, type EventType } from "@/lib/relations/event-type";
import { distinct } from "./distinct";
import type { DraftEvent, DraftParticipant } from "./draft-event";

/** What a sentence may take up from those before it without naming it again. */
export interface ToldBefore {
  /** Who did the act of conflict told last: whom "condemned the raid" means. */
  doer: DraftParticipant[];
  /** Who agreed with each other last: whom "welcomed the declaration" means. */
  partners: DraftParticipant[];
}

/** How many sentences back an act may have been told. */
const REACH = 8;
const AGREEING: ReadonlySet<EventType> = new Set(["AGREE", "SUPPORT", "CONCEDE", "RETREAT"]);

/** For each of `count` sentences, whose act and whose agreement (`acts`, coded without context) it may take up. */
export function findDoers(count: number, acts: readonly DraftEvent[]): ToldBefore[] {
  const told = acts.filter(({ modality }) => modality === "asserted");
  const forces = told.filter(
    ({ type, isReciprocal, sources }) =>
      (quadClassOf(type) === "material-conflict" || type === "THREATEN") &&
      !isReciprocal &&
      distinct(sources).length === 1,
  );
  const agreements = told.filter(
    ({ type, isReciprocal, sources, targets }) =>
      AGREEING.has(type) && isReciprocal && distinct([...sources, ...targets]).length === 2,
  );
  return Array.from({ length: count }, (_, i) => {
    const isBefore = ({ sentence }: DraftEvent) => sentence < i && sentence >= i - REACH;
    const agreed = agreements.findLast(isBefore);
    return {
      doer: (forces.findLast(isBefore)?.sources ?? []).map(inferred),
      partners: agreed ? distinct([...agreed.sources, ...agreed.targets]).map(inferred) : [],
    };
  });
}

const inferred = ({ code, name }: DraftParticipant): DraftParticipant => ({ code, name, isInferred: true });
