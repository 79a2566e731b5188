import { formatExactPercent, formatFactor, formatKroner, formatNumber } from "../format/numbers.ts";
import { typeNumber } from "../format/type-number.ts";
import { useLanguage } from "../language/language.ts";
import { useText } from "../language/use-text.ts";
import { explanationText } from "./explanation-text.ts";

/** The value of a step or an input with its unit, as people read it. */
export function useFigure(): (value: number | string, unit: string) => string {
  const text = useText(explanationText);
  const language = useLanguage();
  return (value, unit) => {
    if (typeof value === "string") return text.choices[value] ?? value;
    switch (unit) {
      case "oere":
        return formatKroner(value, language);
      case "oere-per-day":
        return `${formatKroner(value, language)} ${text.perDay}`;
      case "percent":
        return formatExactPercent(value, language);
      case "year":
        return String(value);
      case "factor":
        return formatFactor(value, language);
      case "days":
        return typeNumber(value, language);
      default:
        return formatNumber(value, language);
    }
  };
}
