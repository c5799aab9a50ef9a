"use client";

import { useEffect, useRef, useState } from "react";
import type { ShownFault } from "@/components/ui/shown-fault";
import {
  MAX_BATCH_FILES,
  MAX_BATCH_UPLOADS,
  type BatchChoices,
  type BatchPreview,
} from "@/lib/relations/document-batch";
import type { BatchRequests } from "./batch-requests";
import type { GatheredFile } from "./gathered-file";
import { packFiles } from "./pack-files";

/** Beyond this no browser keeps a packed folder at hand. */
const MAX_BYTES = 2_000_000_000;
const LOOK_AFTER_MILLISECONDS = 400;

/** What the form is at. */
export type BatchBusy = "packing" | "sending" | "looking" | "starting";

/** The files of a batch on their way to the server, and what they look like from there. */
export function useBatchDraft(requests: BatchRequests, onStarted: (id: number) => void) {
  const [choices, setChoices] = useState<BatchChoices>({ publisher: "", publishedDate: "", leavesOutNear: false });
  const [uploads, setUploads] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<{ name: string; count: number }>();
  const [preview, setPreview] = useState<BatchPreview>();
  const [busy, setBusy] = useState<BatchBusy>();
  const [faults, setFaults] = useState<readonly ShownFault[]>([]);
  const leaving = useRef<AbortController>(undefined);
  useEffect(() => {
    const controller = new AbortController();
    leaving.current = controller;
    return () => controller.abort();
  }, []);

  const ids = uploads.join("~");
  const asked = JSON.stringify(choices);
  useEffect(() => {
    if (ids === "") return;
    let isLeft = false;
    const look = async () => {
      setBusy("looking");
      const answer = await requests.preview(ids.split("~"), JSON.parse(asked) as BatchChoices);
      if (isLeft) return;
      setBusy(undefined);
      setFaults(answer.ok ? [] : answer.faults);
      setPreview(answer.ok ? answer.value : undefined);
    };
    const timer = setTimeout(() => void look(), LOOK_AFTER_MILLISECONDS);
    return () => {
      isLeft = true;
      clearTimeout(timer);
    };
  }, [ids, asked, requests]);

  const take = async (files: readonly GatheredFile[]) => {
    const bytes = files.reduce((sum, { file }) => sum + file.size, 0);
    setPreview(undefined);
    setUploads([]);
    setChoices(({ columns: _columns, ...kept }) => kept);
    setFaults([]);
    if (files.length > MAX_BATCH_FILES || bytes > MAX_BYTES)
      return setFaults([{ text: { id: "batches.choose.tooMany", values: { maximum: MAX_BATCH_FILES } } }]);
    const isFolder = files.some(({ path }) => path.includes("/"));
    const name = isFolder ? files[0]!.path.split("/")[0]! : files[0]!.file.name;
    setChosen({ name, count: files.length });
    let sent = files.map(({ file }) => file);
    if (isFolder || files.length > MAX_BATCH_UPLOADS) {
      setBusy("packing");
      sent = [await packFiles(files, `${name}.zip`)];
    }
    setBusy("sending");
    const taken: string[] = [];
    for (const file of sent) {
      const answer = await requests.upload(file, () => undefined, leaving.current!.signal);
      if (!answer.ok) {
        setBusy(undefined);
        return setFaults(answer.faults);
      }
      taken.push(answer.value.id);
    }
    setUploads(taken);
  };

  const start = async () => {
    setBusy("starting");
    const answer = await requests.start(uploads, choices);
    if (answer.ok) return onStarted(answer.value.id);
    setBusy(undefined);
    setFaults(answer.faults);
  };

  return { choices, setChoices, chosen, preview, busy, faults, take, start };
}
