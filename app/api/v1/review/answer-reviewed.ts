import { answer, answerFaults } from "@/app/api/v1/answer";
import type { Reviewed } from "@/lib/review/refusal";

/**
 * What came of a change: the answer under `name`, or why it was refused: 404 for what is not there, 409 with the
 * changes that stand in the way, 422 for the rest.
 */
export async function answerReviewed<T>(name: string, outcome: Reviewed<T>, status = 200): Promise<Response> {
  if (outcome.ok) return answer({ [name]: outcome.value }, status);
  const [first] = outcome.faults;
  const between = outcome.faults.flatMap((fault) => fault.between ?? []);
  const refused = await answerFaults(outcome.faults, first?.code.startsWith("unknown-") ? 404 : undefined);
  if (between.length === 0) return refused;
  const { error } = (await refused.json()) as { error: object };
  return answer({ error: { ...error, between } }, 409);
}
