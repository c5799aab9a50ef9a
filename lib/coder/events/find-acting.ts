import { topLevelCode, type ActorCode } from "@/lib/relations/actor-code";
import { subjectsOf } from "../syntax/subjects";
import { allParticipants, type SentenceFrame } from "./sentence-frame";

/** Verbs whose subject only speaks, thinks or is: no act. */
const NO_ACT = new Set(
  "say tell add report be have want hope need remain know think believe see face lie seem keep call insist describe speak note become expect regard fear doubt consider deny".split(
    " ",
  ),
);

/** Who does something in these sentences, whether a rule codes the act or not: top-level codes, each once. */
export function findActing(frames: readonly SentenceFrame[]): ActorCode[] {
  const codes = frames.flatMap((frame) =>
    frame.phrases.flatMap((phrase, at) => {
      if (phrase.kind !== "verb-group" || !phrase.isFinite || NO_ACT.has(phrase.lemma)) return [];
      const named = subjectsOf(frame.phrases, at).map(({ mention }) =>
        mention?.kind === "pronoun" ? undefined : mention,
      );
      return allParticipants(named, frame).map(({ code }) => topLevelCode(code));
    }),
  );
  return [...new Set(codes)];
}
