"use client";

import { useTranslations } from "next-intl";
import { useId, useState, useTransition } from "react";
import { keepAuthorName, readAuthorName } from "@/components/ui/author-name";
import { Button } from "@/components/ui/button";
import { FaultList } from "@/components/ui/fault-list";
import type { Answer, ShownFault } from "@/components/ui/shown-fault";
import type { AnnotationInput } from "@/lib/relations/annotation";
import { MAX_ANNOTATION_LENGTH, MAX_AUTHOR_LENGTH } from "@/lib/relations/check-annotation";
import { FIRST_FILTER_DAY, LAST_FILTER_DAY } from "@/lib/relations/event-filter";

const FIELD = "w-full rounded-md border border-line-strong bg-surface px-2 py-1.5 text-sm pointer-coarse:text-base";
const LABEL = "text-xs text-ink-soft";

/** Writes a note or writes it anew; the writer's name is remembered in the browser. */
export function AnnotationForm({
  start,
  subjects,
  save,
  onDone,
}: {
  start: AnnotationInput;
  /** What the note can be about, by its name. */
  subjects: readonly { id: string; label: string }[];
  save: (input: AnnotationInput) => Promise<Answer<unknown>>;
  onDone: (isSaved: boolean) => void;
}) {
  const t = useTranslations("annotations");
  const id = useId();
  const [text, setText] = useState(start.text);
  const [author] = useState(() => start.author || readAuthorName());
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const [isPending, startTransition] = useTransition();
  const submit = (data: FormData) => {
    const field = (name: string) => String(data.get(name) ?? "");
    const input: AnnotationInput = {
      subject: field("subject"),
      fromDate: field("fromDate"),
      toDate: field("toDate") || field("fromDate"),
      text: field("text"),
      author: field("author"),
    };
    startTransition(async () => {
      const answer = await save(input);
      if (!answer.ok) return setFaults(answer.faults);
      keepAuthorName(input.author);
      onDone(true);
    });
  };
  return (
    <form
      className="grid gap-2 sm:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        submit(new FormData(event.currentTarget));
      }}
      onKeyDown={(event) => event.key === "Escape" && onDone(false)}
    >
      <div>
        <label className={LABEL} htmlFor={`${id}-from`}>
          {t("from")}
        </label>
        <input
          id={`${id}-from`}
          name="fromDate"
          type="date"
          required
          min={FIRST_FILTER_DAY}
          max={LAST_FILTER_DAY}
          defaultValue={start.fromDate}
          className={FIELD}
        />
      </div>
      <div>
        <label className={LABEL} htmlFor={`${id}-to`}>
          {t("to")}
        </label>
        <input
          id={`${id}-to`}
          name="toDate"
          type="date"
          min={FIRST_FILTER_DAY}
          max={LAST_FILTER_DAY}
          defaultValue={start.toDate === start.fromDate ? "" : start.toDate}
          className={FIELD}
        />
      </div>
      <div className="sm:col-span-2">
        <label className={LABEL} htmlFor={`${id}-text`}>
          {t("text")}
        </label>
        <textarea
          id={`${id}-text`}
          name="text"
          required
          rows={2}
          dir="auto"
          // The field for what is written comes to the one who asked for it.
          autoFocus
          maxLength={MAX_ANNOTATION_LENGTH}
          value={text}
          onChange={({ target }) => setText(target.value)}
          aria-describedby={`${id}-left`}
          className={FIELD}
        />
        <p id={`${id}-left`} className="text-xs text-ink-faint">
          {t("left", { left: MAX_ANNOTATION_LENGTH - text.length, most: MAX_ANNOTATION_LENGTH })}
        </p>
      </div>
      <div>
        <label className={LABEL} htmlFor={`${id}-subject`}>
          {t("subject")}
        </label>
        <select id={`${id}-subject`} name="subject" defaultValue={start.subject} className={FIELD}>
          {subjects.map((subject) => (
            <option key={subject.id} value={subject.id}>
              {subject.label}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label className={LABEL} htmlFor={`${id}-author`}>
          {t("author")}
        </label>
        <input
          id={`${id}-author`}
          name="author"
          maxLength={MAX_AUTHOR_LENGTH}
          defaultValue={author}
          dir="auto"
          className={FIELD}
        />
      </div>
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <Button type="submit" tone="primary" disabled={isPending}>
          {t("save")}
        </Button>
        <Button onClick={() => onDone(false)}>{t("cancel")}</Button>
      </div>
      <div className="sm:col-span-2">
        <FaultList faults={faults} />
      </div>
    </form>
  );
}
