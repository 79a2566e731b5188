import type { Messages } from "./messages.da.ts";

export const messages: Messages = {
  steps: (count) => (count === 1 ? "1 step" : `${count} steps`),
  source: "Source",
  open: "The source leaves open",
  perDay: "a day",
  choices: {
    kept: "yes",
    broken: "no",
    "above-path": "no, but the year does not bind",
    exceeded: "no",
    "direct-less-revenues": "direct costs less revenues",
    direct: "direct costs",
    "direct-without-capital": "direct costs without depreciation and interest",
    "excess-only": "what lies beyond the band",
    "all-if-exceeds": "the whole amount when it lies beyond the band",
    full: "the whole amount",
    "set-aside": "set aside within the band",
    "cost-based-budget": "the cost-based budget",
    "rate-revenue": "the revenue of the rates",
    "round-the-clock": "round-the-clock offer",
    day: "day offer",
    "short-stay": "respite, acute and short stays",
  },
};
