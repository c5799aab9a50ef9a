export { default } from "../map/loading";
