import { z } from "zod";
import type { ChartEntry, ChartId, ChartParameter } from "@/lib/charts/chart-directory";
import type { ChartFormat } from "@/lib/export/chart-formats";
import { isActorCode } from "@/lib/relations/actor-code";
import { parseDyads } from "@/lib/relations/dyad-list";
import { FILTER_PARAMETERS, parseEventFilter } from "@/lib/relations/event-filter-url";
import type { Fault, Outcome } from "@/lib/relations/fault";
import { mapState } from "@/lib/relations/map-states";
import { message } from "@/lib/relations/message";
import { parseBetween } from "@/lib/relations/network-choice";
import { parseEventId } from "@/lib/relations/parse-event-id";
import type { ChartQuery } from "./chart-query";

/** Lines of the overview. */
export const MOST_LINES = 6;
const MOST_SHOWN = 100;

const CODE = z.string().refine(isActorCode);

/** Forms of the parameters that take more than a few words. */
const FORMS: Readonly<Record<string, z.ZodType<string>>> = {
  a: CODE,
  b: CODE,
  actor: CODE,
  towards: z.string().refine((text) => mapState(text) !== undefined),
  mediation: z.string().refine((text) => parseEventId(text) !== undefined),
  between: z.string().refine((text) => parseBetween(text) !== undefined),
  dyads: z.string().refine((text) => parseDyads(text, MOST_LINES).problems.length === 0),
  query: z.string().max(500),
  page: z.string().regex(/^[1-9]\d{0,5}$/),
};

/** What an address asks of a chart and of its format; faults name each parameter that is unknown, missing or wrong. */
export function readChartQuery(
  entry: ChartEntry & { id: ChartId },
  format: ChartFormat,
  given: URLSearchParams,
): Outcome<{ query: ChartQuery; options: Record<string, string> }> {
  const { filter, problems } = parseEventFilter(Object.fromEntries(given));
  const faults = problems.map(({ parameter, value }) => fault("bad-parameter", parameter, { parameter, value }));
  const ofFormat = Object.entries(format.parameters ?? {}).map(([name, choices]) => ({ name, choices }));
  const parameters: readonly ChartParameter[] = [...entry.parameters, ...ofFormat];
  const known = new Set<string>([...FILTER_PARAMETERS, ...parameters.map(({ name }) => name)]);
  for (const name of new Set(given.keys())) {
    const parameter = name.slice(0, MOST_SHOWN).toWellFormed();
    if (!known.has(name)) faults.push(fault("unknown-parameter", parameter, { parameter }));
    else if (given.getAll(name).length > 1) faults.push(fault("repeated-parameter", parameter, { parameter }));
  }
  const valuesOf = (asked: readonly ChartParameter[]) => {
    const values: Record<string, string> = {};
    for (const { name, choices, isRequired } of asked) {
      const value = given.get(name) ?? "";
      if (value === "" && isRequired) faults.push(fault("missing-parameter", name, { parameter: name }));
      if (value === "") continue;
      const form = choices ? z.enum(choices) : FORMS[name]!;
      if (form.safeParse(value).success) values[name] = value;
      else faults.push(fault("bad-parameter", name, { parameter: name, value }));
    }
    return values;
  };
  const own = valuesOf(entry.parameters);
  const options = valuesOf(ofFormat);
  return faults.length > 0
    ? { ok: false, faults }
    : { ok: true, value: { query: { id: entry.id, filter, own }, options } };
}

function fault(code: string, field: string, values: Record<string, string>): Fault {
  const shown =
    values["value"] === undefined ? values : { ...values, value: values["value"].slice(0, MOST_SHOWN).toWellFormed() };
  return { code, field, message: message(`faults.api.${code}`, shown) };
}
