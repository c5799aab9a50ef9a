import { codeWithAliases } from "./code-with-aliases";
import { serveTasks } from "./serve-tasks";

serveTasks(codeWithAliases);
