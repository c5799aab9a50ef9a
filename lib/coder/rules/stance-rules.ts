import type { CoderRule, StanceMatch } from "./coder-rule";

/** How an act is held by its governor: what is promised, refused or threatened is an act of its own. */
export const STANCE_RULES: readonly CoderRule<StanceMatch>[] = [
  {
    id: "stance-promise",
    example: "France promised to send aid to Lebanon.",
    match: {
      form: "stance",
      words:
        "promise pledge agree offer vow commit undertake volunteer propose proposal ready willing prepared readiness willingness intention intend plan accept consent commitment happy glad".split(
          " ",
        ),
      stance: "promise",
    },
    code: { type: "AGREE", cameoCode: "030" },
    why: "A promise of cooperation is verbal cooperation whatever it promises; a promise of harm is a threat.",
  },
  {
    id: "stance-threaten",
    example: "Iran threatened to attack Israel.",
    match: { form: "stance", words: ["threaten", "warn", "swear"], stance: "threaten" },
    code: { type: "THREATEN", cameoCode: "130" },
    why: "What is threatened has not happened.",
  },
  {
    id: "stance-refuse",
    example: "Serbia refused to recognise Kosovo.",
    match: { form: "stance", words: ["refuse", "decline", "reject", "oppose", "rule"], stance: "refuse" },
    code: { type: "REJECT", cameoCode: "120" },
    why: "A refusal is a rejection, not the act refused.",
  },
  {
    id: "stance-demand",
    example: "Ukraine urged Russia to withdraw its troops.",
    match: {
      form: "stance",
      words:
        "urge demand ask call request press appeal order insist implore pressure tell want expect encourage warn oblige require".split(
          " ",
        ),
      stance: "demand",
    },
    code: { type: "REQUEST", cameoCode: "100" },
    why: "What is asked of others is a request; the thing asked has not happened.",
  },
  {
    id: "stance-must",
    example: "Russia said that Sudan must return a helicopter.",
    match: { form: "stance", words: ["must", "should"], stance: "demand" },
    code: { type: "REQUEST", cameoCode: "100" },
    why: "To say that somebody must act is to demand it of them.",
  },
  {
    id: "stance-hope",
    example: "Turkey hopes to meet Greece.",
    match: {
      form: "stance",
      words: ["want", "expect", "hope", "wish", "seek", "aim", "consider", "mull", "weigh", "desire", "aspire"],
      stance: "hope",
    },
    code: {},
    why: "What somebody hopes for has not happened.",
  },
  {
    id: "stance-deny",
    example: "Rwanda denied arming Burundi.",
    match: { form: "stance", words: ["deny"], stance: "deny" },
    code: {},
    why: "A denied act is kept as denied and counts in nothing.",
  },
  {
    id: "stance-begin",
    example: "Israel began bombing Lebanon.",
    match: {
      form: "stance",
      words: "begin start continue resume keep help decide vote move manage try attempt proceed go".split(" "),
      stance: "begin",
    },
    code: {},
    why: "Beginning, going on and deciding leave the act as it is.",
  },
  {
    id: "stance-cease",
    example: "Israel stopped bombing Lebanon.",
    match: { form: "stance", words: ["stop", "cease", "halt", "end", "quit"], stance: "cease" },
    code: {},
    why: "To stop fighting is a retreat; to stop helping or talking breaks something off.",
  },
  {
    id: "stance-allege",
    example: "Israel accused Hamas of attacking Egypt.",
    match: {
      form: "stance",
      words:
        "accuse blame suspect charge accusation allegation claim convict fault condemn criticise criticize denounce".split(
          " ",
        ),
      stance: "allege",
    },
    code: {},
    why: "What somebody is accused of is not told as a fact: only the accusation is an act.",
  },
  {
    id: "stance-fail",
    example: "India failed to meet Pakistan.",
    match: { form: "stance", words: ["fail"], stance: "fail" },
    code: {},
    why: "What somebody failed to do has not happened.",
  },
];
