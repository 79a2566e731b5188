// @ts-ignore
export const anything: any = 1;
export const first = (names: string[]): string => names[0]!;
export const label = (kind: "open" | "closed"): string => {
  switch (kind) {
    case "open":
      return "åbent";
  }
  return "";
};
export const worded = (value: boolean[]): string => `${value}`;
export const copied = { ...new Map([[1, 2]]) };
