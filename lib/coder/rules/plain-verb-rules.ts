import type { CoderRule, VerbMatch } from "./coder-rule";

const words = (list: string) => list.split(" ");

/** Plain verbs that name an act by themselves, rarer than those of the other files; whom it meets is their object. */
export const PLAIN_VERB_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "plain-reproach",
    example: "Peru reproached Bolivia for its silence.",
    match: {
      form: "verb",
      verbs: words("reproach rap slate savage pillory implicate insult belittle"),
      targets: ["object", "owner", "doer"],
    },
    code: { type: "ACCUSE", cameoCode: "111" },
    why: "CAMEO 111: a reproach by another verb.",
  },
  {
    id: "plain-hit-out",
    example: "Peru hit out at Bolivia.",
    match: {
      form: "verb",
      verbs: words("hit lash rail fume"),
      objects: words("out at against"),
      targets: ["prep:at", "prep:against"],
    },
    code: { type: "ACCUSE", cameoCode: "111" },
    why: "To hit out at somebody is to criticise.",
  },
  {
    id: "plain-exhort",
    example: "Peru exhorted Bolivia to join the pact.",
    match: {
      form: "verb",
      verbs: words("exhort prod nudge lobby caution"),
      targets: ["object", "owner"],
    },
    code: { type: "REQUEST", cameoCode: "100" },
    why: "CAMEO 10: what somebody is moved to do is asked of him.",
  },
  {
    id: "plain-rebut",
    example: "Peru rebutted Bolivia's claims.",
    match: {
      form: "verb",
      verbs: words("rebut disavow disown balk scoff"),
      targets: ["object", "owner", "prep:at", "prep:from", "prep:by"],
    },
    code: { type: "REJECT", cameoCode: "120" },
    why: "CAMEO 12: words of somebody turned away.",
  },
  {
    id: "plain-strafe",
    example: "Sudan's army strafed Chad's convoys.",
    match: {
      form: "verb",
      verbs: words("strafe ram blast pummel batter devastate flatten hijack maim sabotage rout encircle dislodge"),
      targets: ["object", "owner", "prep:in", "prep:from", "place"],
    },
    code: { type: "ASSAULT", cameoCode: "190" },
    why: "CAMEO 19: force by a verb of its own.",
  },
  {
    id: "plain-impound",
    example: "Greece impounded a Turkish vessel.",
    match: {
      form: "verb",
      verbs: words("impound nab harass obstruct commandeer nationalise nationalize jam"),
      targets: ["object", "owner", "prep:of", "prep:from"],
    },
    code: { type: "COERCE", cameoCode: "171", mode: "seize" },
    why: "CAMEO 17: what belongs to others is taken or held up.",
  },
  {
    id: "plain-penalise",
    example: "The European Union penalised Belarus.",
    match: {
      form: "verb",
      verbs: words("penalise penalize punish embargo isolate eject disinvite"),
      targets: ["object", "owner"],
    },
    code: { type: "SANCTION", cameoCode: "160" },
    why: "CAMEO 16: a penalty short of force.",
  },
  {
    id: "plain-retaliate",
    example: "Canada retaliated against the United States with duties.",
    match: {
      form: "verb",
      verbs: words("retaliate"),
      objects: words("duty duties tariff tariffs sanction sanctions levy levies ban bans"),
      targets: ["prep:against", "prep:on", "topic"],
    },
    code: { type: "SANCTION", cameoCode: "163" },
    why: "Retaliation by duties or sanctions.",
  },
  {
    id: "plain-relent",
    example: "Hungary relented towards Sweden.",
    match: {
      form: "verb",
      verbs: words("relent acquiesce backtrack concede bow"),
      targets: ["prep:to", "prep:towards", "prep:on", "owner"],
    },
    code: { type: "CONCEDE", cameoCode: "080" },
    why: "CAMEO 08: giving way in words.",
  },
  {
    id: "plain-harbour",
    example: "Turkey harboured Syrian rebels.",
    match: {
      form: "verb",
      verbs: words("bail rearm harbour harbor"),
      targets: ["object", "owner"],
    },
    code: { type: "AID", cameoCode: "070" },
    why: "CAMEO 07: help that keeps somebody going.",
  },
  {
    id: "plain-contact",
    example: "Norway contacted Iran.",
    match: {
      form: "verb",
      verbs: words("contact huddle"),
      targets: ["object", "prep:with"],
    },
    code: { type: "CONSULT", cameoCode: "040" },
    why: "CAMEO 04: a contact of any kind.",
  },
  {
    id: "plain-champion",
    example: "Turkey championed Azerbaijan's claim.",
    match: {
      form: "verb",
      verbs: words("champion bless"),
      targets: ["object", "owner"],
    },
    code: { type: "SUPPORT", cameoCode: "051" },
    why: "CAMEO 05: backing in words.",
  },
];
