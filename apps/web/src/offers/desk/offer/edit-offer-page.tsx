import type { DeskOffer } from "@rammevaerk/contracts/offer-desk";
import { Alert, Button, ButtonGroup, DataList, LinkButton } from "@rammevaerk/ui";
import { useQuery } from "@tanstack/react-query";
import { useNavigate, useParams } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { showToast } from "../../../platform/announce/toast.ts";
import { client } from "../../../platform/api/client.ts";
import { queryClient } from "../../../platform/api/query-client.ts";
import { Loaded } from "../../../platform/data/loaded.tsx";
import { codeOf } from "../../../platform/errors/read-problem.ts";
import { Form } from "../../../platform/form/form.tsx";
import { useForm } from "../../../platform/form/use-form.ts";
import { useText } from "../../../platform/language/use-text.ts";
import { Page } from "../../../platform/layout/page.tsx";
import { useOfferWords } from "../../offer-words.ts";
import { refreshOffers } from "../../queries.ts";
import { deskText } from "../desk-text.ts";
import type { Messages } from "../messages.da.ts";
import { deskOfferOptions } from "../queries.ts";
import { OfferFieldset } from "./offer-fields.tsx";
import { checkOfferValues, type OfferValues, toOfferFields, toOfferValues } from "./offer-values.ts";
import "../../offers.scss";
import "../desk.scss";

/** Corrects what an offer is: name, address, contact. */
export function EditOfferPage(): ReactNode {
  const { id } = useParams({ from: "/tilbud/$id/rediger/stamdata" });
  const { title, form: text } = useText(deskText);
  return (
    <Loaded query={useQuery(deskOfferOptions(id))}>
      {(offer) => (
        <Page
          title={text.editTitle}
          lead={text.editLead}
          crumbs={[
            { label: title, href: "/tilbud/mine" },
            { label: offer.name, href: `/tilbud/${offer.id}/rediger` },
          ]}
        >
          <EditForm offer={offer} />
        </Page>
      )}
    </Loaded>
  );
}

function EditForm({ offer }: { offer: DeskOffer }) {
  const { form: text } = useText(deskText);
  const navigate = useNavigate();
  const [start] = useState(offer);
  const [newer, setNewer] = useState<DeskOffer>();
  const form = useForm({
    name: `edit-offer:${offer.id}`,
    initial: toOfferValues(start),
    keeps: "everything",
    check: (values) => checkOfferValues(values, text),
    explain: (code) => (code === "input-invalid" ? { portalOfferId: text.portalTaken } : undefined),
    submit: async (values) => {
      const { version } = newer ?? start;
      try {
        await client.offers.desk.update.mutate({ ...toOfferFields(values), offerId: offer.id, version });
      } catch (error) {
        if (codeOf(error) === "changed-meanwhile")
          setNewer(await queryClient.fetchQuery({ ...deskOfferOptions(offer.id), staleTime: 0 }));
        throw error;
      }
    },
    onDone: () => {
      showToast({ kind: "success", text: text.saved });
      void refreshOffers();
      void navigate({ to: "/tilbud/$id/rediger", params: { id: offer.id } });
    },
  });
  return (
    <Form form={form}>
      {newer !== undefined && <Newer values={form.values} newer={toOfferValues(newer)} />}
      <OfferFieldset form={form} />
      <ButtonGroup>
        <Button type="submit" variant="primary" isBusy={form.isSubmitting}>
          {text.save}
        </Button>
        <LinkButton href={`/tilbud/${offer.id}/rediger`}>{text.cancel}</LinkButton>
      </ButtonGroup>
    </Form>
  );
}

/** What somebody else saved meanwhile, where it differs from what was typed here. */
function Newer({ values, newer }: { values: OfferValues; newer: OfferValues }) {
  const { form: text } = useText(deskText);
  const words = useOfferWords();
  const names = (Object.keys(newer) as (keyof OfferValues)[]).filter((name) => newer[name] !== values[name]);
  const write = (name: keyof OfferValues): string => {
    if (name === "category") return words.label("category", newer.category);
    if (name === "municipalityCode") return words.municipality(newer.municipalityCode ?? "");
    return newer[name] ?? "";
  };
  return (
    <Alert kind="warning" heading={text.changedMeanwhile} isLive>
      <p className="alert-text">{text.nowIs}</p>
      <DataList facts={names.map((name) => ({ term: labelOf(text, name), value: write(name) }))} />
    </Alert>
  );
}

function labelOf(text: Messages["form"], name: keyof OfferValues): string {
  if (name === "municipalityCode") return text.municipality;
  return name === "portalOfferId" ? text.portalId : text[name];
}
