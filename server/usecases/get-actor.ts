import type { ActorPage } from "@/lib/charts/actor-page";
import { compositionChart } from "@/lib/charts/composition-chart";
import { CHARTED_ROLES, rolesChart } from "@/lib/charts/roles-chart";
import { sentimentChart } from "@/lib/charts/sentiment-chart";
import { actorSums, type ActorSums } from "@/lib/cube/actor-sums";
import { coverage } from "@/lib/cube/coverage";
import { dailySumsOfActor } from "@/lib/cube/daily-sums";
import { dyadSums, type DyadSums } from "@/lib/cube/dyad-sums";
import { matrixCells, type MatrixCell } from "@/lib/cube/matrix-cells";
import { compositionSeries } from "@/lib/measures/composition-series";
import { MIN_EVENTS_FOR_VERDICT } from "@/lib/measures/measure-constants";
import { mediationRecordOf } from "@/lib/measures/mediation-record-of";
import type { PartnerSummary } from "@/lib/measures/partner-summary";
import { meanSentiment } from "@/lib/measures/sentiment-mean";
import { tensionIndex } from "@/lib/measures/tension-index";
import { marksOf, sentimentSeries } from "@/lib/measures/trailing-series";
import type { ActorCode } from "@/lib/relations/actor-code";
import { addDays, toDay, toDayNumber } from "@/lib/relations/day";
import type { EventFilter } from "@/lib/relations/event-filter";
import { isGap } from "@/lib/relations/gap";
import { message } from "@/lib/relations/message";
import { readLexicon } from "@/server/files/read-lexicon";
import { participantsOf } from "./get-overview";
import { actorNames, findActor, namedActor } from "./view/actor-names";
import { summariseActor } from "./view/actor-summaries";
import { eventPage } from "./view/event-pages";
import { selectedMediations } from "./view/mediation-events";
import { compareNames } from "./view/name-order";
import { openView, type RelationView } from "./view/open-view";
import { provenanceOf } from "./view/provenance";
import { timeAxis } from "./view/time-axis";
import { withoutQueries } from "./view/without-queries";

const MAX_RANKED = 8;
/** Points of tension that say neither cooperation nor conflict. */
const MIDDLE_TENSION = 50;

/**
 * All of an actor's page; the filter's own `actors` give way to it. Its partners are measured in one direction each,
 * reciprocal events in both. Absent when the code names no known actor.
 */
export async function getActor(code: ActorCode, filter: EventFilter): Promise<ActorPage | undefined> {
  const view = openView({ ...filter, actors: [code] });
  const { index } = view;
  const actor = findActor(index, code);
  if (!actor) return undefined;

  const own: EventFilter = { ...view.markFilter, actors: [code] };
  const all = view.select(own);
  const cells = matrixCells(all);
  const mediations = selectedMediations(index, { ...filter, actors: [code], role: "any" });
  const asMediator = mediations.filter(({ mediators }) => mediators.includes(code));
  const asParty = mediations.filter(({ parties }) => parties.includes(code));
  const events = eventPage(index, all);
  return {
    summary: summariseActor(
      view,
      actorSums(all).find((sums) => sums.actor === code) ?? noSums(code),
      asMediator.length,
    ),
    aliases: [...new Set([...readLexicon().aliasesOf(code), ...(index.aliases.get(code) ?? [])])].filter(
      (alias) => alias !== actor.name,
    ),
    actsOn: partners(view, cells, ({ sourceActor, targetActor }) => (sourceActor === code ? targetActor : undefined)),
    actedOnBy: partners(view, cells, ({ sourceActor, targetActor }) =>
      targetActor === code ? sourceActor : undefined,
    ),
    ...rankedPartners(view, dyadSums(all), code),
    mediationsAsMediator: asMediator,
    mediationsAsParty: asParty,
    record: mediationRecordOf(code, mediations),
    ...actorCharts(view, own, actor.name),
    events,
    actorNames: {
      ...actorNames(index, [code, ...mediations.flatMap(participantsOf)]),
      ...events.actorNames,
    },
  };
}

