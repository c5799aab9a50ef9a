import { treeClause } from "../parser/tree-phrases";
import type { Complements } from "../syntax/complements";
import type { VerbGroup } from "../syntax/phrase";
import type { DraftParticipant } from "./draft-event";
import { actingActors } from "./find-targets";
import type { SentenceFrame } from "./sentence-frame";

/** What the parser says of one verb, beside the shallow chunks. */
export interface TreeOpinion {
  agents: DraftParticipant[];
  /** The verb has somebody it concerns as its subject. */
  isPassive: boolean;
  complements: Complements;
}

/** The parser's opinion on the verb group at an index; none without a parser. */
export function treeOpinion(frame: SentenceFrame, at: number): TreeOpinion | undefined {
  if (!frame.tree) return undefined;
  const { agents, patients, complements } = treeClause(frame.tree(), frame.phrases, at);
  return { agents: actingActors(agents, frame), isPassive: patients.length > 0, complements };
}

/** Who acts by the parser, where the shallow chunks know nobody; of infinitives and passives they alone decide. */
export function agentsByTree(verb: VerbGroup, opinion: TreeOpinion | undefined): DraftParticipant[] {
  return !opinion || opinion.isPassive || verb.isInfinitive ? [] : opinion.agents;
}

const AGREES = 0.05;
const DIFFERS = -0.1;

/** What the parser's view of who acts adds to the confidence in that of the shallow chunks, or takes from it. */
export function agreement(agents: readonly DraftParticipant[], opinion: TreeOpinion | undefined): number {
  if (!opinion || (agents.length === 0 && opinion.agents.length === 0)) return 0;
  const country = ({ code }: DraftParticipant) => code.slice(0, 3);
  const others = new Set(opinion.agents.map(country));
  return agents.some((agent) => others.has(country(agent))) ? AGREES : DIFFERS;
}
