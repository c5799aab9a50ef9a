import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs of protest, of forces moved and of repression. First match wins: the special stands before the general. */
export const COERCION_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "protest-riot",
    example: "Palestinian prisoners rioted in Israel.",
    match: {
      form: "verb",
      verbs: ["demonstrate", "riot"],
      targets: ["prep:against", "prep:at", "prep:outside", "owner", "place", "any", "own-government"],
    },
    code: { type: "PROTEST", cameoCode: "141" },
    why: "CAMEO 14: to demonstrate and to riot is physical protest.",
  },
  {
    id: "protest-stage",
    example: "Iraqi workers began a hunger strike.",
    match: {
      form: "verb",
      verbs: "stage hold organise organize begin start launch continue join go call stop mount observe".split(" "),
      objects:
        "protest protests rally rallies demonstration demonstrations sit-in vigil hunger walkout march marches strike stoppage".split(
          " ",
        ),
      targets: ["prep:against", "prep:at", "prep:over", "prep:outside", "prep:before", "own-government"],
      without: ["air", "drone", "missile", "joint", "talk", "talks", "exercise", "off"],
    },
    code: { type: "PROTEST", cameoCode: "141" },
    why: "CAMEO 14: who protests at home and names nobody protests against the own government.",
  },
  {
    id: "protest-demonstrate",
    example: "Iraqi protesters marched against the United States.",
    match: {
      form: "verb",
      verbs: ["protest", "rally", "march", "strike", "shun"],
      objects: ["against", "protest", "demonstration", "rally", "hunger", "work", "street", "policy", "outside"],
      targets: ["prep:against", "prep:at", "prep:over", "prep:outside", "owner", "place", "any", "own-government"],
    },
    code: { type: "PROTEST", cameoCode: "141" },
    why: "CAMEO 14: physical protest of civilians.",
  },
  {
    id: "protest-block-roads",
    example: "Demonstrators in Iraq blocked a road to protest against the United States.",
    match: {
      form: "verb",
      verbs: ["block", "barricade", "occupy"],
      objects: ["road", "street", "highway", "transport", "railway", "traffic", "bridge"],
      targets: ["prep:against", "prep:for", "prep:of", "any", "own-government"],
    },
    code: { type: "PROTEST", cameoCode: "144" },
    why: "CAMEO 144: roads obstructed to protest.",
  },
  {
    id: "mobilize-forces",
    example: "Russia massed troops on the border with Ukraine.",
    match: {
      form: "verb",
      verbs:
        "mass mobilise mobilize deploy amass station reinforce remain send dispatch move strengthen increase boost put place rush pour beef bolster".split(
          " ",
        ),
      objects:
        "troop troops soldier soldiers force forces tank tanks reservist reservists army warship warships jet jets missile missiles reinforcement reinforcements alert navy fleet carrier presence".split(
          " ",
        ),
      targets: ["prep:against", "prep:with", "prep:near", "prep:to", "prep:into", "place", "any"],
      without: ["peacekeeper", "peacekeeping", "aid", "relief", "help", "rescue", "withdraw", "cooperation"],
    },
    code: { type: "MOBILIZE", cameoCode: "150", mode: "troops" },
    why: "CAMEO 15: forces moved or raised, not used.",
  },
  {
    id: "coerce-arrest",
    example: "Israeli soldiers arrested dozens of Palestinians.",
    match: {
      form: "verb",
      verbs: ["arrest", "detain", "jail", "imprison", "convict", "sentence", "apprehend", "incarcerate"],
      targets: ["object", "owner", "prep:from", "any", "place", "own-people"],
    },
    code: { type: "COERCE", cameoCode: "173", mode: "arrest" },
    why: "CAMEO 173.",
  },
  {
    id: "coerce-emergency",
    example: "Sri Lanka declared a state of emergency.",
    match: {
      form: "verb",
      verbs: ["declare", "impose", "extend", "proclaim", "institute", "order", "announce", "introduce"],
      objects: ["curfew", "emergency", "siege", "martial"],
      targets: ["prep:on", "own-people"],
    },
    code: { type: "COERCE", cameoCode: "1724", mode: "martial-law" },
    why: "CAMEO 1723 and 1724: a curfew or a state of emergency weighs on the people of the state that declares it.",
  },
  {
    id: "coerce-disperse",
    example: "Iranian police dispersed Afghan protesters.",
    match: {
      form: "verb",
      verbs: [
        "disperse",
        "evict",
        "displace",
        "silence",
        "gag",
        "persecute",
        "repress",
        "suppress",
        "interrogate",
        "force",
      ],
      targets: ["object", "owner", "prep:against", "any"],
      without: ["to"],
    },
    code: { type: "COERCE", cameoCode: "175" },
    why: "CAMEO 17: repression short of armed force.",
  },
  {
    id: "coerce-warrant",
    example: "France issued an arrest warrant for a Syrian minister.",
    match: {
      form: "verb",
      verbs: ["issue", "order", "seek"],
      objects: ["warrant", "warrants", "arrest", "detention"],
      targets: ["prep:for", "prep:against", "prep:of", "owner", "any"],
    },
    code: { type: "COERCE", cameoCode: "173", mode: "arrest" },
    why: "CAMEO 173: an arrest ordered.",
  },
  {
    id: "coerce-cyber",
    example: "Russian hackers launched cyber attacks on Estonia.",
    match: {
      form: "verb",
      verbs: ["launch", "carry", "conduct", "mount"],
      objects: ["cyber", "cyberattack", "cyber-attack", "cyberattacks", "hacking"],
      targets: ["prep:on", "prep:against", "prep:at", "any"],
    },
    code: { type: "COERCE", cameoCode: "176", mode: "cyber" },
    why: "CAMEO 176: attacks on computers are no use of arms.",
  },
  {
    id: "coerce-deport",
    example: "Ghana deported 168 Liberians.",
    match: {
      form: "verb",
      verbs: ["deport", "expel", "banish"],
      targets: ["object", "owner", "prep:to", "prep:from", "any"],
    },
    code: { type: "COERCE", cameoCode: "174", mode: "deport" },
    why: "CAMEO 174: people, not diplomats, expelled.",
  },
  {
    id: "coerce-outlaw",
    example: "Nigeria outlawed a separatist group.",
    match: {
      form: "verb",
      verbs: ["outlaw", "disband", "dissolve", "censor", "muzzle"],
      targets: ["object", "owner", "own-people"],
      without: ["parliament", "partnership"],
    },
    code: { type: "COERCE", cameoCode: "172", mode: "restrict" },
    why: "CAMEO 172: a group forbidden at home is a restriction of the state's own people.",
  },
  {
    id: "coerce-restrict",
    example: "Turkey closed its border with Iraq.",
    match: {
      form: "verb",
      verbs: ["close", "blockade", "block", "seal", "shut", "ban", "prevent", "order", "restrict"],
      targets: ["object", "owner", "prep:with", "prep:against", "prep:on", "prep:from", "prep:to", "any"],
      without: ["war", "ceasefire", "truce", "victory", "support", "independence"],
    },
    code: { type: "COERCE", cameoCode: "172", mode: "restrict" },
    why: "CAMEO 172 and 163: restriction and repression short of violence.",
  },
  {
    id: "coerce-take-control",
    example: "Rwandan troops took control of a town in the Congo.",
    match: {
      form: "verb",
      verbs: ["take", "seize", "gain", "advance"],
      objects: [
        "control",
        "town",
        "city",
        "village",
        "villages",
        "airport",
        "base",
        "territory",
        "position",
        "positions",
        "stronghold",
      ],
      targets: ["prep:from", "owner", "place", "any", "topic"],
      without: ["part", "place", "office", "talk", "talks", "advantage"],
    },
    code: { type: "COERCE", cameoCode: "192", mode: "seize" },
    why: "CAMEO 192: ground taken; PLOVER counts it to coercion.",
  },
  {
    id: "coerce-seize",
    example: "Iran seized a Greek tanker.",
    match: {
      form: "verb",
      verbs: ["seize", "confiscate", "hack", "demolish", "raze"],
      targets: ["object", "owner", "prep:of", "place", "any"],
    },
    code: { type: "COERCE", cameoCode: "171", mode: "seize" },
    why: "CAMEO 171: property seized or destroyed.",
  },
];
