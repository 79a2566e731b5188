import { round } from "./cycle.ts";

export const same = (a: number, b: number): boolean => a == b;
export const four = (a: number, b: number, c: number, d: number): number => a + b + c + d;
export default round;
