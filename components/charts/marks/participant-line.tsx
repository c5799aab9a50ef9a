import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import type { Participant } from "@/lib/relations/participant";
import { PARTICIPANT_ROLES, type ParticipantRole } from "@/lib/relations/participant-role";
import { ActorLink } from "./actor-link";
import { LeadsTo } from "./leads-to";

/** Roles that the line shows as an arrow; the others are named by their word. */
const ARROW_ROLES: readonly ParticipantRole[] = ["source", "target"];

/**
 * Who acts on whom, in one line: `Pakistan → Afghanistan`, `Iran ↔ Pakistan`, and each other role by its word
 * (`mediator Türkiye · parties …`). Exact actors are named as such.
 */
export function ParticipantLine({
  participants,
  isReciprocal,
  hasLinks = true,
}: {
  participants: readonly Pick<Participant, "code" | "name" | "role">[];
  isReciprocal: boolean;
  /** Whether names lead to the pages of their actors; not so before an event is stored. */
  hasLinks?: boolean;
}) {
  const t = useTranslations();
  const withRole = (role: ParticipantRole) => distinct(participants.filter((one) => one.role === role));
  const sources = withRole("source");
  const targets = withRole("target");
  const groups: { id: string; content: ReactNode }[] = [];
  if (sources.length + targets.length > 0) {
    const isMutual = isReciprocal && targets.length === 0;
    groups.push({
      id: "act",
      content: (
        <>
          <ActorNames hasLinks={hasLinks} actors={sources} separator={isMutual ? " ↔ " : t("charts.listSeparator")} />
          {targets.length > 0 && (
            <>
              {" "}
              {isReciprocal ? (
                <span aria-label={t("vocabulary.arrow.both")} role="img">
                  ↔
                </span>
              ) : (
                <LeadsTo label={t("vocabulary.arrow.actsOn")} />
              )}{" "}
              <ActorNames hasLinks={hasLinks} actors={targets} separator={t("charts.listSeparator")} />
            </>
          )}
        </>
      ),
    });
  }
  for (const role of PARTICIPANT_ROLES) {
    const actors = withRole(role);
    if (ARROW_ROLES.includes(role) || actors.length === 0) continue;
    groups.push({
      id: role,
      content: (
        <>
          <span className="text-ink-faint">{t(`vocabulary.role.${role}`)}</span>{" "}
          <ActorNames
            hasLinks={hasLinks}
            actors={actors}
            separator={role === "party" ? " – " : t("charts.listSeparator")}
          />
        </>
      ),
    });
  }
  return (
    <span className="inline-flex flex-wrap gap-x-3 gap-y-0.5">
      {groups.map(({ id, content }) => (
        <span key={id}>{content}</span>
      ))}
    </span>
  );
}

function ActorNames({
  actors,
  separator,
  hasLinks,
}: {
  actors: readonly Pick<Participant, "code" | "name">[];
  separator: string;
  hasLinks: boolean;
}) {
  return actors.map((actor, index) => (
    <Fragment key={actor.code}>
      {index > 0 && separator}
      {hasLinks ? <ActorLink code={actor.code} name={actor.name} /> : <bdi title={actor.code}>{actor.name}</bdi>}
    </Fragment>
  ));
}

function distinct<One extends Pick<Participant, "code">>(participants: readonly One[]): One[] {
  return [...new Map(participants.map((one) => [one.code, one])).values()];
}