function actorCharts(
  view: RelationView,
  own: EventFilter,
  name: string,
): Pick<ActorPage, "sentiment" | "composition" | "roles"> {
  const { filter, covered } = view;
  const code = own.actors[0]!;
  const all = view.select(own);
  const days = coverage(all);
  const data = days &&
    covered && { from: toDay(days.firstDay), to: lastShown(days.lastDay, filter.window, covered.to) };
  const { axis, spans } = timeAxis(filter, data ?? covered);
  const marks = marksOf(spans);
  const reach = marks.length > 0 ? { from: addDays(marks[0]!, 1 - filter.window), to: marks.at(-1)! } : {};
  const rows = view.select({ ...own, ...reach });
  const subject = {
    filter: own,
    axis,
    provenance: provenanceOf(view, all, `/actors/${code}`, { ...filter, actors: [] }),
  };
  const lineOf = (side: "acting" | "receiving") => ({
    id: side,
    label: message(`measures.sentiment.${side}`),
    filter: { ...own, role: side },
    points: sentimentSeries(dailySumsOfActor(rows, code, side), marks, filter.window, covered),
  });
  const sentiment = sentimentChart(subject, "actor-sentiment", { a: name }, [lineOf("acting"), lineOf("receiving")]);
  const daily = dailySumsOfActor(view.select({ ...own, from: axis.domain[0], to: axis.domain[1] }), code);
  const composition = compositionChart(subject, "actor-composition", compositionSeries(daily, spans));
  const inDays = { ...own, from: axis.domain[0], to: axis.domain[1] };
  const asked = CHARTED_ROLES.filter(({ role }) => own.role === "any" || own.role === role);
  const roles = rolesChart(
    subject,
    name,
    asked.map(({ role }) => ({
      role,
      steps: compositionSeries(dailySumsOfActor(view.select({ ...inDays, role }), code), spans),
    })),
  );
  return {
    ...(asked.length > 0 && { roles: view.canQuery ? roles : withoutQueries(roles) }),
    sentiment: view.canQuery && own.role === "any" ? sentiment : withoutQueries(sentiment),
    composition: view.canQuery ? composition : withoutQueries(composition),
  };
}

function lastShown(lastDay: number, window: number, coveredTo: string): string {
  return toDay(Math.min(lastDay + window, toDayNumber(coveredTo)));
}

/** The counterparts in one direction, those with the most events first, then by name. */
function partners(
  { index }: RelationView,
  cells: readonly MatrixCell[],
  partnerOf: (cell: MatrixCell) => ActorCode | undefined,
): PartnerSummary[] {
  return cells
    .flatMap((cell) => {
      const partner = partnerOf(cell);
      if (partner === undefined) return [];
      const sentiment = meanSentiment(cell);
      return {
        partner: namedActor(index, partner),
        eventCount: cell.eventCount,
        sentiment: isGap(sentiment) ? sentiment : sentiment.value,
        tension: tensionIndex(cell),
      };
    })
    .sort((x, y) => y.eventCount - x.eventCount || compareNames(x.partner.name, y.partner.name));
}

/** The counterparts that an actor is on the best and on the worst terms with; a middle tension is neither. */
function rankedPartners(
  { index }: RelationView,
  dyads: readonly DyadSums[],
  code: ActorCode,
): Pick<ActorPage, "closest" | "adversaries"> {
  const known = dyads.flatMap((sums) => {
    const tension = tensionIndex(sums);
    if (isGap(tension) || sums.eventCount < MIN_EVENTS_FOR_VERDICT) return [];
    const sentiment = meanSentiment(sums);
    const partner = namedActor(index, sums.a === code ? sums.b : sums.a);
    const shown = isGap(sentiment) ? sentiment : sentiment.value;
    return { partner, eventCount: sums.eventCount, sentiment: shown, tension, value: tension.value };
  });
  const ranked = (sign: 1 | -1) =>
    known
      .filter(({ value }) => sign * (value - MIDDLE_TENSION) > 0)
      .sort((x, y) => sign * (y.value - x.value) || (x.partner.code < y.partner.code ? -1 : 1))
      .slice(0, MAX_RANKED)
      .map(({ value: _value, ...summary }): PartnerSummary => summary);
  return { closest: ranked(-1), adversaries: ranked(1) };
}

function noSums(actor: ActorCode): ActorSums {
  const none = { tonedActs: 0, tonedReceives: 0, sentimentGiven: 0, sentimentReceived: 0 };
  return { actor, eventCount: 0, actsCount: 0, receivesCount: 0, ...none };
}
