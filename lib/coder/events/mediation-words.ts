import { MEDIATION_RULES } from "../rules/mediation-rules";
import { OUTCOME_RULES } from "../rules/outcome-rules";

export const [AGREEMENT_RULE, TALKS_RULE] = MEDIATION_RULES as [
  (typeof MEDIATION_RULES)[0],
  (typeof MEDIATION_RULES)[0],
];
export const [STALLED_RULE, NO_RESULT_RULE] = OUTCOME_RULES as [(typeof OUTCOME_RULES)[0], (typeof OUTCOME_RULES)[0]];
export const TALK_NOUNS = new Set(STALLED_RULE.match.subjects);
export const AGREEMENT_NOUNS = new Set(AGREEMENT_RULE.match.objects);
export const VERBS = new Set([
  "mediate",
  "broker",
  "facilitate",
  "shuttle",
  "chair",
  "convene",
  "moderate",
  "bring",
  "settle",
  "resolve",
  "reconcile",
  "defuse",
  "relay",
  "carry",
  "pass",
  "sponsor",
]);
/** Verbs that mean mediation only with talks or an agreement as their object. */
export const NEEDS_TALKS = new Set(["broker", "facilitate", "chair", "convene", "moderate", "sponsor"]);
export const NOUNS =
  /^(mediation|mediator|intermediary|intermediaries|go-between|offices|broker|facilitator|facilitation|auspices|aegis)$/;
export const BROKERED = /^(brokered|mediated|facilitated|sponsored|negotiated)$/;
export const FAILURES = /^(failure|collapse|breakdown|deadlock|impasse|stalemate)$/;
export const ACCEPTING = new Set(["accept", "welcome", "agree", "embrace"]);
export const REFUSING = new Set(["reject", "refuse", "decline", "dismiss", "rebuff", "spurn", "rule"]);
export const ENDING = new Set(["end", "suspend", "withdraw", "halt", "abandon", "quit", "cease", "stop"]);
export const REQUESTING = new Set(["ask", "request", "urge", "invite", "call", "appeal", "want", "press"]);
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
]);
