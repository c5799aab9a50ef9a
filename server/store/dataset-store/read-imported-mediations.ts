import { toDay } from "@/lib/relations/day";
import { unpackEventId } from "@/lib/relations/event-id";
import { groupMediations, type GroupedStep } from "@/lib/relations/group-mediations";
import type { Mediation, MediationStep } from "@/lib/relations/mediation";
import { toMediation } from "@/lib/relations/to-mediation";
import { groupBy } from "../group-by";
import { datasetVersions } from "../dataset-versions";
import { databaseFile } from "../store";
import { openDatasets } from "./dataset-files";
import { readMediationRows, type MediationRow } from "./mediation-rows";

let kept: { key: string; mediations: readonly Mediation[] } | undefined;

interface ToldStep extends MediationStep, GroupedStep {
  mediators: string[];
  eventIds: number[];
  stories: string[];
}

/**
 * The processes of mediation that imported datasets tell, each dataset for itself, by id. A file codes pairs: steps of
 * the same known mediator, day and state that one report or story tells are one step with all their parties. Ids of
 * steps are those of their first events, ids of processes those of their first steps.
 */
export function readImportedMediations(): readonly Mediation[] {
  // Documents and reviews move the store on far more often than imports do.
  const key = JSON.stringify([databaseFile(), datasetVersions()]);
  if (kept?.key !== key) kept = { key, mediations: groupImportedMediations() };
  return kept.mediations;
}

function groupImportedMediations(): Mediation[] {
  return openDatasets()
    .flatMap(({ id: datasetId, events }) => {
      const steps = joinParties(readMediationRows(events).map(toStep));
      return groupMediations(steps.filter(({ parties }) => parties.length > 0)).map((told) =>
        toMediation(
          Math.min(...told.map(({ id }) => id)),
          told.flatMap(({ parties }) => parties),
          told.map(({ stories: _stories, parties: _parties, ...step }) => ({ ...step, datasetId })),
        ),
      );
    })
    .sort((one, other) => one.id - other.id);
}

function toStep(row: MediationRow): ToldStep {
  return { ...row, eventIds: [row.id], stateDate: toDay(unpackEventId(row.id).day), evidence: [] };
}

function joinParties(steps: readonly ToldStep[]): ToldStep[] {
  const alike = groupBy(steps, ({ mediators, stateDate, state }) => `${mediators.join("~")}|${stateDate}|${state}`);
  return [...alike.values()].flatMap((group) => (group[0]!.mediators.length === 0 ? group : joinByStory(group)));
}

function joinByStory(group: readonly ToldStep[]): ToldStep[] {
  let joined: ToldStep[] = [];
  for (const step of group) {
    const shares = (other: ToldStep) => other.stories.some((story) => step.stories.includes(story));
    const linked = [...joined.filter(shares), step];
    joined = joined.filter((other) => !linked.includes(other));
    joined.push(linked.length === 1 ? step : unite(linked));
  }
  return joined;
}

function unite(steps: readonly ToldStep[]): ToldStep {
  const eventIds = steps.flatMap((step) => step.eventIds).sort((one, other) => one - other);
  return {
    ...steps.find(({ id }) => id === eventIds[0])!,
    eventIds,
    parties: [...new Set(steps.flatMap((step) => step.parties))].sort(),
    stories: [...new Set(steps.flatMap((step) => step.stories))],
  };
}
