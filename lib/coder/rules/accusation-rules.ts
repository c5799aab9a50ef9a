import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs that blame, criticise or protest in words. First match wins: the special stands before the general. */
export const ACCUSATION_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "accuse-blame",
    example: "Pakistan accused India of sponsoring terrorism.",
    match: {
      form: "verb",
      verbs:
        "accuse blame denounce condemn criticise criticize slam decry deplore lambast lambaste rebuke censure chide berate fault charge protest castigate scold reprimand lament regret ridicule mock vilify disparage chastise lash assail excoriate admonish deride upbraid bemoan object complain disapprove".split(
          " ",
        ),
      targets: ["object", "owner", "prep:against", "prep:on", "prep:for", "prep:by", "any", "doer"],
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
    id: "accuse-hold-responsible",
    example: "Poland held Russia responsible for the drones.",
    match: {
      form: "verb",
      verbs: ["hold"],
      objects: ["responsible", "accountable", "liable", "culpable"],
      targets: ["object", "owner", "any"],
    },
    code: { type: "ACCUSE", cameoCode: "112" },
    why: "To hold somebody responsible is to blame them.",
  },
  {
    id: "accuse-call-bad",
    example: "Denmark called Russia's step unacceptable.",
    match: {
      form: "verb",
      verbs: ["call", "describe", "brand", "label", "term", "deem", "find"],
      objects:
        "disappointing unacceptable illegal unlawful provocation aggression outrageous reckless barbaric barbarism shameful regrettable violation crime blackmail unjustified dangerous irresponsible illegitimate terrorism disproportionate intolerable disgraceful betrayal punitive absurd hostile unfriendly cowardly".split(
          " ",
        ),
      targets: ["owner", "prep:by", "prep:of", "object", "doer"],
      without: ["for", "on", "upon"],
    },
    code: { type: "ACCUSE", cameoCode: "111" },
    why: "CAMEO 111: an act called bad is criticised.",
  },
  {
    id: "accuse-put-blame",
    example: "China put the blame on Vietnam.",
    match: {
      form: "verb",
      verbs: ["put", "lay", "place", "pin", "cast", "heap"],
      objects: ["blame", "responsibility", "guilt"],
      targets: ["prep:on", "prep:at", "prep:upon", "prep:with", "any"],
    },
    code: { type: "ACCUSE", cameoCode: "112" },
    why: "Blame by a light verb and its noun.",
  },
  {
    id: "accuse-call-in",
    example: "Minsk called in the Polish ambassador.",
    match: {
      form: "verb",
      verbs: ["call"],
      objects: ["in"],
      targets: ["object", "prep:in", "owner"],
      without: ["for", "on", "upon", "statement", "speech", "interview", "off", "to"],
    },
    code: { type: "ACCUSE", cameoCode: "111", mode: "disapprove" },
    why: "An envoy who is called in hears a protest.",
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
];
