import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs of words against others: demands, accusations, rejections, threats. First match wins: the special stands before the general. */
export const VERBAL_CONFLICT_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "request-demand",
    example: "Greece demanded an apology from Turkey.",
    match: {
      form: "verb",
      verbs: ["demand", "request", "seek", "urge", "appeal", "ask"],
      targets: ["that", "prep:from", "prep:of", "object", "prep:to", "owner", "any"],
    },
    code: { type: "REQUEST", cameoCode: "100" },
    why: "CAMEO 10: what is demanded, of whom.",
  },
  {
    id: "request-call-on",
    example: "The United Nations called on Israel for restraint.",
    match: { form: "verb", verbs: ["call", "press", "pressure"], targets: ["prep:on", "prep:upon"] },
    code: { type: "REQUEST", cameoCode: "102" },
    why: "CAMEO 10: an appeal to somebody named.",
  },
  {
    id: "accuse-blame",
    example: "Pakistan accused India of sponsoring terrorism.",
    match: {
      form: "verb",
      verbs:
        "accuse blame denounce condemn criticise criticize slam decry deplore lambast rebuke censure chide berate fault charge protest castigate".split(
          " ",
        ),
      targets: ["object", "owner", "prep:against", "prep:on", "prep:for", "prep:by", "prep:to", "any"],
    },
    code: { type: "ACCUSE", cameoCode: "112" },
    why: "CAMEO 111 and 112: blame, criticism, accusation.",
  },
  {
    id: "accuse-investigate",
    example: "Croatia is investigating Serbian commanders.",
    match: {
      form: "verb",
      verbs: ["investigate", "probe", "sue", "indict"],
      targets: ["object", "owner", "prep:by", "prep:against", "any"],
    },
    code: { type: "ACCUSE", cameoCode: "090", mode: "investigate" },
    why: "CAMEO 09: investigations and charges.",
  },
  {
    id: "accuse-summon",
    example: "Poland summoned the Russian ambassador.",
    match: { form: "verb", verbs: ["summon"], targets: ["object", "owner", "any"] },
    code: { type: "ACCUSE", cameoCode: "111", mode: "disapprove" },
    why: "PLOVER: an ambassador summoned to hear a complaint is ACCUSE.",
  },
  {
    id: "reject-proposal",
    example: "Yemen rejected an American request.",
    match: {
      form: "verb",
      verbs: ["reject", "refuse", "decline", "dismiss", "rebuff", "spurn", "veto", "oppose", "renege", "defy", "snub"],
      targets: ["object", "owner", "prep:from", "prep:by", "prep:with", "prep:on", "prep:to", "any"],
    },
    code: { type: "REJECT", cameoCode: "120" },
    why: "CAMEO 12: a proposal, demand or plan of somebody turned down.",
  },
  {
    id: "threaten-warn",
    example: "China warned Taiwan.",
    match: { form: "verb", verbs: ["threaten", "warn"], targets: ["object", "prep:against", "owner", "any"] },
    code: { type: "THREATEN", cameoCode: "130" },
    why: "CAMEO 13: threats and warnings to somebody.",
  },
];
