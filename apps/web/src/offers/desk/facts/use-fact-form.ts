import type { ChangedFact, DeskOffer } from "@rammevaerk/contracts/offer-desk";
import type { FactView } from "@rammevaerk/contracts/offers";
import { describeOfferRefusal, type OfferRefusalCode } from "@rammevaerk/domain/offers";
import { addDays, isIsoDate } from "@rammevaerk/domain/time";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useRef } from "react";
import { today } from "../../../networks/subjects/today.ts";
import { showToast } from "../../../platform/announce/toast.ts";
import { api, client } from "../../../platform/api/client.ts";
import { queryClient } from "../../../platform/api/query-client.ts";
import { codeOf } from "../../../platform/errors/read-problem.ts";
import { type FieldErrors, type FormState, useForm } from "../../../platform/form/use-form.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { refreshOffers } from "../../queries.ts";
import { deskText } from "../desk-text.ts";
import { useUndo } from "../use-undo.ts";
import { type FactAddress, isKeyNeeded } from "./fact-address.ts";
import { findHeld } from "./fact-series.ts";
import { fillFactInput, type FactInput, readFactInput } from "./fact-values.ts";

interface FactFormState {
  /** Its values are what was typed, and what is known where nothing was. */
  form: FormState<FactInput>;
  /** What the offer itself has said of it, newest first; empty until it is known what it is about. */
  series: readonly FactView[];
  /** What another source says of it, when that leads. */
  leading: FactView | undefined;
}

/**
 * The form of one fact. What it is about can be part of what is filled in: the fields that nobody has touched follow it,
 * and what was typed stays.
 */
export function useFactForm(offer: DeskOffer, address: FactAddress): FactFormState {
  const { fact: text } = useText(deskText);
  const language = useLanguage();
  const navigate = useNavigate();
  const undo = useUndo();
  const refused = useRef<ChangedFact["problems"]>([]);
  const { kind } = address;
  const seriesOptions = (key: string) => api.offers.desk.listFactSeries.queryOptions({ ...address, key });
  const seriesOf = (values: FactInput) =>
    queryClient.getQueryData(seriesOptions(keyOf(values)).queryKey)?.items ?? [];
  const fill = (values: FactInput): FactInput => {
    const series = seriesOf(values);
    const known = findHeld(series, today()) ?? findLeading(offer, address, keyOf(values)) ?? series[0];
    return fillFactInput(kind, values, { known: known?.value, language });
  };
  const form = useForm<FactInput, ChangedFact>({
    name: `fact:${JSON.stringify(Object.values(address))}`,
    initial: { key: address.key, validFrom: today(), lastDay: "" },
    keeps: "everything",
    check: (typed) => {
      const read = readFactInput(kind, fill(typed), { text, language });
      return {
        ...("errors" in read ? read.errors : {}),
        ...(isKeyNeeded(kind) && keyOf(typed) === "" ? { key: text.chooseOne } : {}),
        ...(isIsoDate(typed["validFrom"]) ? {} : { validFrom: text.dayMissing }),
      };
    },
    explain: (code) => (code === "input-invalid" ? describeRefusals(refused.current, language) : undefined),
    submit: async (typed, requestId) => {
      const read = readFactInput(kind, fill(typed), { text, language });
      const validFrom = String(typed["validFrom"]);
      const { lastDay } = typed;
      try {
        const changed = await client.offers.desk.changeFact.mutate({
          ...address,
          key: keyOf(typed),
          requestId,
          validFrom,
          value: "value" in read ? read.value : {},
          validTo: isIsoDate(lastDay) ? addDays(lastDay, 1) : null,
          basedOn: findHeld(seriesOf(typed), validFrom)?.id ?? null,
        });
        refused.current = changed.problems;
        if (changed.recordingId === null) throw refusal();
        return changed;
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile") await refreshOffers();
        throw error;
      }
    },
    onDone: ({ recordingId }) => {
      void refreshOffers();
      showToast({ kind: "success", text: text.saved, action: undo.actionOf(recordingId ?? "") });
      void navigate({ to: "/tilbud/$id/rediger", params: { id: offer.id } });
    },
  });
  const key = keyOf(form.values);
  const series = useQuery({ ...seriesOptions(key), enabled: !isKeyNeeded(kind) || key !== "" });
  const leading = findLeading(offer, address, key);
  const values = fill(form.values);
  return {
    form: { ...form, values, field: (name) => ({ ...form.field(name), value: values[name] ?? "" }) },
    series: series.data?.items ?? [],
    leading: leading?.source === "operator" ? undefined : leading,
  };
}

function keyOf(values: FactInput): string {
  return String(values["key"] ?? "").trim();
}

function findLeading(offer: DeskOffer, { kind, unitId }: FactAddress, key: string): FactView | undefined {
  return offer.facts.find(({ fact }) => fact.kind === kind && fact.key === key && fact.unitId === unitId)
    ?.fact;
}

/** The registry's refusals have their sentences in the domain package; the form shows them at the fields. */
function refusal(): Error {
  const app = { code: "input-invalid", params: {}, requestId: "" };
  return Object.assign(new Error("refused"), { data: { app } });
}

function describeRefusals(
  problems: ChangedFact["problems"],
  language: "da" | "en",
): FieldErrors<FactInput> | undefined {
  if (problems.length === 0) return undefined;
  return Object.fromEntries(
    problems.map(({ code, path, value, limit }) => {
      const known = { code: code as OfferRefusalCode, path, value, ...(limit === null ? {} : { limit }) };
      return [fieldOfPath(path), describeOfferRefusal(known)[language]];
    }),
  );
}

/** "value.further.0" is in the field `further`; the last day stands for the day after it. */
function fieldOfPath(path: string): string {
  const [first = "", second = ""] = path.split(".");
  if (first === "validTo") return "lastDay";
  if (first === "key") return "key";
  return first === "value" ? second : "validFrom";
}
