import type { Platform } from "../../../platform/context.ts";
export function startImports(_platform: Platform): void {}
