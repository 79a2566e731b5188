import { analysisYears } from "@rammevaerk/contracts/limits";
import {
  checkEstimate,
  type EstimateStatus,
  estimateStatuses,
  type PriceWageBasis,
  priceWageBases,
} from "@rammevaerk/domain/rates";
import { findRegion } from "@rammevaerk/domain/reference";
import { isIsoDate } from "@rammevaerk/domain/time";
import { Button, ButtonGroup, Details, RadioGroup, Select, TextField } from "@rammevaerk/ui";
import { useState } from "react";
import { today } from "../../networks/subjects/today.ts";
import { showToast } from "../../platform/announce/toast.ts";
import { client } from "../../platform/api/client.ts";
import { Form } from "../../platform/form/form.tsx";
import { useForm } from "../../platform/form/use-form.ts";
import { parseNumber } from "../../platform/format/parse-number.ts";
import { useLanguage } from "../../platform/language/language.ts";
import { useText } from "../../platform/language/use-text.ts";
import { refreshRates } from "../queries.ts";
import { analysisText } from "./analysis-text.ts";

interface Values {
  regionId: string;
  fromYear: string;
  percent: string;
  basis: PriceWageBasis;
  status: EstimateStatus;
  publishedOn: string;
  citation: string;
}

const shortestCitation = 5;

/** One estimate more. Each that is added begins an empty form. */
export function AddEstimateForm({ regionIds }: { regionIds: readonly string[] }) {
  const { series: text } = useText(analysisText);
  const [added, setAdded] = useState(0);
  return (
    <Details summary={text.add}>
      <EstimateFields key={added} regionIds={regionIds} onAdded={() => setAdded(added + 1)} />
    </Details>
  );
}

function EstimateFields({ regionIds, onAdded }: { regionIds: readonly string[]; onAdded: () => void }) {
  const { series: text } = useText(analysisText);
  const language = useLanguage();
  const form = useEstimateForm(regionIds, onAdded);
  const from = Number(form.values.fromYear);
  return (
    <Form form={form}>
      <p>{text.addLead}</p>
      {regionIds.length > 1 && (
        <Select
          {...form.field("regionId")}
          label={text.onBehalf}
          choices={regionIds.map((id) => ({ value: id, label: findRegion(id)?.name[language] ?? id }))}
        />
      )}
      <TextField
        {...form.field("fromYear")}
        label={text.fromYear}
        hint={text.fromYearHint(Number.isInteger(from) ? from : Number(today().slice(0, 4)))}
        width="xs"
        inputMode="numeric"
      />
      <TextField
        {...form.field("percent")}
        label={text.percent}
        hint={text.percentHint}
        width="xs"
        inputMode="decimal"
        autoComplete="off"
      />
      <RadioGroup
        {...form.field("status")}
        label={text.status}
        choices={estimateStatuses.map((one) => ({ value: one, label: text.statuses[one] }))}
      />
      <RadioGroup
        {...form.field("basis")}
        label={text.basis}
        choices={priceWageBases.map((one) => ({ value: one, label: text.bases[one] }))}
      />
      <TextField
        {...form.field("publishedOn")}
        label={text.publishedOn}
        hint={text.publishedHint}
        type="date"
        width="m"
      />
      <TextField {...form.field("citation")} label={text.citation} hint={text.citationHint} limit={300} />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
      </ButtonGroup>
    </Form>
  );
}

function useEstimateForm(regionIds: readonly string[], onAdded: () => void) {
  const { series: text } = useText(analysisText);
  const language = useLanguage();
  return useForm<Values, unknown>({
    name: "pl-skoen",
    keeps: "everything",
    initial: {
      regionId: regionIds[0] ?? "",
      fromYear: today().slice(0, 4),
      percent: "",
      basis: "service-expenditure",
      status: "estimate",
      publishedOn: "",
      citation: "",
    },
    check: ({ fromYear, percent, publishedOn, citation }) => {
      const year = Number(fromYear);
      const isYear =
        /^\d{4}$/u.test(fromYear.trim()) && year >= analysisYears.first && year <= analysisYears.last;
      const read = parseNumber(percent, language) ?? Number.NaN;
      const isPercent = checkEstimate({ fromYear: 2000, toYear: 2001, percent: read }).length === 0;
      return {
        fromYear: isYear ? undefined : text.yearWrong(analysisYears.first, analysisYears.last),
        percent: isPercent ? undefined : text.percentWrong,
        publishedOn: isIsoDate(publishedOn) ? undefined : text.dayWrong,
        citation: citation.trim().length < shortestCitation ? text.citationWrong : undefined,
      };
    },
    submit: ({ fromYear, percent, ...values }, requestId) =>
      client.rates.analysis.addEstimate.mutate({
        ...values,
        requestId,
        fromYear: Number(fromYear),
        percent: parseNumber(percent, language) ?? Number.NaN,
      }),
    onDone: () => {
      showToast({ kind: "success", text: text.added });
      void refreshRates();
      onAdded();
    },
  });
}
