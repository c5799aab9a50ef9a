import { ask, askOnce } from "@/server/usecases/ask";
import { answer, answerFaults, answering, answeringFromStore } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";
import { readJsonAs } from "@/app/api/v1/read-json-as";
import { badParameter, readQuery } from "@/app/api/v1/read-query";
import { FILES_BODY } from "../review-bodies";

/** How far the machine agrees with what stands after review, or an earlier version of the coder with the present coding. */
export function GET(request: Request): Promise<Response> {
  return answeringFromStore(request, async () => {
    const read = readQuery(request, ["offset", "version"], ({ filter }) => filter);
    if (!read.ok) return answerFaults(read.faults, 400);
    const offset = new URL(request.url).searchParams.get("offset") ?? "0";
    if (!/^\d{1,7}$/.test(offset)) return answerFaults([badParameter("offset", offset)], 400);
    const version = new URL(request.url).searchParams.get("version") || undefined;
    const found = await ask("getAgreement", read.value, { offset: Number(offset), version });
    return version === found.version ? answer(found) : answerFaults([badParameter("version", version ?? "")], 400);
  });
}

/** How far two codings of the same documents agree; nothing is stored. */
export function POST(request: Request): Promise<Response> {
  return answering(async () => {
    const body = await readJsonAs(request, FILES_BODY);
    if (!body.ok) return answerFaults(body.faults);
    const compared = await askOnce("compareGoldTexts", body.value.first, body.value.second);
    return compared.ok ? answer(compared.value) : answerFaults(compared.faults);
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
