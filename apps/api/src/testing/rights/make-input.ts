import type { World } from "./world.ts";

/** Makes the input of one call, with a subject inside the limit that nobody has used before. `actorId` is null for a visitor. */
export type MakeInput = (world: World, actorId: string | null) => unknown;

export const nothing: MakeInput = () => undefined;
export const network: MakeInput = ({ inside }) => ({ networkId: inside.networkId });
/** The moment at which rows that a test writes itself were made. */
export const now = "2026-11-22T09:00:00.000Z";
