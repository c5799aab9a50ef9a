import { codeHere } from "./code-here";
import { serveTasks } from "./serve-tasks";

serveTasks(codeHere);
