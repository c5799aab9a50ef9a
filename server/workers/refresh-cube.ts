import { currentCubeImage } from "@/server/store/cube-image";
import { serveTasks } from "./serve-tasks";

serveTasks(currentCubeImage);
