"use client";

import { useEffect, useRef, useState } from "react";
import { MAX_IMPORT_FILES } from "@/lib/relations/import-input";
import { toChosenFile, type ChosenFile } from "./chosen-files";
import type { DatasetRequests, UploadedFile } from "./dataset-requests";

/** The files of an import and their way to the server, one after the other. */
export function useUploads(
  requests: Pick<DatasetRequests, "upload" | "removeUpload">,
  initial: readonly UploadedFile[],
): {
  files: readonly ChosenFile[];
  isTooMany: boolean;
  add: (files: readonly File[]) => void;
  remove: (key: string) => void;
  retry: (key: string) => void;
} {
  const [files, setFiles] = useState<readonly ChosenFile[]>(() => initial.map(toChosenFile));
  const [isTooMany, setIsTooMany] = useState(false);
  const count = useRef(0);
  const ongoing = useRef(new Map<string, AbortController>());
  const queue = useRef<Promise<void>>(Promise.resolve());

  useEffect(() => {
    const controllers = ongoing.current;
    return () => controllers.forEach((controller) => controller.abort());
  }, []);

  const change = (key: string, changes: Partial<ChosenFile>) =>
    setFiles((all) => all.map((one) => (one.key === key ? { ...one, ...changes } : one)));

  const send = (key: string, file: File) => {
    const controller = new AbortController();
    ongoing.current.set(key, controller);
    queue.current = queue.current.then(async () => {
      if (controller.signal.aborted) return;
      const answer = await requests.upload(file, (sentBytes) => change(key, { sentBytes }), controller.signal);
      ongoing.current.delete(key);
      if (answer.ok && controller.signal.aborted) return requests.removeUpload(answer.value.id);
      if (controller.signal.aborted) return;
      if (answer.ok) change(key, { upload: answer.value, sentBytes: file.size });
      else change(key, { faults: answer.faults });
    });
  };

  return {
    files,
    isTooMany,
    add: (added) => {
      const taken = added.slice(0, MAX_IMPORT_FILES - files.length);
      setIsTooMany(taken.length < added.length);
      const chosen = taken.map((file): ChosenFile & { file: File } => ({
        key: `new-${++count.current}`,
        name: file.name,
        sizeBytes: file.size,
        sentBytes: 0,
        file,
        faults: [],
      }));
      setFiles((all) => [...all, ...chosen]);
      for (const { key, file } of chosen) send(key, file);
    },
    remove: (key) => {
      ongoing.current.get(key)?.abort();
      ongoing.current.delete(key);
      const gone = files.find((one) => one.key === key);
      if (gone?.upload) void requests.removeUpload(gone.upload.id);
      setFiles((all) => all.filter((one) => one.key !== key));
      setIsTooMany(false);
    },
    retry: (key) => {
      const again = files.find((one) => one.key === key);
      if (!again?.file) return;
      change(key, { faults: [], sentBytes: 0 });
      send(key, again.file);
    },
  };
}
