import { eventQuery } from "@/lib/charts/event-query";
import { networkChart } from "@/lib/charts/network-chart";
import type { BetweenPage, NetworkPage } from "@/lib/charts/network-page";
import { dyadSums, type DyadSums } from "@/lib/cube/dyad-sums";
import { matrixCells } from "@/lib/cube/matrix-cells";
import { mediatorTies } from "@/lib/cube/mediator-sums";
import { goBetweens, type GoBetween } from "@/lib/measures/go-between";
import { mediatorPaths } from "@/lib/measures/mediator-paths";
import { neighbourhood } from "@/lib/measures/neighbourhood";
import { tensionIndex } from "@/lib/measures/tension-index";
import type { ActorCode } from "@/lib/relations/actor-code";
import type { EventFilter } from "@/lib/relations/event-filter";
import { membersOf } from "@/lib/relations/event-filter-groups";
import { gap } from "@/lib/relations/gap";
import { DEFAULT_NETWORK_CHOICE, formatNetworkChoice, type NetworkChoice } from "@/lib/relations/network-choice";
import { withQuery } from "@/lib/relations/with-query";
import { namedActor } from "./view/actor-names";
import { mediates } from "./view/dyad-summaries";
import { selectedMediations } from "./view/mediation-events";
import { openView, type RelationView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";
import { withoutQueries } from "./view/without-queries";

/** What a picture of links bears. */
const MOST_LINKS = 600;
const MOST_PATHS = 8;
const MOST_GO_BETWEENS = 12;

/** The part of a filter that says who meets whom, left open. */
const ANYONE = { actors: [], with: [], role: "any" } satisfies Partial<EventFilter>;

/** The network around the filter's actors, and between two parties, where these are named, who could stand between them. */
export async function getNetwork(
  filter: EventFilter,
  choice: NetworkChoice = DEFAULT_NETWORK_CHOICE,
): Promise<NetworkPage> {
  const view = openView(filter);
  const selection = view.select();
  const steps = choice.steps === "2" ? 2 : 1;
  const around = neighbourhood(
    membersOf(view.markFilter.actors),
    matrixCells(selection),
    (neighbours) => matrixCells(view.select({ ...ANYONE, actors: [...neighbours] })),
    { mostNodes: Number(choice.size), mostLinks: MOST_LINKS },
    steps,
  );
  const names = new Map(around.nodes.map(({ code }) => [code, namedActor(view.index, code).name]));
  const provenance = provenanceOf(view, selection, "/network");
  const model = networkChart(
    view.markFilter,
    { ...provenance, permalink: withQuery(provenance.permalink, formatNetworkChoice(choice)) },
    around,
    names,
    steps,
  );
  return {
    // A mark asks for one side; where the filter asks for another role, no one query can ask for both.
    model: view.canQuery && view.markFilter.role === "any" ? model : withoutQueries(model),
    ...(choice.between && { between: betweenOf(view, choice.between) }),
  };
}

/** Who stands between two parties under the rest of the filter, whomever it asks for. */
function betweenOf(view: RelationView, parties: readonly [ActorCode, ActorCode]): BetweenPage {
  const [a, b] = parties;
  const named = (code: ActorCode) => namedActor(view.index, code);
  const filter: EventFilter = { ...view.markFilter, ...ANYONE };
  const relationsOf = (party: ActorCode) =>
    new Map(
      dyadSums(view.select({ ...ANYONE, actors: [party] })).map((sums) => [sums.a === party ? sums.b : sums.a, sums]),
    );
  const [ofA, ofB] = [relationsOf(a), relationsOf(b)];
  const mediations = selectedMediations(view.index, filter).filter((mediation) => mediates(mediation, { a, b }));
  const mediators = mediations.flatMap((mediation) => mediation.mediators);
  const candidates = [...new Set([...mediators, ...[...ofA.keys()].filter((code) => ofB.has(code))])]
    .filter((code) => code !== a && code !== b)
    .map((code): GoBetween => ({
      code,
      name: named(code).name,
      ties: [tieOf(ofA.get(code)), tieOf(ofB.get(code))],
      mediationIds: mediations.filter((mediation) => mediation.mediators.includes(code)).map(({ id }) => id),
    }));
  const { paths, pathCount } = mediatorPaths(mediatorTies(view.select(ANYONE)), parties, MOST_PATHS);
  return {
    parties: [named(a), named(b)],
    ...goBetweens(candidates, MOST_GO_BETWEENS),
    pathCount,
    paths: paths.map((path) =>
      path.map(({ from, to, ties }) => ({
        from: named(from),
        to: named(to),
        ties: ties.map(({ mediator, party, eventCount }) => ({
          mediator: named(mediator),
          party: named(party),
          eventCount,
          ...(view.canQuery && {
            eventQuery: eventQuery(filter, { actors: [mediator], with: [party], role: "mediator" }),
          }),
        })),
      })),
    ),
  };
}

function tieOf(sums: DyadSums | undefined): GoBetween["ties"][number] {
  if (!sums) return { eventCount: 0, tension: gap("no-events") };
  return { eventCount: sums.eventCount, tension: tensionIndex(sums) };
}
