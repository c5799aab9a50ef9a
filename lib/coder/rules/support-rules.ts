import type { CoderRule, VerbMatch } from "./coder-rule";

/** Verbs of support and concession in words. First match wins: the special stands before the general. */
export const SUPPORT_RULES: readonly CoderRule<VerbMatch>[] = [
  {
    id: "support-sign",
    example: "Libya and Bulgaria signed a treaty of friendship.",
    match: {
      form: "verb",
      verbs: ["sign", "ratify", "initial", "conclude", "clinch", "seal", "ink", "finalise", "finalize"],
      objects:
        "treaty agreement agreements deal accord pact memorandum declaration protocol truce ceasefire contract roadmap communique statement document letter text paper charter framework".split(
          " ",
        ),
      targets: ["prep:with", "prep:between", "owner"],
    },
    code: { type: "SUPPORT", cameoCode: "057", isReciprocal: true },
    why: "CAMEO 057: a formal agreement signed.",
  },
  {
    id: "support-put-name",
    example: "Togo and Benin put their names to a declaration.",
    match: {
      form: "verb",
      verbs: ["put", "affix", "append", "set"],
      objects: ["name", "names", "signature", "signatures", "initials"],
      targets: ["prep:with", "prep:between"],
    },
    code: { type: "SUPPORT", cameoCode: "057", isReciprocal: true },
    why: "Whoever puts a name to a text signs it.",
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
    id: "support-assure",
    example: "Poland assured Lithuania of its full support.",
    match: {
      form: "verb",
      verbs: ["assure", "reassure"],
      objects: ["support", "solidarity", "backing", "friendship", "help", "commitment"],
      targets: ["object", "owner"],
    },
    code: { type: "SUPPORT", cameoCode: "051" },
    why: "CAMEO 051: support assured.",
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
    id: "support-come-out",
    example: "Spain came out in support of Morocco's plan.",
    match: {
      form: "verb",
      verbs: ["come", "speak", "stand", "argue"],
      objects: ["support", "favour", "favor", "defence", "defense"],
      targets: ["prep:of", "owner", "any"],
    },
    code: { type: "SUPPORT", cameoCode: "051" },
    why: "CAMEO 051: to speak up for somebody.",
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
