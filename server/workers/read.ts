import { publishCubeImage } from "@/server/store/cube-image";
import { READING, type ReadingTask } from "./reading";
import { serveTasks } from "./serve-tasks";

serveTasks((task: ReadingTask) => {
  if ("publish" in task) return publishCubeImage(task.publish);
  return (READING[task.name] as (...given: unknown[]) => Promise<unknown>)(...task.args);
});
