import type { MethodSummary } from "@rammevaerk/contracts/methods";
import { useText } from "../platform/language/use-text.ts";
import { BandBadge } from "./band-badge.tsx";
import { methodsText } from "./methods-text.ts";
import { useMethodWords } from "./use-method-words.ts";

/** The ratings of a method in short, each as it was given; not rated is said in words. */
export function EvidenceSummary({ evidence }: { evidence: MethodSummary["evidence"] }) {
  const text = useText(methodsText);
  const words = useMethodWords();
  if (evidence.length === 0) return <span className="muted">{text.notRated}</span>;
  return (
    <ul className="plain">
      {evidence.map(({ scale, scaleName, value, band }) => (
        <li key={`${scale} ${scaleName} ${value}`}>
          {text.rated(words.scale(scale, scaleName), value)} <BandBadge band={band} />
        </li>
      ))}
    </ul>
  );
}
