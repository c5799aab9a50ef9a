import type { CoderRule } from "./coder-rule";
import { CONFLICT_RULES } from "./conflict-rules";
import { COOPERATION_RULES } from "./cooperation-rules";
import { MEDIATION_RULES } from "./mediation-rules";
import { NOUN_RULES } from "./noun-rules";
import { OUTCOME_RULES } from "./outcome-rules";
import { STANCE_RULES } from "./stance-rules";

/** All rules of the coder, in the order in which they are tried. */
export const RULES: readonly CoderRule[] = [
  ...MEDIATION_RULES,
  ...OUTCOME_RULES,
  ...STANCE_RULES,
  ...COOPERATION_RULES,
  ...CONFLICT_RULES,
  ...NOUN_RULES,
];
