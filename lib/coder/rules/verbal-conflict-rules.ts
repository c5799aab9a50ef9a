import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs of words against others: demands, accusations, rejections, threats. First match wins: the special stands before the general. */
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
    id: "request-call-on",
    example: "The United Nations called on Israel for an answer.",
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
        "accuse blame denounce condemn criticise criticize slam decry deplore lambast lambaste rebuke censure chide berate fault charge protest castigate scold reprimand lament regret ridicule mock vilify disparage chastise lash assail excoriate admonish deride upbraid bemoan object complain disapprove".split(
          " ",
        ),
      targets: ["object", "owner", "prep:against", "prep:on", "prep:for", "prep:by", "any"],
    },
    code: { type: "ACCUSE", cameoCode: "112" },
    why: "CAMEO 111 and 112: blame, criticism, accusation.",
  },
  {
    id: "accuse-investigate",
    example: "Croatia is investigating Serbian commanders.",
    match: {
      form: "verb",
      verbs: ["investigate", "probe", "sue", "indict", "prosecute"],
      targets: ["object", "owner", "prep:by", "prep:against", "prep:into", "any"],
    },
    code: { type: "ACCUSE", cameoCode: "090", mode: "investigate" },
    why: "CAMEO 09: investigations and charges.",
  },
  {
    id: "accuse-that",
    example: "Hamas charged that Israel delayed the trucks.",
    match: { form: "verb", verbs: ["charge", "allege", "complain"], objects: ["that"], targets: ["that"] },
    code: { type: "ACCUSE", cameoCode: "112" },
    why: "CAMEO 112: what somebody is said to have done.",
  },
  {
    id: "accuse-each-other",
    example: "India and Pakistan traded accusations.",
    match: {
      form: "verb",
      verbs: ["trade", "exchange", "swap"],
      objects: [
        "accusation",
        "accusations",
        "blame",
        "barb",
        "barbs",
        "insult",
        "insults",
        "recrimination",
        "recriminations",
        "threats",
      ],
      targets: ["prep:with"],
    },
    code: { type: "ACCUSE", cameoCode: "112", isReciprocal: true },
    why: "Accusations exchanged are one act of both sides.",
  },
  {
    id: "accuse-lodge",
    example: "Japan lodged a protest with China.",
    match: {
      form: "verb",
      verbs: "lodge file bring submit launch open order start level make deliver raise begin announce".split(" "),
      objects:
        "protest complaint lawsuit suit case charge charges investigation probe inquiry enquiry accusation accusations allegation allegations objection".split(
          " ",
        ),
      targets: ["prep:against", "prep:with", "prep:to", "prep:into", "prep:over", "prep:at", "owner", "any"],
      without: ["rally", "hunger", "strike", "march"],
    },
    code: { type: "ACCUSE", cameoCode: "115" },
    why: "CAMEO 09 and 115: complaints, charges and investigations brought against somebody.",
  },
  {
    id: "accuse-express",
    example: "Turkey expressed dismay at Sweden.",
    match: {
      form: "verb",
      verbs: ["express", "voice", "raise", "convey", "register", "vent"],
      objects:
        "concern concerns alarm anger outrage regret dismay disappointment displeasure objection objections dissatisfaction doubt doubts indignation disapproval frustration reservation reservations".split(
          " ",
        ),
      targets: [
        "prep:over",
        "prep:at",
        "prep:about",
        "prep:with",
        "prep:to",
        "prep:against",
        "prep:of",
        "owner",
        "any",
      ],
      without: ["support", "solidarity"],
    },
    code: { type: "ACCUSE", cameoCode: "111" },
    why: "CAMEO 111: disapproval voiced.",
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
