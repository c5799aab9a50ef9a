import type { WriteStream } from "node:tty";
import type { ImportProgress } from "@/server/usecases/importing/run-import";

const WIDTH = 24;
const WORDS: Readonly<Record<ImportProgress["stage"], string>> = {
  waiting: "waiting for another import",
  reading: "reading",
  storing: "storing",
  publishing: "publishing",
  finished: "done",
};

/** A bar that shows how far an import is, over the same line of a terminal; elsewhere a line for each stage. */
export function importProgressBar(output: WriteStream): { show: (progress: ImportProgress) => void; end: () => void } {
  const startedAt = performance.now();
  let stage = "";
  let isOpen = false;
  return {
    show: (progress) => {
      if (!output.isTTY) {
        if (progress.stage !== stage) output.write(`${WORDS[progress.stage]}\n`);
        stage = progress.stage;
        return;
      }
      const seconds = Math.max((performance.now() - startedAt) / 1_000, 0.001);
      const share = progress.byteTotal > 0 ? Math.min(progress.byteCount / progress.byteTotal, 1) : 1;
      const filled = Math.round(share * WIDTH);
      const rows = Math.round(progress.rowCount).toLocaleString("en-GB");
      const speed = Math.round(progress.rowCount / seconds).toLocaleString("en-GB");
      const left =
        progress.stage === "reading" && share > 0 ? `, ${Math.ceil((seconds * (1 - share)) / share)} s left` : "";
      const bar = `${"█".repeat(filled)}${"░".repeat(WIDTH - filled)}`;
      output.write(`\r\x1b[K${bar} ${WORDS[progress.stage]}: ${rows} rows, ${speed} rows/s${left}`);
      isOpen = true;
    },
    end: () => {
      if (isOpen) output.write("\n");
      isOpen = false;
    },
  };
}
