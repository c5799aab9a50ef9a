import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs of deeds that bring actors closer: cooperation, aid, retreat. First match wins: the special stands before the general. */
export const MATERIAL_COOPERATION_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "cooperate-share",
    example: "Israel shared intelligence with the United States.",
    match: {
      form: "verb",
      verbs: ["share", "exchange"],
      objects: ["intelligence", "information", "evidence", "datum", "data"],
      targets: ["prep:with", "any"],
    },
    code: { type: "COOPERATE", cameoCode: "064" },
    why: "CAMEO 064: intelligence shared.",
  },
  {
    id: "retreat-exchange",
    example: "Russia and Ukraine exchanged about 300 prisoners.",
    match: {
      form: "verb",
      verbs: ["exchange", "swap", "trade"],
      objects: ["prisoner", "captive", "hostage", "detainee", "soldier", "body", "remains"],
      targets: ["prep:with"],
      without: ["fire", "gunfire", "accusation"],
    },
    code: { type: "RETREAT", cameoCode: "084", mode: "release", isReciprocal: true },
    why: "CAMEO 084: prisoners exchanged are released by both sides.",
  },
  {
    id: "cooperate-extradite",
    example: "Zambia extradited a suspect to Britain.",
    match: { form: "verb", verbs: ["extradite"], targets: ["prep:to", "any"] },
    code: { type: "COOPERATE", cameoCode: "063" },
    why: "CAMEO 063: judicial cooperation.",
  },
  {
    id: "cooperate-joint",
    example: "India and Japan held joint military exercises.",
    match: {
      form: "verb",
      verbs: ["hold", "conduct", "stage", "begin", "launch", "start", "undertake"],
      objects: ["exercise", "drill", "manoeuvre", "patrol"],
      targets: ["prep:with"],
    },
    code: { type: "COOPERATE", cameoCode: "062", isReciprocal: true },
    why: "CAMEO 062: joint exercises are military cooperation; alone they are no relation.",
  },
  {
    id: "cooperate-work",
    example: "Turkey cooperated with Iraq.",
    match: { form: "verb", verbs: ["cooperate", "collaborate", "co-operate"], targets: ["prep:with"] },
    code: { type: "COOPERATE", cameoCode: "060", isReciprocal: true },
    why: "CAMEO 060: material cooperation.",
  },
  {
    id: "agree-pledge-aid",
    example: "Canada pledged military aid to Ukraine.",
    match: {
      form: "verb",
      verbs: ["pledge", "promise", "offer", "approve"],
      objects:
        "aid assistance help loan loans million billion fund weapon arm ammunition missile tank support relief grant".split(
          " ",
        ),
      targets: ["prep:to", "prep:for", "object", "owner", "any"],
    },
    code: { type: "AGREE", cameoCode: "033" },
    why: "CAMEO 033: help promised is a promise, not yet help.",
  },
  {
    id: "aid-give",
    example: "France sent weapons to Ukraine.",
    match: {
      form: "verb",
      verbs: "send give provide deliver supply donate ship airlift grant hand extend continue resume increase".split(
        " ",
      ),
      objects:
        "aid assistance material weapon arm ammunition missile tank medicine food grain relief fund loan money supply good intelligence equipment troop grant tent vaccine doctor million billion system jet drone oil gas".split(
          " ",
        ),
      targets: ["prep:to", "prep:for", "object", "owner", "any"],
    },
    code: { type: "AID", cameoCode: "070" },
    why: "CAMEO 07: goods, money, arms or relief given.",
  },
  {
    id: "aid-help",
    example: "Sweden armed Ukraine.",
    match: {
      form: "verb",
      verbs: ["arm", "finance", "fund", "aid", "bankroll", "train"],
      targets: ["object", "any"],
      without: ["child"],
    },
    code: { type: "AID", cameoCode: "070" },
    why: "CAMEO 07: the object is the one that is helped.",
  },
  {
    id: "retreat-withdraw",
    example: "Ethiopia withdrew its troops from Somalia.",
    match: {
      form: "verb",
      verbs: ["withdraw", "pull", "evacuate", "retreat"],
      targets: ["prep:from", "place", "any"],
      without: [
        "diplomat",
        "embassy",
        "consul",
        "ambassador",
        "envoy",
        "talk",
        "negotiation",
        "mediation",
        "treaty",
        "pact",
        "agreement",
        "bid",
        "support",
        "aid",
      ],
    },
    code: { type: "RETREAT", cameoCode: "0874", mode: "withdraw" },
    why: "CAMEO 0874: forces withdrawn.",
  },
  {
    id: "retreat-release",
    example: "Hamas released Israeli hostages.",
    match: {
      form: "verb",
      verbs: ["release", "free", "repatriate"],
      targets: ["object", "owner", "prep:to", "any"],
      without: ["statement", "report", "video", "datum", "result", "figure"],
    },
    code: { type: "RETREAT", cameoCode: "084", mode: "release" },
    why: "CAMEO 084: people or property returned.",
  },
  {
    id: "retreat-access",
    example: "Uzbekistan opened the border to Afghanistan.",
    match: {
      form: "verb",
      verbs: ["open", "reopen", "allow", "permit", "compensate", "pay"],
      objects: [
        "border",
        "crossing",
        "corridor",
        "bridge",
        "access",
        "delivery",
        "inspector",
        "observer",
        "compensation",
      ],
      targets: ["prep:to", "prep:with", "prep:from", "prep:for", "any"],
    },
    code: { type: "RETREAT", cameoCode: "086", mode: "access" },
    why: "CAMEO 086: access allowed.",
  },
];
