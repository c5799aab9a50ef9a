import type { CoderRule, MediationMatch } from "./coder-rule";

/** Nouns for what a mediator may bring about. */
const AGREEMENTS = [
  "ceasefire",
  "cease-fire",
  "truce",
  "deal",
  "agreement",
  "accord",
  "pact",
  "settlement",
  "swap",
  "release",
  "declaration",
  "armistice",
];

/** Mediation itself: third parties between parties. */
export const MEDIATION_RULES: readonly CoderRule<MediationMatch>[] = [
  {
    id: "mediation-agreement",
    example: "Egypt brokered a ceasefire between Israel and Hamas.",
    match: {
      form: "mediation",
      words: ["broker", "mediate", "facilitate", "secure", "negotiate"],
      objects: AGREEMENTS,
    },
    code: { type: "CONSULT", cameoCode: "045", mode: "third-party", mediationState: "agreement" },
    why: "A third party that brokered an agreement mediated, and the parties agreed.",
  },
  {
    id: "mediation-talks",
    example: "Norway is mediating between Colombia and Venezuela.",
    match: {
      form: "mediation",
      words: [
        "mediate",
        "broker",
        "facilitate",
        "mediation",
        "mediator",
        "good offices",
        "shuttle",
        "intermediary",
        "go-between",
        "chair",
        "convene",
        "moderate",
        "sponsor",
        "bring",
        "relay",
        "carry",
        "pass",
        "settle",
        "resolve",
        "reconcile",
        "defuse",
        "auspices",
        "facilitator",
      ],
    },
    code: { type: "CONSULT", cameoCode: "045", mode: "third-party", mediationState: "talks" },
    why: "CAMEO 045: explicit mediation; the mediator acts on each party.",
  },
];
