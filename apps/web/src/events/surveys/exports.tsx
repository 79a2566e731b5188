import { downloadIcon, LinkButton } from "@rammevaerk/ui";
import { useText } from "../../platform/language/use-text.ts";
import { surveysText } from "./surveys-text.ts";

/** The same figures as a file. */
export function Exports({ href, what }: { href: (ending: string) => string; what: string }) {
  const text = useText(surveysText);
  return (
    <div className="cluster">
      {["csv", "xlsx"].map((ending) => (
        <LinkButton
          key={ending}
          variant="tertiary"
          icon={downloadIcon}
          href={href(ending)}
          aria-label={text.exportLabel(what, ending.toUpperCase())}
          download
        >
          {ending.toUpperCase()}
        </LinkButton>
      ))}
    </div>
  );
}
