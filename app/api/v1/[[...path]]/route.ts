import { answerApiFault } from "@/app/api/v1/answer";

/** Addresses that lead nowhere get the error form of all others. */
function unknownPath(request: Request): Promise<Response> {
  return answerApiFault(404, "unknown-path", { path: new URL(request.url).pathname });
}

export { unknownPath as DELETE, unknownPath as GET, unknownPath as PATCH, unknownPath as POST, unknownPath as PUT };
