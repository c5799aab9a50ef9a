import { READING, type ReadingTask } from "./reading";
import { serveTasks } from "./serve-tasks";

serveTasks(({ name, args }: ReadingTask) => (READING[name] as (...given: unknown[]) => Promise<unknown>)(...args));
