import { CELL_MEASURES, MATRIX_ORDERS, MATRIX_SIZES, toMatrixChoice } from "@/lib/relations/matrix-choice";
import { ask } from "@/server/usecases/ask";
import { answer, answerFaults, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readQuery } from "@/app/api/v1/read-query";

/** The matrix of directed relations as a chart model. */
export function GET(request: Request): Promise<Response> {
  return answeringFromStore(request, async () => {
    const read = readQuery(request, ["order", "cell", "size"], ({ filter, oneOf }) => ({
      filter,
      order: oneOf("order", MATRIX_ORDERS),
      cell: oneOf("cell", CELL_MEASURES),
      size: oneOf("size", MATRIX_SIZES),
    }));
    if (!read.ok) return answerFaults(read.faults, 400);
    const { filter, ...choice } = read.value;
    return answer(await ask("getMatrix", filter, toMatrixChoice(choice)));
  });
}

const refused = notAllowed("GET");

export { refused as DELETE, refused as PATCH, refused as POST, refused as PUT };
