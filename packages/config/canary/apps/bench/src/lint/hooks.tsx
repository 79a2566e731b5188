import { useState } from "react";

export function useMaybe(wanted: boolean): unknown {
  if (!wanted) return undefined;
  return useState(0);
}
