import { MEDIATION_RULES } from "../rules/mediation-rules";
import { OUTCOME_RULES } from "../rules/outcome-rules";

export const [AGREEMENT_RULE, TALKS_RULE] = MEDIATION_RULES as [
  (typeof MEDIATION_RULES)[0],
  (typeof MEDIATION_RULES)[0],
];
export const [STALLED_RULE, NO_RESULT_RULE] = OUTCOME_RULES as [(typeof OUTCOME_RULES)[0], (typeof OUTCOME_RULES)[0]];
export const TALK_NOUNS = new Set(STALLED_RULE.match.subjects);
export const AGREEMENT_NOUNS = new Set(AGREEMENT_RULE.match.objects);
/** Verbs for standing between others, whatever their object. */
const MEDIATING = ["mediate", "intercede", "intervene", "reconcile", "settle", "resolve", "defuse", "shuttle"];
/** Verbs for bringing about talks or agreements of others: mediation with such an object only. */
const BROKERING = ["broker", "facilitate"];
/** The same, where the ones between whom the talks are must be named: whoever negotiates may do it for himself. */
const ARRANGING = [
  "chair",
  "convene",
  "moderate",
  "sponsor",
  "arrange",
  "secure",
  "negotiate",
  "oversee",
  "reach",
  "forge",
  "clinch",
  "hammer",
  "orchestrate",
  "engineer",
  "lead",
  "supervise",
  "steer",
  "shepherd",
  "guide",
  "coax",
  "mastermind",
  "organise",
  "organize",
  "conduct",
];
/** Verbs for carrying words from one to the other. */
const CARRYING = "relay carry pass convey transmit ferry deliver hand submit present forward".split(" ");
/** Verbs for bringing positions closer. */
const BRIDGING = ["bridge", "narrow", "close"];
/** Verbs for making a quarrel of others milder. */
const CALMING = ["ease", "calm", "cool", "lower", "reduce", "dampen", "soothe", "heal", "patch", "mend"];
/** Verbs for moving two to something: mediation where two are moved to meet or to agree. */
const GATHERS = "gather help persuade convince nudge coax get summon sit seat cajole prod talk".split(" ");
export const VERBS = new Set([
  ...MEDIATING,
  ...BROKERING,
  ...ARRANGING,
  ...CARRYING,
  ...BRIDGING,
  ...CALMING,
  "preside",
  "sit",
  "stand",
  "go",
  "travel",
  "fly",
  "bring",
  "host",
  "meet",
  "receive",
  ...GATHERS,
]);
export const GATHERING = new Set(["convene", ...GATHERS]);
/** Verbs that mean mediation only with talks or an agreement as their object. */
export const NEEDS_TALKS = new Set([...BROKERING, ...ARRANGING]);
/** Verbs that mean mediation only where others than the subject are named as parties. */
export const NEEDS_PARTIES = new Set(ARRANGING);
/** Phrasal verbs for bringing about, by verb and particle. */
const BRINGING_ABOUT: Readonly<Record<string, RegExp>> = {
  bring: /^about$/,
  pull: /^off$/,
  work: /^out$/,
  set: /^up$/,
  put: /^together$/,
};

/** "the truce that X brought about", "pulled off the meeting": the verb with the word after it. */
export const bringsAbout = (lemma: string, next: string | undefined): boolean =>
  next !== undefined && BRINGING_ABOUT[lemma]?.test(next) === true;

export const CARRIES = new Set(CARRYING);
export const BRIDGES = new Set(BRIDGING);
export const CALMS = new Set(CALMING);
export const NOUNS =
  /^(mediation|mediator|intermediary|intermediaries|go-between|offices|broker|facilitator|facilitation|auspices|aegis|sponsorship|peacemaker|conduit|guarantor)$/;
export const BROKERED = /^(brokered|mediated|facilitated|sponsored|negotiated|led|backed|arranged|convened|chaired)$/;
export const FAILURES = /^(failure|collapse|breakdown|deadlock|impasse|stalemate)$/;
export const ACCEPTING = new Set(["accept", "welcome", "agree", "embrace"]);
export const REFUSING = new Set(["reject", "refuse", "decline", "dismiss", "rebuff", "spurn", "rule"]);
export const ENDING = new Set(["end", "suspend", "withdraw", "halt", "abandon", "quit", "cease", "stop"]);
export const REQUESTING = new Set([
  "ask",
  "request",
  "urge",
  "invite",
  "call",
  "appeal",
  "want",
  "press",
  "plead",
  "beg",
  "implore",
  "turn",
  "approach",
  "seek",
  "look",
]);
export const PROMISES = new Set([
  "offer",
  "propose",
  "volunteer",
  "ready",
  "willing",
  "prepared",
  "readiness",
  "willingness",
  "promise",
  "pledge",
  "proposal",
  "stand",
  "express",
  "intention",
  "glad",
  "happy",
  "keen",
  "eager",
  "plan",
  "undertake",
]);
/** People who mediate. */
export const MEDIATORS =
  /^(mediator|intermediary|intermediarie|go-between|broker|facilitator|peacemaker|conduit|guarantor)s?$|^intermediaries$/;
/** Nouns for what somebody does or says so as to mediate. */
export const EFFORTS =
  /^(effort|attempt|bid|push|drive|mission|role|work|move|initiative|campaign|offer|proposal|readiness|willingness|plan|promise)s?$/;
