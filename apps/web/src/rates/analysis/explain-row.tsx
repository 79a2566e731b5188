import type { AnalysisGrouping } from "@rammevaerk/contracts/rate-analysis";
import { Button, Dialog } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { api } from "../../platform/api/client.ts";
import { Loaded } from "../../platform/data/loaded.tsx";
import { Explanation } from "../../platform/explanation/explanation.tsx";
import { useText } from "../../platform/language/use-text.ts";
import type { Question } from "./analysis-page.tsx";
import { analysisText } from "./analysis-text.ts";

interface Explained {
  question: Question;
  by: AnalysisGrouping | "region";
  row: { readonly key: string; readonly name: string };
}

/** Opens the steps of one verdict; they are fetched when somebody asks. */
export function ExplainRow(props: Explained) {
  const { figures: text } = useText(analysisText);
  const [isOpen, setOpen] = useState(false);
  return (
    <>
      <Button variant="plain" aria-label={text.seeStepsOf(props.row.name)} onClick={() => setOpen(true)}>
        {text.seeSteps}
      </Button>
      {isOpen && <Steps {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function Steps({ question, by, row, onClose }: Explained & { onClose: () => void }) {
  const { figures: text } = useText(analysisText);
  const steps = useQuery(api.rates.analysis.explain.queryOptions({ ...question, by, key: row.key }));
  return (
    <Dialog heading={text.howOf(row.name)} form="sheet" onClose={onClose}>
      <Loaded query={steps}>{(found) => <Explanation steps={found.steps} />}</Loaded>
    </Dialog>
  );
}
