import type { SourceKey } from "../law/index.ts";

/**
 * The code system behind target groups and support-need levels: KL's common terms for adults (FFB), which VUM 2.0 uses.
 * The codes and Danish labels are official; the English labels are our own.
 */
export const ffb = {
  system: "urn:oid:1.2.208.176.2.22",
  version: "20240530",
  source: "FFB",
} as const satisfies { system: string; version: string; source: SourceKey };
