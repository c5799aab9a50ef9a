import type { CoderRule, VerbMatch } from "./coder-rule";

/** How talks went: a verb whose subject is the talks, or a noun of failure with "of". */
export const OUTCOME_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "outcome-stalled",
    example: "Talks between Sudan and Ethiopia collapsed.",
    match: {
      form: "verb",
      verbs: "collapse fail stall founder falter deadlock break fall failure breakdown impasse".split(" "),
      subjects: [
        "talk",
        "talks",
        "negotiation",
        "negotiations",
        "round",
        "dialogue",
        "dialog",
        "mediation",
        "meeting",
        "encounter",
        "session",
        "contact",
      ],
      targets: [],
    },
    code: { type: "CONSULT", cameoCode: "046", isReciprocal: true, mediationState: "stalled" },
    why: "Talks that end without result read as conflict: intensity −3.",
  },
  {
    id: "outcome-without-result",
    example: "Talks between Iran and Iraq ended without a breakthrough.",
    match: {
      form: "verb",
      verbs:
        "end conclude yield produce close make adjourn finish bring deliver achieve reach hit come get go lead run result".split(
          " ",
        ),
      subjects: ["talk", "talks", "negotiation", "negotiations", "round", "dialogue", "dialog", "meeting", "summit"],
      objects: [
        "without",
        "no",
        "little",
        "fail",
        "failure",
        "inconclusively",
        "inconclusive",
        "deadlock",
        "impasse",
        "stalemate",
        "nothing",
        "nowhere",
        "aground",
        "indefinitely",
        "ground",
      ],
      targets: [],
    },
    code: { type: "CONSULT", cameoCode: "046", isReciprocal: true, mediationState: "stalled" },
    why: "A round that ended without agreement stalled.",
  },
];
