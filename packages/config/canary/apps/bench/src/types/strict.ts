import { ServerOptions } from "node:http"; // planted: TS1484

const unused = 1; // planted: TS6133
export const wrong: number = "fifty"; // planted: TS2322
export const first: number = [1].slice(1)[0]; // planted: TS2322
export const options: { name?: string } = { name: undefined }; // planted: TS2375
export const home = (names: Record<string, string>) => names.home; // planted: TS4111
export const untyped = (value) => value; // planted: TS7006
export const parameter = (value: number) => 1; // planted: TS6133

export enum Kind { // planted: TS1294
  Open,
}

export class Seats {
  count() {}
}

export class Places extends Seats {
  count() {} // planted: TS4114
}

export function label(kind: string, options: ServerOptions): string {
  let text = "";
  switch (kind) {
    case "open": // planted: TS7029
      text = `${options.noDelay}`;
    default:
      return text;
  }
}
