import { type CodeInTree, listCodeTree } from "../../reference/index.ts";
import { serviceRows } from "./service-rows.ts";

/**
 * What an offer does (ydelser) in FFB, in the order of the published list: every service directly before those
 * within it. Codes and Danish labels are official, the English ones our own. System, version, source: `ffb`.
 */
export const services: readonly CodeInTree[] = listCodeTree(serviceRows);

const byCode = new Map(services.map((service) => [service.code, service]));

/**
 * Answers the service with an official code; undefined when the list has none.
 * @example findService("a81a3fa9-6601-4d1e-a11e-f7444dfd3828")?.label.da // "Akut ophold"
 */
export function findService(code: string): CodeInTree | undefined {
  return byCode.get(code);
}
