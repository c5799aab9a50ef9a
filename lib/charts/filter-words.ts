import type { Day } from "@/lib/relations/day";
import { DEFAULT_WINDOW_DAYS, type EventFilter } from "@/lib/relations/event-filter";
import { findGroup } from "@/lib/relations/event-filter-groups";
import type { FILTER_PARAMETERS } from "@/lib/relations/event-filter-url";
import { message, type Message } from "@/lib/relations/message";
import type { ActorNames } from "@/lib/relations/named-actor";
import { dayValues } from "./day-values";

/** Names that the filter holds only as codes and ids. */
export interface FilterNames {
  actors: ActorNames;
  /** Dataset names by id. */
  datasets: Readonly<Record<string, string>>;
}

/** One part of the filter in words: a lead (`with`) and the values it leads to, to be joined by commas. */
export interface FilterPart {
  /** The first of the parameters that it speaks of. */
  parameter: (typeof FILTER_PARAMETERS)[number];
  lead?: Message;
  values: Message[];
  /** Whether the filter leaves this open. */
  isDefault: boolean;
}

/**
 * The filter as parts of one sentence, "Relations of **Pakistan, Afghanistan** with **anyone**, as **any role**, …":
 * the six parts that always stand, then those that differ from the default. `filterSentence` joins them.
 */
export function filterWords(filter: EventFilter, names: FilterNames): FilterPart[] {
  const actors = (codes: readonly string[]) =>
    codes.map((code) => (findGroup(code) ? message(`filter.${code}`) : name(names.actors[code] ?? code)));
  const sources = [...filter.dataset.map((id) => name(names.datasets[id] ?? id)), ...filter.publisher.map(name)];
  const types = [
    ...filter.type.map((type) => message(`vocabulary.eventType.${type}`)),
    ...filter.quad.map((quad) => message(`vocabulary.quadClass.${quad}`)),
  ];
  const parts: FilterPart[] = [
    part("actors", actors(filter.actors), "anyActor", "of"),
    part("with", actors(filter.with), "anyone", "with"),
    part("role", filter.role === "any" ? [] : [message(`vocabulary.role.${filter.role}`)], "anyRole", "as"),
    part("type", types, "allTypes"),
    part("from", periodWords(filter.from, filter.to), "allDates"),
    part("dataset", sources, "allSources", "from"),
  ];
  const extra = (parameter: FilterPart["parameter"], lead: string | undefined, values: Message[]) => {
    if (values.length > 0) parts.push({ parameter, ...(lead && { lead: leadWord(lead) }), values, isDefault: false });
  };
  extra(
    "modality",
    "modality",
    filter.modality.map((value) => message(`vocabulary.modality.${value}`)),
  );
  extra(
    "review",
    "review",
    filter.review.map((value) => message(`vocabulary.review.${value}`)),
  );
  extra("count", undefined, filter.count === "reports" ? [message("vocabulary.filter.countsReports")] : []);
  extra(
    "window",
    undefined,
    filter.window === DEFAULT_WINDOW_DAYS ? [] : [message("vocabulary.filter.window", { days: filter.window })],
  );
  return parts;
}

/** The parts as one sentence, in the language of `text`; the same in caption, file and spoken name. */
export function filterSentence(parts: readonly FilterPart[], text: (message: Message) => string): string {
  const comma = text(message("charts.listSeparator"));
  const words = parts.map(({ lead, values }) =>
    [...(lead ? [text(lead)] : []), values.map((value) => text(value)).join(comma)].join(" "),
  );
  const [actors = "", counterpart = "", ...rest] = words;
  return [`${actors} ${counterpart}`, ...rest].join(comma);
}

/** A period as one message with its day, month and year apart, so that each language orders them. */
function periodWords(from: Day | undefined, to: Day | undefined): Message[] {
  if (from && to) return [message("vocabulary.period.fromTo", { ...dayValues("from", from), ...dayValues("to", to) })];
  if (from) return [message("vocabulary.period.from", dayValues("from", from))];
  if (to) return [message("vocabulary.period.to", dayValues("to", to))];
  return [];
}

function part(parameter: FilterPart["parameter"], values: Message[], open: string, lead?: string): FilterPart {
  const isDefault = values.length === 0;
  return {
    parameter,
    ...(lead && { lead: leadWord(lead) }),
    values: isDefault ? [message(`vocabulary.filter.${open}`)] : values,
    isDefault,
  };
}

function leadWord(id: string): Message {
  return message(`vocabulary.filter.lead.${id}`);
}

function name(text: string): Message {
  return message("vocabulary.name", { text });
}
