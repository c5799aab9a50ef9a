import { topLevelCode } from "@/lib/relations/actor-code";
import type { ParticipantRole } from "@/lib/relations/participant-role";
import type { NamedCode } from "./read-actors";

/** A participant with its part in the talks. */
export interface TalksParticipant extends NamedCode {
  role: ParticipantRole;
}

/**
 * Who is what in a meeting of two actors that a third one brought together (CONSULT, mode `third-party`): the file
 * does not say who the third one is. It is the mediator where exactly one actor stands on one side and a pair on the
 * other; else the mediator is unknown, and all are parties.
 */
export function thirdPartyTalks(actors: readonly NamedCode[], recipients: readonly NamedCode[]): TalksParticipant[] {
  const third = outsider(actors, recipients) ?? outsider(recipients, actors);
  return [...actors, ...recipients].map((one) => ({
    ...one,
    role: third !== undefined && topLevelCode(one.code) === third ? "mediator" : "party",
  }));
}

function outsider(one: readonly NamedCode[], pair: readonly NamedCode[]): string | undefined {
  const alone = new Set(one.map(({ code }) => topLevelCode(code)));
  const others = new Set(pair.map(({ code }) => topLevelCode(code)));
  const [third] = alone;
  return alone.size === 1 && others.size === 2 && !others.has(third!) ? third : undefined;
}
