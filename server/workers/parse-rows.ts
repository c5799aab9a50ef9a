import { parseRows } from "@/server/usecases/importing/parse-rows";
import { serveTasks } from "./serve-tasks";

serveTasks(parseRows);
