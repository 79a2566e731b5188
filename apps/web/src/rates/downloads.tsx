import { ButtonGroup, downloadIcon, LinkButton } from "@rammevaerk/ui";
import { useText } from "../platform/language/use-text.ts";
import { ratesText } from "./rates-text.ts";

/** The calculation to take along: a spreadsheet that recalculates, and a document to attach. */
export function Downloads({ calculationId }: { calculationId: string }) {
  const { download: text } = useText(ratesText);
  return (
    <ButtonGroup>
      <LinkButton icon={downloadIcon} href={`/api/rates/${calculationId}/takst.xlsx`} download>
        {text.spreadsheet}
      </LinkButton>
      <LinkButton icon={downloadIcon} href={`/api/rates/${calculationId}/takst.pdf`} download>
        {text.pdf}
      </LinkButton>
    </ButtonGroup>
  );
}
