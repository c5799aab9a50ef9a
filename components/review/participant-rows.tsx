"use client";

import { Plus, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { useId } from "react";
import { Button } from "@/components/ui/button";
import { PARTICIPANT_ROLES, type ParticipantRole } from "@/lib/relations/participant-role";
import { MOST_PARTICIPANTS } from "@/lib/review/review-input";
import { ActorField } from "./actor-field";
import type { DraftParticipant } from "./event-draft";

/** Who takes part, one row each, with the role and the actor. */
export function ParticipantRows({
  participants,
  roles = PARTICIPANT_ROLES,
  newRole = "target",
  onChange,
}: {
  participants: readonly DraftParticipant[];
  /** Roles to choose from. */
  roles?: readonly ParticipantRole[];
  newRole?: ParticipantRole;
  onChange: (participants: DraftParticipant[]) => void;
}) {
  const t = useTranslations();
  const id = useId();
  const set = (index: number, change: Partial<DraftParticipant>) =>
    onChange(participants.map((one, at) => (at === index ? { ...one, ...change } : one)));
  return (
    <fieldset className="flex min-w-0 flex-col gap-1.5 sm:col-span-2">
      <legend className="mb-1 text-sm font-medium">{t("review.form.participants")}</legend>
      {participants.map((participant, index) => (
        <div key={index} className="flex items-center gap-1.5">
          <label htmlFor={`${id}-${index}`} className="sr-only">
            {t("review.form.roleOf", { name: participant.name || t("review.form.nobody") })}
          </label>
          <select
            id={`${id}-${index}`}
            value={participant.role}
            onChange={({ target }) => set(index, { role: target.value as ParticipantRole })}
            className="h-8 w-28 shrink-0 rounded-md border border-line-strong bg-surface px-1.5 text-sm pointer-coarse:h-10"
          >
            {roles.map((role) => (
              <option key={role} value={role}>
                {t(`vocabulary.role.${role}`)}
              </option>
            ))}
          </select>
          <ActorField
            label={t("review.form.actorAs", { role: t(`vocabulary.role.${participant.role}`) })}
            actor={participant.code === "" ? undefined : participant}
            onChange={({ code, name }) => set(index, { code, name })}
          />
          <Button
            tone="quiet"
            className="px-1.5!"
            aria-label={t("review.form.removeParticipant", { name: participant.name || t("review.form.nobody") })}
            onClick={() => onChange(participants.filter((_, at) => at !== index))}
          >
            <X aria-hidden className="size-4" />
          </Button>
        </div>
      ))}
      {participants.length < MOST_PARTICIPANTS && (
        <Button
          tone="quiet"
          className="self-start px-1.5!"
          onClick={() => onChange([...participants, { code: "", name: "", role: newRole }])}
        >
          <Plus aria-hidden className="size-4" />
          {t("review.form.addParticipant")}
        </Button>
      )}
    </fieldset>
  );
}
