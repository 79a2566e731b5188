import shape from "./shape.ts";

export const round: unknown = () => shape;
