import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs of words against others: demands, rejections, threats. First match wins: the special stands before the general. */
export const VERBAL_CONFLICT_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "request-demand-withdrawal",
    example: "Egypt demanded the withdrawal of Ethiopian troops from Somalia.",
    match: {
      form: "verb",
      verbs: ["demand", "request", "seek", "urge"],
      objects: [
        "withdrawal",
        "removal",
        "release",
        "resignation",
        "expulsion",
        "surrender",
        "disarmament",
        "pullout",
        "retreat",
      ],
      targets: ["prep:of", "owner", "prep:from", "any"],
    },
    code: { type: "REQUEST", cameoCode: "105" },
    why: "CAMEO 105: whose forces are to go, or who is to let go, is asked.",
  },
  {
    id: "request-demand",
    example: "Greece demanded an apology from Turkey.",
    match: {
      form: "verb",
      verbs: ["demand", "request", "seek", "urge", "appeal", "ask", "beg", "implore", "plead", "entreat", "petition"],
      targets: ["that", "prep:from", "prep:of", "object", "prep:to", "owner", "any", "place", "own-government"],
    },
    code: { type: "REQUEST", cameoCode: "100" },
    why: "CAMEO 10: what is demanded, of whom.",
  },
  {
    id: "request-call-for",
    example: "The African Union called for restraint by Sudan.",
    match: {
      form: "verb",
      verbs: ["call", "appeal", "plead", "press", "push"],
      prepositions: ["for"],
      objects:
        "restraint calm ceasefire cease-fire truce de-escalation dialogue end halt talks negotiations pause cessation peace".split(
          " ",
        ),
      targets: ["prep:on", "prep:upon", "prep:to", "prep:by", "prep:between", "prep:from", "parties", "topic", "any"],
      without: ["off"],
    },
    code: { type: "REQUEST", cameoCode: "102" },
    why: "CAMEO 10: who calls for an end of fighting asks it of those who fight.",
  },
  {
    id: "request-turn-to",
    example: "Guyana turned to Brazil for help.",
    match: {
      form: "verb",
      verbs: ["turn", "look"],
      objects: ["help", "support", "assistance", "protection", "backing", "aid", "relief"],
      targets: ["prep:to"],
    },
    code: { type: "REQUEST", cameoCode: "103" },
    why: "Who turns to somebody for help asks for it.",
  },
  {
    id: "request-call-on",
    example: "The United Nations called on Israel for an answer.",
    match: { form: "verb", verbs: ["call", "press", "pressure"], targets: ["prep:on", "prep:upon"] },
    code: { type: "REQUEST", cameoCode: "102" },
    why: "CAMEO 10: an appeal to somebody named.",
  },
  {
    id: "reject-proposal",
    example: "Yemen rejected an American request.",
    match: {
      form: "verb",
      verbs:
        "reject refuse decline dismiss rebuff spurn veto oppose renege defy snub ignore resist disregard flout contest repudiate refute overrule quash brush".split(
          " ",
        ),
      targets: ["object", "owner", "prep:from", "prep:by", "prep:with", "prep:on", "prep:to", "any"],
    },
    code: { type: "REJECT", cameoCode: "120" },
    why: "CAMEO 12: a proposal, demand or plan of somebody turned down.",
  },
  {
    id: "reject-cancel-visit",
    example: "Mexico cancelled a visit to the United States.",
    match: {
      form: "verb",
      verbs: ["cancel", "postpone", "boycott", "skip", "call", "scrap", "shun"],
      objects: ["visit", "trip", "meeting", "summit", "tour"],
      targets: ["prep:to", "prep:with", "prep:in", "place", "owner", "any"],
      without: ["for", "on", "upon"],
    },
    code: { type: "REJECT", cameoCode: "125", mode: "meet" },
    why: "CAMEO 125: a meeting refused by calling it off.",
  },
  {
    id: "reject-violate",
    example: "North Korea violated a ban by the United Nations.",
    match: {
      form: "verb",
      verbs: ["violate", "breach", "break", "flout"],
      objects: ["ban", "resolution", "embargo", "sanction", "sanctions", "order", "ruling", "law"],
      targets: ["prep:by", "owner", "prep:of", "any"],
      without: ["ceasefire", "truce"],
    },
    code: { type: "REJECT", cameoCode: "129" },
    why: "CAMEO 12: to defy a rule set by somebody.",
  },
  {
    id: "reject-deny",
    example: "India denied visas to Pakistan.",
    match: {
      form: "verb",
      verbs: ["deny", "bar", "block", "turn"],
      objects: [
        "visa",
        "visas",
        "entry",
        "request",
        "permission",
        "application",
        "access",
        "resolution",
        "accreditation",
        "down",
      ],
      targets: ["prep:to", "prep:of", "prep:for", "prep:from", "object", "owner", "any"],
    },
    code: { type: "REJECT", cameoCode: "123" },
    why: "CAMEO 123: what somebody asks for is denied.",
  },
  {
    id: "threaten-deadline",
    example: "The Philippines gave Canada a deadline.",
    match: {
      form: "verb",
      verbs: ["give", "issue", "set", "deliver", "send"],
      objects: ["deadline", "ultimatum", "warning", "threat"],
      targets: ["prep:to", "prep:for", "prep:against", "object", "any"],
    },
    code: { type: "THREATEN", cameoCode: "139" },
    why: "CAMEO 13: a deadline or warning put to somebody.",
  },
  {
    id: "threaten-warn",
    example: "China warned Taiwan.",
    match: {
      form: "verb",
      verbs: ["threaten", "warn", "menace"],
      targets: ["object", "prep:against", "prep:to", "owner", "any", "place"],
      // Who warns nobody in particular that something may happen threatens nobody.
      without: ["that"],
    },
    code: { type: "THREATEN", cameoCode: "130" },
    why: "CAMEO 13: threats and warnings to somebody.",
  },
];
