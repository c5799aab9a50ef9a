import { serialize } from "node:v8";
import { DEFAULT_LANGUAGE } from "@/lib/relations/language";
import { publishCubeImage } from "@/server/store/cube-image";
import { inLanguage } from "@/server/usecases/view/asked-language";
import type { AskedTask } from "./asked-task";
import { READING } from "./reading";
import { serveTasks } from "./serve-tasks";

/** Answers are sent as bytes, so that who keeps them need not write them out. */
serveTasks(async (task: AskedTask) => {
  if ("publish" in task) return serialize(publishCubeImage(task.publish));
  const read = READING[task.name] as (...given: unknown[]) => Promise<unknown>;
  return serialize(await inLanguage(task.language ?? DEFAULT_LANGUAGE, () => read(...task.args)));
});
