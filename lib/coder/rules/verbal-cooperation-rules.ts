import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs of words that bring actors closer: meetings, support, concessions. First match wins: the special stands before the general. */
export const VERBAL_COOPERATION_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "consult-phone",
    example: "Erdogan telephoned Putin.",
    match: { form: "verb", verbs: ["phone", "telephone"], targets: ["object", "prep:with"] },
    code: { type: "CONSULT", cameoCode: "041", mode: "phone", isReciprocal: true },
    why: "CAMEO 041: discussion by telephone.",
  },
  {
    id: "consult-call",
    example: "Macron called President Zelensky.",
    match: { form: "verb", verbs: ["call", "ring"], targets: ["person"], without: ["for", "upon", "to", "as"] },
    code: { type: "CONSULT", cameoCode: "041", mode: "phone", isReciprocal: true },
    why: "Who calls a person telephones; who calls on or for something demands.",
  },
  {
    id: "agree-accept",
    example: "Ethiopia accepted a proposal from Kenya.",
    match: {
      form: "verb",
      verbs: ["accept"],
      objects:
        "offer proposal plan invitation request mediation condition demand truce ceasefire deal agreement settlement roadmap".split(
          " ",
        ),
      targets: ["owner", "prep:from", "prep:by", "prep:of", "relative", "any"],
    },
    code: { type: "AGREE", cameoCode: "030" },
    why: "To accept somebody's proposal is to agree with them.",
  },
  {
    id: "agree-on",
    example: "Kosovo and Serbia agreed on a plan.",
    match: { form: "verb", verbs: ["agree"], targets: ["prep:with"] },
    code: { type: "AGREE", cameoCode: "030", isReciprocal: true },
    why: "CAMEO 030: two sides that agree, on whatever it is, agree with each other.",
  },
  {
    id: "agree-propose-talks",
    example: "Iran proposed negotiations with Iraq.",
    match: {
      form: "verb",
      verbs: ["propose", "offer", "suggest"],
      objects: ["talk", "negotiation", "dialogue", "meeting", "summit", "truce", "ceasefire"],
      targets: ["prep:with", "prep:to"],
      without: ["mediate", "mediation", "host", "broker", "facilitate"],
    },
    code: { type: "AGREE", cameoCode: "036" },
    why: "CAMEO 036: who proposes to meet or to stop fighting shows the intent to.",
  },
  {
    id: "agree-invite",
    example: "Uzbekistan invited Tajikistan to a summit.",
    match: {
      form: "verb",
      verbs: ["invite"],
      targets: ["object", "owner", "any"],
      without: ["criticism", "condemnation"],
    },
    code: { type: "AGREE", cameoCode: "036" },
    why: "CAMEO 036 and PLOVER: an invitation shows the intent to meet.",
  },
  {
    id: "consult-send-envoy",
    example: "Kenya sent a delegation to Uganda.",
    match: {
      form: "verb",
      verbs: ["send", "dispatch", "lead"],
      objects: [
        "envoy",
        "envoys",
        "delegation",
        "delegations",
        "minister",
        "negotiator",
        "negotiators",
        "emissary",
        "emissaries",
      ],
      targets: ["prep:to", "prep:with", "place"],
      without: ["troop", "troops", "weapon", "talks", "geneva"],
    },
    code: { type: "CONSULT", cameoCode: "042", mode: "visit", isReciprocal: true },
    why: "CAMEO 042: an envoy who is sent visits.",
  },
  {
    id: "consult-speak-by-phone",
    example: "Macron spoke by phone with Zelensky.",
    match: {
      form: "verb",
      verbs: ["speak", "talk"],
      objects: ["phone", "telephone", "call"],
      targets: ["prep:with", "prep:to"],
    },
    code: { type: "CONSULT", cameoCode: "041", mode: "phone", isReciprocal: true },
    why: "CAMEO 041: discussion by telephone.",
  },
  {
    id: "consult-visit",
    example: "Modi visited Japan.",
    match: { form: "verb", verbs: ["visit", "tour"], targets: ["object", "owner", "place"] },
    code: { type: "CONSULT", cameoCode: "042", mode: "visit", isReciprocal: true },
    why: "CAMEO 042: a visit is made to the government of the place.",
  },
  {
    id: "consult-arrive",
    example: "The Iraqi foreign minister arrived in Amman.",
    match: {
      form: "verb",
      verbs: ["arrive", "travel", "fly"],
      targets: ["place"],
      without: ["talk", "meeting", "summit", "round", "negotiation", "mediation", "conference", "peace"],
    },
    code: { type: "CONSULT", cameoCode: "042", mode: "visit", isReciprocal: true },
    why: "CAMEO 042: who arrives visits, unless the place is only where talks with others are held.",
  },
  {
    id: "consult-receive",
    example: "Putin received Xi Jinping.",
    match: {
      form: "verb",
      verbs: ["host", "receive"],
      targets: ["object"],
      without: "aid weapon support talk summit letter report people prisoner body soldier money fund".split(" "),
    },
    code: { type: "CONSULT", cameoCode: "043", mode: "visit", isReciprocal: true },
    why: "CAMEO 043: to receive a visitor.",
  },
  {
    id: "consult-meet",
    example: "Lavrov met Rubio.",
    match: {
      form: "verb",
      verbs: ["meet", "confer", "consult", "parley", "reconvene"],
      targets: ["object", "prep:with", "owner"],
      without: ["demand", "condition", "deadline", "target", "obligation"],
    },
    code: { type: "CONSULT", cameoCode: "040", isReciprocal: true },
    why: "CAMEO 040: a meeting is one act of all who meet.",
  },
  {
    id: "consult-negotiate",
    example: "Iran negotiated with the European Union.",
    match: { form: "verb", verbs: ["negotiate"], targets: ["prep:with", "object"] },
    code: { type: "CONSULT", cameoCode: "046", isReciprocal: true },
    why: "CAMEO 046: negotiation.",
  },
  {
    id: "consult-brief",
    example: "The Egyptian foreign minister briefed Jordan on the talks.",
    match: { form: "verb", verbs: ["brief", "inform"], targets: ["object", "prep:to"] },
    code: { type: "CONSULT", cameoCode: "040", isReciprocal: true },
    why: "CAMEO 040: who briefs another government consults it.",
  },
  {
    id: "consult-speak",
    example: "Erdogan discussed Libya with Putin.",
    match: {
      form: "verb",
      verbs: ["speak", "talk", "discuss", "coordinate", "dine", "lunch", "sit", "liaise", "join"],
      targets: ["prep:with", "prep:to", "person"],
      without: ["force", "alliance", "war", "coalition", "sanction", "condemnation", "reporter", "journalist"],
    },
    code: { type: "CONSULT", cameoCode: "040", isReciprocal: true },
    why: "CAMEO 040: who speaks with another government consults it.",
  },
  {
    id: "support-sign",
    example: "Libya and Bulgaria signed a treaty of friendship.",
    match: {
      form: "verb",
      verbs: ["sign", "ratify", "initial", "conclude", "clinch"],
      objects:
        "treaty agreement deal accord pact memorandum declaration protocol truce ceasefire contract roadmap communique statement document letter".split(
          " ",
        ),
      targets: ["prep:with", "prep:between", "owner"],
    },
    code: { type: "SUPPORT", cameoCode: "057", isReciprocal: true },
    why: "CAMEO 057: a formal agreement signed.",
  },
  {
    id: "support-ties",
    example: "Saudi Arabia restored diplomatic ties with Iran.",
    match: {
      form: "verb",
      verbs: ["establish", "restore", "upgrade", "resume", "normalise", "normalize", "open"],
      objects: ["tie", "ties", "relation", "embassy", "consulate"],
      targets: ["prep:with", "prep:in", "place", "object"],
    },
    code: { type: "SUPPORT", cameoCode: "054", isReciprocal: true },
    why: "CAMEO 050 and 054: relations taken up or raised.",
  },
  {
    id: "support-express",
    example: "Egypt expressed solidarity with Saudi Arabia.",
    match: {
      form: "verb",
      verbs:
        "express voice offer extend convey reiterate reaffirm affirm declare renew give lend pay announce repeat send".split(
          " ",
        ),
      objects:
        "solidarity support appreciation gratitude thanks condolence condolences sympathy congratulation congratulations backing confidence respect tribute satisfaction endorsement friendship admiration allegiance".split(
          " ",
        ),
      targets: ["prep:to", "prep:with", "prep:for", "prep:of", "prep:towards", "owner", "any", "place"],
      without: ["aid", "military", "material", "weapon", "opposition", "concern", "talk", "mediation"],
    },
    code: { type: "SUPPORT", cameoCode: "051" },
    why: "CAMEO 05: solidarity, thanks, sympathy or backing put into words.",
  },
  {
    id: "support-approve",
    example: "The United Nations adopted a Ukrainian resolution.",
    match: {
      form: "verb",
      verbs: ["approve", "adopt", "pass"],
      objects: ["resolution", "plan", "proposal", "draft", "request", "roadmap"],
      targets: ["owner", "prep:from", "prep:by", "prep:with", "any"],
      without: ["troop", "troops", "sanctions", "strike", "strikes", "aid"],
    },
    code: { type: "SUPPORT", cameoCode: "051" },
    why: "CAMEO 05: what somebody proposes is approved.",
  },
  {
    id: "support-stand-with",
    example: "Canada sided with Ukraine.",
    match: {
      form: "verb",
      verbs: ["side", "stand", "rally", "ally"],
      targets: ["prep:with", "prep:behind", "prep:by"],
    },
    code: { type: "SUPPORT", cameoCode: "051" },
    why: "CAMEO 051: to take somebody's side.",
  },
  {
    id: "support-praise",
    example: "Washington praised Haiti's efforts.",
    match: {
      form: "verb",
      verbs:
        "praise welcome commend hail applaud laud congratulate thank endorse salute back defend support forgive recognise recognize appreciate honour honor honored honoured cheer greet acclaim vouch".split(
          " ",
        ),
      targets: ["object", "owner", "prep:for", "prep:of", "prep:between", "any", "parties"],
      without: ["rebel", "militia", "weapon"],
    },
    code: { type: "SUPPORT", cameoCode: "051" },
    why: "CAMEO 051–056: praise, endorsement, recognition, in words.",
  },
  {
    id: "concede-apologise",
    example: "Argentina apologised to Brazil.",
    match: { form: "verb", verbs: ["apologise", "apologize"], targets: ["prep:to", "any"] },
    code: { type: "SUPPORT", cameoCode: "055" },
    why: "CAMEO 055 maps to SUPPORT.",
  },
  {
    id: "concede-drop",
    example: "South Korea dropped charges against Japan.",
    match: {
      form: "verb",
      verbs: "drop reverse revoke remove reduce cut end suspend withdraw scrap cancel abolish shelve".split(" "),
      objects:
        "charge charges investigation probe lawsuit demand sanction sanctions tariff tariffs ban embargo boycott blockade siege curfew restriction restrictions decision complaint duty duties lockdown emergency".split(
          " ",
        ),
      targets: ["prep:on", "prep:against", "prep:of", "prep:into", "prep:to", "prep:for", "object", "owner", "any"],
      without: ["tie", "ties", "aid", "visa", "talk", "negotiation"],
    },
    code: { type: "CONCEDE", cameoCode: "080" },
    why: "CAMEO 08: charges, sanctions or bans given up.",
  },
  {
    id: "concede-grant",
    example: "Morocco granted an amnesty to the Spanish prisoners.",
    match: {
      form: "verb",
      verbs: ["grant", "issue", "declare", "offer", "give"],
      objects: ["amnesty", "pardon", "autonomy", "clemency", "reprieve", "citizenship", "concession"],
      targets: ["prep:to", "prep:for", "object", "any", "own-people"],
    },
    code: { type: "CONCEDE", cameoCode: "081" },
    why: "CAMEO 081: restrictions on people eased by decree.",
  },
  {
    id: "concede-ease",
    example: "Israel eased restrictions on the Palestinians.",
    match: {
      form: "verb",
      verbs: ["ease", "lift", "relax", "waive", "pardon", "loosen", "rescind", "unfreeze", "amnesty"],
      targets: [
        "prep:on",
        "prep:against",
        "prep:of",
        "prep:to",
        "prep:for",
        "object",
        "owner",
        "any",
        "place",
        "own-people",
      ],
    },
    code: { type: "CONCEDE", cameoCode: "080" },
    why: "CAMEO 08: restrictions and sanctions eased in words or by decree.",
  },
];
