import { askOnce } from "@/server/usecases/ask";
import { startRecoding } from "@/server/usecases/recoding/start-recoding";
import { answer, answerApiFault, answering } from "@/app/api/v1/answer";
import { notAllowed } from "@/app/api/v1/not-allowed";

/** Documents that another version coded, and the runs of re-coding. */
export function GET(): Promise<Response> {
  return answering(async () => answer(await askOnce("listRecodings")));
}

/** Begins to code them again in the background: 202 with the number by which it is followed. */
export function POST(): Promise<Response> {
  return answering(async () => {
    const id = await startRecoding();
    return id === undefined ? answerApiFault(409, "recoding-runs") : answer({ id }, 202);
  });
}

const refused = notAllowed("GET", "POST");

export { refused as DELETE, refused as PATCH, refused as PUT };
