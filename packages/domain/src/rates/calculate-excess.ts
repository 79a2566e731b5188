import type { Oere } from "../money/index.ts";

/** Answers what of a surplus or deficit lies beyond the band; 0 within it. */
export function calculateExcess(resultOere: Oere, bandOere: Oere): Oere {
  if (resultOere > bandOere) return resultOere - bandOere;
  return resultOere < -bandOere ? resultOere + bandOere : 0;
}
