import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs of deeds against others: sanctions and force. First match wins: the special stands before the general. */
export const MATERIAL_CONFLICT_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "sanction-break-ties",
    example: "Mali severed diplomatic relations with Ukraine.",
    match: {
      form: "verb",
      verbs: [
        "sever",
        "cut",
        "break",
        "downgrade",
        "suspend",
        "freeze",
        "halt",
        "reduce",
        "end",
        "stop",
        "terminate",
        "cancel",
        "close",
        "recall",
        "prohibit",
      ],
      objects:
        "tie ties relation relations aid assistance accord pact deal ambassador envoy embassy trade cooperation contact program programme agreement treaty supply delivery talk talks negotiation".split(
          " ",
        ),
      targets: ["prep:with", "prep:to", "prep:from", "prep:for", "prep:in", "place", "owner", "object", "any"],
      without: ["round", "session", "day", "summit", "fighting", "war", "hostilities"],
    },
    code: { type: "SANCTION", cameoCode: "160" },
    why: "CAMEO 16: relations, aid or talks reduced or broken off.",
  },
  {
    id: "sanction-withdraw-diplomats",
    example: "Belgium withdrew its ambassador from Rwanda.",
    match: {
      form: "verb",
      verbs: ["withdraw", "recall", "pull", "remove"],
      objects: ["diplomat", "ambassador", "envoy", "consul", "embassy", "mission"],
      targets: ["prep:from", "prep:to", "prep:in", "place", "any"],
    },
    code: { type: "SANCTION", cameoCode: "161", mode: "withdraw" },
    why: "CAMEO 161: diplomats called home reduce relations; they are no troops.",
  },
  {
    id: "sanction-walk-out",
    example: "North Korea withdrew from talks with Japan.",
    match: {
      form: "verb",
      verbs: ["withdraw", "pull", "walk"],
      objects: ["talk", "negotiation", "treaty", "pact", "agreement", "deal", "accord"],
      targets: ["prep:with", "prep:between", "owner", "any"],
      without: ["troop", "force", "soldier"],
    },
    code: { type: "SANCTION", cameoCode: "164", mode: "withdraw" },
    why: "CAMEO 164: talks or agreements left.",
  },
  {
    id: "sanction-impose",
    example: "The European Union imposed sanctions on Belarus.",
    match: {
      form: "verb",
      verbs:
        "impose slap levy extend tighten announce introduce prolong renew reimpose reinstate widen expand maintain adopt enact approve unveil enforce toughen place".split(
          " ",
        ),
      objects: [
        "sanction",
        "sanctions",
        "tariff",
        "tariffs",
        "restriction",
        "restrictions",
        "duty",
        "duties",
        "ban",
        "penalty",
        "embargo",
        "blockade",
      ],
      targets: ["prep:on", "prep:against", "prep:upon", "prep:of", "any"],
    },
    code: { type: "SANCTION", cameoCode: "163" },
    why: "Sanctions and tariffs reduce relations.",
  },
  {
    id: "sanction-sanction",
    example: "Canada sanctioned Iran.",
    match: { form: "verb", verbs: ["sanction", "boycott", "blacklist"], targets: ["object", "owner"] },
    code: { type: "SANCTION", cameoCode: "163" },
    why: "The verb itself.",
  },
  {
    id: "sanction-expel",
    example: "Switzerland expelled two Russian diplomats.",
    match: {
      form: "verb",
      verbs: ["expel"],
      objects: ["diplomat", "ambassador", "envoy", "inspector", "mission", "official", "attache", "peacekeeper"],
      targets: ["object", "owner", "prep:of", "any"],
    },
    code: { type: "SANCTION", cameoCode: "161", mode: "expel" },
    why: "CAMEO 161 and 166: diplomats, inspectors or peacekeepers expelled.",
  },
  {
    id: "assault-abduct",
    example: "Hamas kidnapped Israeli civilians.",
    match: {
      form: "verb",
      verbs: ["kidnap", "abduct", "torture", "rape", "abuse"],
      targets: ["object", "owner", "any"],
    },
    code: { type: "ASSAULT", cameoCode: "181", mode: "abduct" },
    why: "CAMEO 18: violence against persons.",
  },
  {
    id: "assault-strike",
    example: "Israeli jets bombed targets in Lebanon.",
    match: {
      form: "verb",
      verbs: "bomb bombard shell strike hit pound raid mortar torpedo".split(" "),
      targets: ["object", "owner", "place", "any"],
      without: ["deal", "agreement", "accord", "blow", "note", "tone", "record", "balance", "bargain"],
    },
    code: { type: "ASSAULT", cameoCode: "195", mode: "aerial" },
    why: "CAMEO 194 and 195: bombs, shells, air strikes.",
  },
  {
    id: "assault-fight",
    example: "Ethiopia fought Eritrea.",
    match: {
      form: "verb",
      verbs: ["fight", "battle", "clash"],
      targets: ["object", "prep:with", "prep:against"],
      without: ["fire", "crime", "poverty", "corruption", "disease"],
    },
    code: { type: "ASSAULT", cameoCode: "190", isReciprocal: true },
    why: "CAMEO 190: fighting on both sides is one act.",
  },
  {
    id: "assault-launch",
    example: "Israel launched an offensive against Lebanon.",
    match: {
      form: "verb",
      verbs: "launch carry mount conduct stage unleash begin resume step wage intensify commit perpetrate claim".split(
        " ",
      ),
      objects:
        "attack attacks strike strikes airstrike airstrikes offensive assault assaults raid raids operation operations incursion bombing bombings war bombardment massacre killing killings atrocity atrocities shelling".split(
          " ",
        ),
      targets: ["prep:against", "prep:on", "prep:at", "prep:in", "prep:into", "prep:inside", "place", "any"],
      without: ["hunger", "charm", "diplomatic", "cyber", "rescue", "relief", "humanitarian", "sit-in", "protest"],
    },
    code: { type: "ASSAULT", cameoCode: "190" },
    why: "CAMEO 19: force used, named by its noun.",
  },
  {
    id: "assault-attack",
    example: "Armenia attacked Azerbaijan.",
    match: {
      form: "verb",
      verbs:
        "attack assault invade kill wound assassinate ambush shoot storm capture recapture retake occupy overrun injure massacre murder slay slaughter target blow explode detonate destroy burn wreck torch behead execute stab beat sink besiege gas crush hammer".split(
          " ",
        ),
      targets: ["object", "owner", "prep:against", "prep:with", "prep:at", "prep:on", "place", "any"],
    },
    code: { type: "ASSAULT", cameoCode: "190" },
    why: "CAMEO 19: force used.",
  },
  {
    id: "assault-exchange-fire",
    example: "Thai and Cambodian troops exchanged fire.",
    match: {
      form: "verb",
      verbs: ["exchange", "trade"],
      objects: ["fire", "gunfire", "shell", "strike", "blow", "missile"],
      targets: ["prep:with"],
    },
    code: { type: "ASSAULT", cameoCode: "190", isReciprocal: true },
    why: "Fire exchanged is one act of both sides.",
  },
  {
    id: "assault-fire",
    example: "North Korea fired missiles at South Korea.",
    match: {
      form: "verb",
      verbs: ["fire", "launch", "lob", "open"],
      objects: ["missile", "rocket", "shell", "fire", "drone", "mortar", "bomb", "shot"],
      targets: ["prep:at", "prep:on", "prep:into", "prep:towards", "prep:against", "prep:toward", "place", "any"],
      without: ["satellite", "space", "test"],
    },
    code: { type: "ASSAULT", cameoCode: "194", mode: "heavy-weapons" },
    why: "CAMEO 193 to 195: weapons fired at somebody.",
  },
  {
    id: "assault-violate-truce",
    example: "Thailand violated the ceasefire with Cambodia.",
    match: {
      form: "verb",
      verbs: ["violate", "breach"],
      objects: ["ceasefire", "truce", "cease-fire"],
      targets: ["prep:with", "owner", "topic", "place"],
    },
    code: { type: "ASSAULT", cameoCode: "196" },
    why: "CAMEO 196: a ceasefire broken.",
  },
];
