import { MAP_ARCS, MAP_MEASURES, MAP_REGIONS, toMapChoice } from "@/lib/relations/map-choice";
import { MAP_STATES } from "@/lib/relations/map-states";
import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readQuery } from "@/app/api/v1/read-query";

const CODES = MAP_STATES.map(({ code }) => code);

/** The map of states as a chart model. */
export function GET(request: Request): Promise<Response> {
  return answeringFromStore(request, async () => {
    const read = readQuery(request, ["towards", "measure", "region", "arcs"], ({ filter, oneOf }) => ({
      filter,
      towards: oneOf("towards", CODES),
      measure: oneOf("measure", MAP_MEASURES),
      region: oneOf("region", MAP_REGIONS),
      arcs: oneOf("arcs", MAP_ARCS),
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, ...choice } = read.value;
    return answer(await ask("getMap", filter, toMapChoice(choice)));
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
