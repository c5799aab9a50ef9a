import type { EventFilter, FilterRole } from "@/lib/relations/event-filter";
import { EVENT_TYPES, quadClassOf } from "@/lib/relations/event-type";
import { isCountedModality, MODALITIES } from "@/lib/relations/modality";
import { PARTICIPANT_ROLES } from "@/lib/relations/participant-role";
import { REVIEW_STATES } from "@/lib/relations/review-state";
import { DIRECTIONS, datasetOf, directionOf, hasTone, typeOf } from "./attribute-word";
import { BOTH_SIDES, SIDE_A, SIDE_B, TONED, toPasses, type Passes } from "./passes";
import type { RelationCube } from "./relation-cube";

/** Lets in what the filter lets in, on the sides whose actor plays the role. */
export function passesOfFilter(cube: RelationCube, filter: EventFilter, role: FilterRole): Passes {
  const isIn = <T>(wanted: readonly T[], value: T) => wanted.length === 0 || wanted.includes(value);
  // By the lowest ten bits: type and modality, whose choices depend on each other; then each by itself.
  const passesAct = Uint8Array.from({ length: 1 << 8 }, (_, bits) => {
    const type = EVENT_TYPES[bits & 0b11111];
    const modality = MODALITIES[bits >> 5];
    if (!type || !modality) return 0;
    const isCounted =
      filter.modality.length > 0 ? filter.modality.includes(modality) : isCountedModality(modality, type);
    return isCounted && isIn(filter.type, type) && isIn(filter.quad, quadClassOf(type)) ? 1 : 0;
  });
  const passesReview = Uint8Array.from(REVIEW_STATES, (state) =>
    (filter.review.length > 0 ? filter.review.includes(state) : state !== "rejected") ? 1 : 0,
  );
  const passesDataset = Uint8Array.from(cube.datasets, (id) => (isIn(filter.dataset, id) ? 1 : 0));
  const sidesOfDirection = Uint8Array.from(DIRECTIONS, (direction) => {
    if (direction === "both" || (role !== "acting" && role !== "receiving")) return BOTH_SIDES;
    return (role === "acting") === (direction === "a-to-b") ? SIDE_A : SIDE_B;
  });
  const isPart = role !== "any" && role !== "acting" && role !== "receiving";
  const part = isPart ? PARTICIPANT_ROLES.indexOf(role) : -1;

  const { groups } = cube;
  const sides = new Uint8Array(groups.length);
  for (let group = 0; group < groups.length; group++) {
    const word = groups[group]!;
    if (
      passesAct[typeOf(word) | (((word >> 7) & 0b111) << 5)] === 0 ||
      passesReview[(word >> 10) & 0b11] === 0 ||
      passesDataset[datasetOf(word)] === 0
    )
      continue;
    const own =
      part < 0
        ? sidesOfDirection[directionOf(word)]!
        : (((word >> 12) & 0b111) === part ? SIDE_A : 0) | (((word >> 15) & 0b111) === part ? SIDE_B : 0);
    sides[group] = own !== 0 && hasTone(word) ? own | TONED : own;
  }
  return toPasses(cube, sides);
}
