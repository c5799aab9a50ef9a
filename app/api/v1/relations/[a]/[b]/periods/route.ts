import { ask } from "@/server/usecases/ask";
import { answer, answerApiFault, answerFaults, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { badParameter, readQuery } from "@/app/api/v1/read-query";
import { readSplit } from "@/app/relations/[a]/[b]/read-split";

/** One dyad in the two periods of equal length before a day (`split`) and from it on, each of `span` days. */
export function GET(request: Request, context: { params: Promise<{ a: string; b: string }> }): Promise<Response> {
  return answeringFromStore(request, async () => {
    const { a, b } = await context.params;
    if (a === b) return answerApiFault(404, "same-actor");
    const read = readQuery(request, ["split", "span"], ({ filter }) => filter);
    const { split, span, problems } = readSplit(new URL(request.url).searchParams);
    const faults = problems.map(({ parameter, value }) => badParameter(parameter, value));
    if (!split && faults.length === 0) faults.push(badParameter("split", ""));
    if (!read.ok) return answerFaults([...read.faults, ...faults], 400);
    if (!split || faults.length > 0) return answerFaults(faults, 400);
    const comparison = await ask("comparePeriods", a, b, read.value, split, span);
    return comparison ? answer(comparison) : answerApiFault(404, "unknown-actor", { code: `${a}, ${b}` });
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
