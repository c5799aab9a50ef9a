import { makeChartFile } from "@/server/rendering/make-chart-file";
import { serveTasks } from "./serve-tasks";

serveTasks(makeChartFile);
