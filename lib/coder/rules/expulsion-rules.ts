import type { CoderRule, VerbMatch } from "./coder-rule";

/** Envoys, inspectors and peacekeepers sent out of a country. */
export const EXPULSION_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "sanction-expel",
    example: "Switzerland expelled two Russian diplomats.",
    match: {
      form: "verb",
      verbs: ["expel", "throw", "kick", "boot", "oust"],
      objects:
        "diplomat ambassador envoy inspector mission official officials attache attaché attachés consul commissioner chargé nuncio peacekeeper".split(
          " ",
        ),
      without: ["coup", "power"],
      targets: ["object", "owner", "prep:of", "any"],
    },
    code: { type: "SANCTION", cameoCode: "161", mode: "expel" },
    why: "CAMEO 161 and 166: diplomats, inspectors or peacekeepers expelled.",
  },
  {
    id: "sanction-unwelcome",
    example: "Moldova declared the Russian ambassador persona non grata.",
    match: {
      form: "verb",
      verbs: ["declare"],
      objects: ["grata", "unwelcome", "undesirable"],
      targets: ["object", "owner", "any"],
    },
    code: { type: "SANCTION", cameoCode: "161", mode: "expel" },
    why: "Whoever is declared unwelcome has to leave: an expulsion.",
  },
  {
    id: "sanction-order-to-leave",
    example: "Ghana gave two Togolese consuls three days to leave.",
    match: {
      form: "verb",
      verbs: ["give"],
      objects: ["hours", "days"],
      without: ["deadline", "ultimatum", "talk", "withdraw", "aid"],
      targets: ["object", "owner", "prep:of", "any"],
    },
    code: { type: "SANCTION", cameoCode: "161", mode: "expel" },
    why: "A term in which somebody has to leave is an expulsion.",
  },
];
