import { getLocale, getTranslations } from "next-intl/server";
import type { Fault } from "@/lib/relations/fault";
import { message } from "@/lib/relations/message";
import { keepBody } from "@/server/usecases/keep-body";

/** One detail of an error: what is wrong with which field, as a code and in words. */
export interface ErrorDetail {
  code: string;
  field?: string;
  message: string;
}

const TOO_LARGE = new Set(["text-too-long", "file-too-large", "body-too-large"]);

const UNWRITABLE: ReadonlyMap<string | undefined, number> = new Map([
  ["disk-full-at-save", 507],
  ["not-enough-space", 507],
  ["disk-failed-at-save", 503],
  ["unwritable-at-save", 503],
  ["busy-at-save", 503],
]);

const NO_STORE = { "Cache-Control": "no-store" };
const JSON_HEADERS = { ...NO_STORE, "Content-Type": "application/json" };

/** An answer that is not to be kept by caches, since the next save changes it. */
export function answer(body: unknown, status = 200): Response {
  return Response.json(body, { status, headers: NO_STORE });
}

/** The one form of all errors, with the faults in words; the first of them is the error's own. */
export async function answerFaults(faults: readonly Fault[], status?: number): Promise<Response> {
  const t = await getTranslations();
  const details: ErrorDetail[] = faults.map(({ code, field, message: { id, values } }) => ({
    code,
    ...(field && { field }),
    message: t(id, values),
  }));
  const [first] = details;
  return answer({ error: { code: first?.code, message: first?.message, details } }, status ?? statusOf(faults));
}

/** 413 for what is too much, 400 for no JSON, 422 for what cannot be taken, 503 and 507 for a disk that takes nothing. */
function statusOf(faults: readonly Fault[]): number {
  if (faults.some((fault) => TOO_LARGE.has(fault.code))) return 413;
  if (faults.some((fault) => fault.code === "bad-json")) return 400;
  return UNWRITABLE.get(faults[0]?.code) ?? 422;
}

/** An error of the interface itself, e.g. `answerApiFault(404, "unknown-document", { id })`. */
export function answerApiFault(
  status: number,
  code: string,
  values?: Record<string, string | number>,
  field?: string,
): Promise<Response> {
  return answerFaults([{ code, message: message(`faults.api.${code}`, values), ...(field && { field }) }], status);
}

/** Runs a route; what it did not expect becomes an error of the same form, and its reason goes to the log alone. */
export async function answering(route: () => Promise<Response>): Promise<Response> {
  try {
    return await route();
  } catch (error) {
    console.error(error);
    return answerApiFault(500, "internal");
  }
}

/**
 * Runs a route that only reads the store and whose answer depends on nothing but the address and the language: asked
 * again, it is answered with the same bytes until the data change.
 */
export function answeringFromStore(request: Request, route: () => Promise<Response>): Promise<Response> {
  return answering(async () => {
    const { pathname, search } = new URL(request.url);
    try {
      const body = await keepBody(`${await getLocale()} ${pathname}${search}`, async () => {
        const response = await route();
        if (response.status !== 200) throw new Refusal(response);
        return new Uint8Array(await response.arrayBuffer());
      });
      return new Response(body as Uint8Array<ArrayBuffer>, { headers: JSON_HEADERS });
    } catch (error) {
      // Several may have asked the same at once; each needs a body of its own.
      if (error instanceof Refusal) return error.response.clone();
      throw error;
    }
  });
}

/** An answer that is not to be kept. */
class Refusal extends Error {
  constructor(readonly response: Response) {
    super(`refused: ${response.status}`);
  }
}
