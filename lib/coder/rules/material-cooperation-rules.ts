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
      verbs: [
        "hold",
        "conduct",
        "stage",
        "begin",
        "launch",
        "start",
        "undertake",
        "perform",
        "carry",
        "join",
        "participate",
        "run",
        "kick",
        "fly",
        "complete",
        "open",
      ],
      objects: ["exercise", "exercises", "drill", "drills", "manoeuvre", "maneuver", "patrol", "game", "games"],
      targets: ["prep:with", "prep:alongside"],
    },
    code: { type: "COOPERATE", cameoCode: "062", isReciprocal: true },
    why: "CAMEO 062: joint exercises are military cooperation; alone they are no relation.",
  },
  {
    id: "cooperate-work",
    example: "Turkey cooperated with Iraq.",
    match: {
      form: "verb",
      verbs: ["cooperate", "collaborate", "co-operate", "partner", "trade", "work"],
      targets: ["prep:with"],
      without: ["fire", "accusation", "barb", "insult", "blame"],
    },
    code: { type: "COOPERATE", cameoCode: "060", isReciprocal: true },
    why: "CAMEO 060: material cooperation.",
  },
  {
    id: "cooperate-deepen",
    example: "Vietnam expanded military cooperation with Laos.",
    match: {
      form: "verb",
      verbs: "expand deepen strengthen boost increase step enhance broaden bolster intensify upgrade".split(" "),
      objects: ["cooperation", "partnership", "collaboration", "coordination", "trade"],
      targets: ["prep:with", "prep:between"],
    },
    code: { type: "COOPERATE", cameoCode: "060", isReciprocal: true },
    why: "CAMEO 06: cooperation that grows is cooperation.",
  },
  {
    id: "cooperate-buy",
    example: "Egypt bought jets from France.",
    match: {
      form: "verb",
      verbs: ["buy", "purchase", "import", "procure", "acquire"],
      targets: ["prep:from", "owner"],
      without: ["time"],
    },
    code: { type: "COOPERATE", cameoCode: "061" },
    why: "CAMEO 061: trade.",
  },
  {
    id: "cooperate-sell",
    example: "France sold jets to Egypt.",
    match: { form: "verb", verbs: ["sell", "export"], targets: ["prep:to"] },
    code: { type: "COOPERATE", cameoCode: "061" },
    why: "CAMEO 061: trade.",
  },
  {
    id: "agree-pledge-aid",
    example: "Canada pledged military aid to Ukraine.",
    match: {
      form: "verb",
      verbs: ["pledge", "promise", "offer", "approve", "announce", "unveil", "earmark"],
      objects:
        "aid assistance help loan loans million billion fund weapon arm ammunition missile tank support relief grant".split(
          " ",
        ),
      without: ["suspension", "cut", "cuts", "halt", "freeze", "end", "sanctions", "tariffs"],
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
      verbs:
        "send give provide deliver supply donate ship airlift grant hand extend continue resume increase allocate contribute dispatch distribute mobilise mobilize bring offload fly lend loan transfer release disburse".split(
          " ",
        ),
      objects:
        "aid assistance material weapon weapons arm arms ammunition missile tank medicine food grain wheat relief fund funds funding loan money supply supplies good goods intelligence equipment grant tent vaccine doctor million billion system jet drone oil gas electricity water fuel support asylum refuge shelter rescue rescuer parcel truckload medic nurse blanket fertilizer fertiliser helicopter".split(
          " ",
        ),
      targets: ["prep:to", "prep:for", "object", "owner", "any", "place"],
    },
    code: { type: "AID", cameoCode: "070" },
    why: "CAMEO 07: goods, money, arms or relief given.",
  },
  {
    id: "aid-help",
    example: "Sweden armed Ukraine.",
    match: {
      form: "verb",
      verbs: [
        "arm",
        "finance",
        "fund",
        "aid",
        "bankroll",
        "train",
        "assist",
        "subsidise",
        "subsidize",
        "rescue",
        "equip",
        "feed",
        "vaccinate",
        "shelter",
      ],
      targets: ["object", "any"],
      without: ["child"],
    },
    code: { type: "AID", cameoCode: "070" },
    why: "CAMEO 07: the object is the one that is helped.",
  },
];
