import { isDay, type Day } from "./day";
import {
  BUCKETS,
  COUNT_UNITS,
  DEFAULT_WINDOW_DAYS,
  EMPTY_FILTER,
  FIRST_FILTER_DAY,
  FILTER_ROLES,
  LAST_FILTER_DAY,
  MAX_WINDOW_DAYS,
  type EventFilter,
} from "./event-filter";
import { isActorOrGroup } from "./event-filter-groups";
import { EVENT_TYPES } from "./event-type";
import { MODALITIES } from "./modality";
import { QUAD_CLASSES } from "./quad-class";
import { REVIEW_STATES } from "./review-state";

/** Lists in the URL are joined by this sign, which needs no escaping there. */
export const LIST_SEPARATOR = "~";
const MAX_LIST_LENGTH = 60;
const MAX_NAME_LENGTH = 200;

/** A value of the URL that was not understood; the page names it and goes on without it. */
export interface FilterProblem {
  parameter: string;
  value: string;
}

/** Parameters of the filter, in the order in which they are written. */
export const FILTER_PARAMETERS = [
  "actors",
  "with",
  "role",
  "type",
  "quad",
  "from",
  "to",
  "dataset",
  "publisher",
  "modality",
  "review",
  "count",
  "bucket",
  "window",
] as const;

/** A publisher's name may hold the separator itself. */
const toListItem = (value: string) => value.replaceAll("%", "%25").replaceAll(LIST_SEPARATOR, "%7E");
const fromListItem = (item: string) => item.replaceAll("%7E", LIST_SEPARATOR).replaceAll("%25", "%");

type ParameterValue = string | readonly string[] | undefined;

/**
 * Reads the filter from URL parameters. Total: an invalid value lands in `problems` and is left out of the
 * filter, as is all but the first value of a parameter that is given more than once; parameters that are not the
 * filter's are passed over (a page may have its own).
 */
export function parseEventFilter(parameters: Readonly<Record<string, ParameterValue>>): {
  filter: EventFilter;
  problems: FilterProblem[];
} {
  const problems: FilterProblem[] = [];
  const textOf = (name: string): string => {
    const value = parameters[name];
    return (typeof value === "string" ? value : (value?.[0] ?? "")).trim();
  };
  const listOf = <T extends string>(name: string, isValid: (value: string) => boolean): T[] => {
    const values = [...new Set(textOf(name).split(LIST_SEPARATOR).filter(Boolean).map(fromListItem))];
    const valid = values.filter((value) => isValid(value)) as T[];
    for (const value of values) if (!isValid(value)) problems.push({ parameter: name, value });
    for (const value of valid.slice(MAX_LIST_LENGTH)) problems.push({ parameter: name, value });
    return valid.slice(0, MAX_LIST_LENGTH);
  };
  const oneOf = <T extends string>(name: string, choices: readonly T[]): T | undefined => {
    const value = textOf(name);
    if (value === "") return undefined;
    if ((choices as readonly string[]).includes(value)) return value as T;
    problems.push({ parameter: name, value });
    return undefined;
  };
  const dayOf = (name: string): Day | undefined => {
    const value = textOf(name);
    if (value === "") return undefined;
    if (isDay(value) && value >= FIRST_FILTER_DAY && value <= LAST_FILTER_DAY) return value;
    problems.push({ parameter: name, value });
    return undefined;
  };
  const isIn = (choices: readonly string[]) => (value: string) => choices.includes(value);
  const isName = (value: string) => value.length <= MAX_NAME_LENGTH;

  for (const parameter of FILTER_PARAMETERS) {
    const given = parameters[parameter];
    if (typeof given !== "string") for (const value of given?.slice(1) ?? []) problems.push({ parameter, value });
  }
  let from = dayOf("from");
  const to = dayOf("to");
  if (from && to && from > to) {
    problems.push({ parameter: "from", value: from });
    from = undefined;
  }
  const windowText = textOf("window");
  let window = DEFAULT_WINDOW_DAYS;
  if (windowText !== "") {
    const days = /^\d{1,4}$/.test(windowText) ? Number(windowText) : Number.NaN;
    if (days >= 1 && days <= MAX_WINDOW_DAYS) window = days;
    else problems.push({ parameter: "window", value: windowText });
  }
  const bucket = oneOf("bucket", BUCKETS);
  const filter: EventFilter = {
    actors: listOf("actors", isActorOrGroup),
    with: listOf("with", isActorOrGroup),
    role: oneOf("role", FILTER_ROLES) ?? "any",
    type: listOf("type", isIn(EVENT_TYPES)),
    quad: listOf("quad", isIn(QUAD_CLASSES)),
    ...(from && { from }),
    ...(to && { to }),
    dataset: listOf("dataset", isName),
    publisher: listOf("publisher", isName),
    modality: listOf("modality", isIn(MODALITIES)),
    review: listOf("review", isIn(REVIEW_STATES)),
    count: oneOf("count", COUNT_UNITS) ?? "events",
    ...(bucket && { bucket }),
    window,
  };
  const position = ({ parameter }: FilterProblem) => (FILTER_PARAMETERS as readonly string[]).indexOf(parameter);
  return { filter, problems: problems.sort((one, other) => position(one) - position(other)) };
}

/**
 * The filter as URL parameters, in a fixed order and without defaults: equal filters give equal text, and
 * `parseEventFilter` of it gives the filter again. The result has no leading `?`.
 */
export function formatEventFilter(filter: EventFilter): string {
  const parts: string[] = [];
  const write = (name: (typeof FILTER_PARAMETERS)[number], value: string) => {
    if (value !== "") parts.push(`${name}=${encodeURIComponent(value)}`);
  };
  const list = (values: readonly string[]) => values.map(toListItem).join(LIST_SEPARATOR);
  write("actors", list(filter.actors));
  write("with", list(filter.with));
  write("role", filter.role === EMPTY_FILTER.role ? "" : filter.role);
  write("type", list(filter.type));
  write("quad", list(filter.quad));
  write("from", filter.from ?? "");
  write("to", filter.to ?? "");
  write("dataset", list(filter.dataset));
  write("publisher", list(filter.publisher));
  write("modality", list(filter.modality));
  write("review", list(filter.review));
  write("count", filter.count === EMPTY_FILTER.count ? "" : filter.count);
  write("bucket", filter.bucket ?? "");
  write("window", filter.window === DEFAULT_WINDOW_DAYS ? "" : String(filter.window));
  return parts.join("&");
}
