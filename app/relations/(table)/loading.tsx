export { TableLoading as default } from "@/app/table-loading";
