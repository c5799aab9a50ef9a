import { serialize } from "node:v8";
import { publishCubeImage } from "@/server/store/cube-image";
import { READING, type ReadingTask } from "./reading";
import { serveTasks } from "./serve-tasks";

/** Answers are sent as bytes, so that who keeps them need not write them out. */
serveTasks(async (task: ReadingTask) => {
  if ("publish" in task) return serialize(publishCubeImage(task.publish));
  return serialize(await (READING[task.name] as (...given: unknown[]) => Promise<unknown>)(...task.args));
});
