import { answerApiFault } from "./answer";

/** What an address answers to methods that it does not take, e.g. `notAllowed("GET")`; the error form of all others. */
export function notAllowed(...allowed: readonly string[]): (request: Request) => Promise<Response> {
  return async ({ method }) => {
    const response = await answerApiFault(405, "wrong-method", { method, allowed: allowed.join(", ") });
    response.headers.set("Allow", allowed.join(", "));
    return response;
  };
}
