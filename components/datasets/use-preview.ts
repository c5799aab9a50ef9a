"use client";

import { useEffect, useState } from "react";
import type { ShownFault } from "@/components/ui/shown-fault";
import type { ReadingChoices } from "@/lib/relations/import-input";
import type { ImportPreview } from "@/lib/relations/import-preview";
import type { DatasetRequests } from "./dataset-requests";

interface Read {
  key: string;
  choices: ReadingChoices;
  preview?: ImportPreview;
  faults: readonly ShownFault[];
}

/** What the files would bring, read anew whenever they or the choices change. */
export function usePreview(
  ask: DatasetRequests["preview"],
  uploadIds: readonly string[],
): {
  preview?: ImportPreview;
  faults: readonly ShownFault[];
  isBusy: boolean;
  /** Whether what is shown was read with the present choices. */
  isRead: boolean;
  choices: ReadingChoices;
  /** The choices with which what is shown was read. */
  readChoices: ReadingChoices;
  /** Changes the choices and reads again. */
  setChoices: (choices: ReadingChoices) => void;
  /** Changes the choices, to be read later. */
  keepChoices: (choices: ReadingChoices) => void;
} {
  const [choices, setChoices] = useState<ReadingChoices>({});
  const [asked, setAsked] = useState<ReadingChoices>({});
  const [read, setRead] = useState<Read>();
  const ids = uploadIds.join("~");
  const key = `${ids} ${JSON.stringify(asked)}`;

  useEffect(() => {
    if (ids === "") return;
    let isLeft = false;
    void ask(ids.split("~"), asked).then((answer) => {
      if (isLeft) return;
      setRead({
        key,
        choices: asked,
        ...(answer.ok ? { preview: answer.value } : {}),
        faults: answer.ok ? [] : answer.faults,
      });
    });
    return () => {
      isLeft = true;
    };
  }, [ask, asked, ids, key]);

  const isCurrent = read?.key === key;
  return {
    preview: ids === "" ? undefined : read?.preview,
    faults: isCurrent ? read.faults : [],
    isBusy: ids !== "" && !isCurrent,
    isRead: isCurrent && JSON.stringify(choices) === JSON.stringify(asked),
    choices,
    readChoices: read?.choices ?? {},
    setChoices: (next) => {
      setChoices(next);
      setAsked(next);
    },
    keepChoices: setChoices,
  };
}
