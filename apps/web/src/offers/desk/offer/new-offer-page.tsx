import type { OwnOfferPage } from "@rammevaerk/contracts/offer-desk";
import { Button, ButtonGroup, LinkButton, Select, TextField } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { subjectOptions } from "../../../networks/subjects/subject-options.ts";
import { today } from "../../../networks/subjects/today.ts";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { useLanguage } from "../../../platform/language/language.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { refreshOffers } from "../../queries.ts";
import { deskText } from "../desk-text.ts";
import { NoRole } from "../no-role.tsx";
import { deskOptions } from "../queries.ts";
import { OfferFieldset } from "./offer-fields.tsx";
import { checkOfferValues, emptyOffer, type OfferValues, toOfferFields } from "./offer-values.ts";
import "../../offers.scss";
import "../desk.scss";

/** Enters a new offer of one of the reader's operators. */
export function NewOfferPage(): ReactNode {
  const { title, form: text } = useText(deskText);
  return (
    <Page title={text.newTitle} lead={text.newLead} crumbs={[{ label: title, href: "/tilbud/mine" }]}>
      <Loaded query={useQuery(deskOptions())}>
        {({ operators }) => (operators.length === 0 ? <NoRole /> : <NewOfferForm operators={operators} />)}
      </Loaded>
    </Page>
  );
}

interface NewOfferValues extends OfferValues {
  operatorId: string;
  openedOn: string;
  legalBasis: string;
  places: string;
}

function NewOfferForm({ operators }: { operators: OwnOfferPage["operators"] }) {
  const { form: text } = useText(deskText);
  const language = useLanguage();
  const navigate = useNavigate();
  const form = useForm<NewOfferValues, { offerId: string }>({
    name: "new-offer",
    initial: {
      ...emptyOffer,
      operatorId: operators[0]?.id ?? "",
      openedOn: today(),
      legalBasis: "",
      places: "",
    },
    keeps: "everything",
    check: (values) => ({
      ...checkOfferValues(values, text),
      openedOn: values.openedOn === "" ? text.required : undefined,
      legalBasis: values.legalBasis === "" ? text.required : undefined,
      places: /^\d{0,5}$/u.test(values.places.trim()) ? undefined : text.placesWrong,
    }),
    explain: (code) => (code === "input-invalid" ? { portalOfferId: text.portalTaken } : undefined),
    submit: ({ operatorId, openedOn, legalBasis, places, ...values }, requestId) =>
      client.offers.desk.open.mutate({
        ...toOfferFields(values),
        requestId,
        operatorId,
        openedOn,
        legalBasis,
        places: places.trim() === "" ? null : Number(places),
      }),
    onDone: ({ offerId }) => {
      showToast({ kind: "success", text: text.created(form.values.name) });
      void refreshOffers();
      void navigate({ to: "/tilbud/$id/rediger", params: { id: offerId } });
    },
  });
  return (
    <Form form={form}>
      {operators.length > 1 && (
        <Select
          {...form.field("operatorId")}
          label={text.operator}
          choices={operators.map(({ id, name }) => ({ value: id, label: name }))}
        />
      )}
      <OfferFieldset form={form} />
      <TextField {...form.field("openedOn")} label={text.openedOn} hint={text.openedHint} type="date" />
      <Select
        {...form.field("legalBasis")}
        label={text.legalBasis}
        choices={subjectOptions("legal-basis", language, { on: today() })}
        placeholder="–"
      />
      <TextField
        {...form.field("places")}
        label={text.places}
        hint={text.placesHint}
        inputMode="numeric"
        width="xs"
        isOptional
      />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.create}
        </Button>
        <LinkButton href="/tilbud/mine">{text.cancel}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}
