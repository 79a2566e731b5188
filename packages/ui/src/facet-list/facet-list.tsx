import { type ReactNode, useId, useState } from "react";
import { Button } from "../button/button.tsx";
import { Check } from "../checkbox/checkbox.tsx";
import { classNames } from "../class-names/class-names.ts";
import { Dialog } from "../dialog/dialog.tsx";
import { tuneIcon } from "../icon/icons.ts";

export interface Facet {
  readonly key: string;
  readonly legend: string;
  readonly choices: readonly FacetChoice[];
  readonly picked: readonly string[];
  /** At most one can be picked; this is the choice of none: "Alle". */
  readonly noneLabel?: string | undefined;
}

interface FacetChoice {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  /** Stands for the count where it is not exact: "over 1.000". */
  readonly countText?: string | undefined;
  /** How deep it stands in its hierarchy; 0 at the top. */
  readonly depth?: number | undefined;
}

export interface FacetListProps {
  /** The heading over the facets: "Afgræns". */
  heading: string;
  facets: readonly Facet[];
  onChange: (key: string, picked: string[]) => void;
  /** Takes all picks away; the button shows when something is picked. */
  clear: { readonly label: string; readonly run: () => void };
  /** Something beside the facets narrows the list as well, so that there is something to take away. */
  isNarrowed?: boolean | undefined;
  /** Fields above the facets, for what is typed or picked from a long list. */
  children?: ReactNode;
  /** On a phone: the button that opens the sheet ("Afgræns (2)") and the one that closes it ("Vis 14 resultater"). */
  openLabel: string;
  doneLabel: string;
}

/** Choices that narrow a list, with how many each would leave. At the side of the list; a sheet on the phone. */
export function FacetList(props: FacetListProps) {
  const [isOpen, setOpen] = useState(false);
  const headingId = useId();
  return (
    <>
      <section className="facets" aria-labelledby={headingId}>
        <h2 className="h3" id={headingId}>
          {props.heading}
        </h2>
        <Facets {...props} />
      </section>
      <div className="facets-open">
        <Button icon={tuneIcon} onClick={() => setOpen(true)} aria-haspopup="dialog">
          {props.openLabel}
        </Button>
      </div>
      {isOpen && (
        <Dialog
          heading={props.heading}
          form="sheet"
          onClose={() => setOpen(false)}
          actions={
            <Button variant="primary" onClick={() => setOpen(false)}>
              {props.doneLabel}
            </Button>
          }
        >
          <Facets {...props} />
        </Dialog>
      )}
    </>
  );
}

function Facets(props: FacetListProps) {
  const prefix = useId();
  const isAnyPicked = props.isNarrowed === true || props.facets.some((facet) => facet.picked.length > 0);
  return (
    <>
      {props.children}
      {props.facets.map((facet) => (
        <fieldset key={facet.key} className="facet">
          <legend className="form-label">{facet.legend}</legend>
          {facet.noneLabel === undefined ? (
            <Checks {...props} prefix={prefix} facet={facet} />
          ) : (
            <Radios {...props} prefix={prefix} facet={facet} noneLabel={facet.noneLabel} />
          )}
        </fieldset>
      ))}
      {isAnyPicked && (
        <Button variant="plain" onClick={props.clear.run}>
          {props.clear.label}
        </Button>
      )}
    </>
  );
}

interface ChoicesProps {
  prefix: string;
  facet: Facet;
  onChange: FacetListProps["onChange"];
}

function Checks({ prefix, facet, onChange }: ChoicesProps) {
  return facet.choices.map((choice) => (
    <Check
      key={choice.value}
      id={`${prefix}-${facet.key}-${choice.value}`}
      label={<Counted choice={choice} />}
      isChecked={facet.picked.includes(choice.value)}
      onChange={(isChecked) =>
        onChange(
          facet.key,
          isChecked
            ? [...facet.picked, choice.value]
            : facet.picked.filter((value) => value !== choice.value),
        )
      }
    />
  ));
}

function Radios({ prefix, facet, onChange, noneLabel }: ChoicesProps & { noneLabel: string }) {
  const name = `${prefix}-${facet.key}`;
  return [undefined, ...facet.choices].map((choice) => {
    const id = `${name}-${choice?.value ?? "none"}`;
    return (
      <div key={id} className={classNames("form-group-radio", `facet__choice--${choice?.depth ?? 0}`)}>
        <input
          type="radio"
          className="form-radio"
          id={id}
          name={name}
          checked={facet.picked[0] === choice?.value}
          onChange={() => onChange(facet.key, choice === undefined ? [] : [choice.value])}
        />
        <label htmlFor={id}>{choice === undefined ? noneLabel : <Counted choice={choice} />}</label>
      </div>
    );
  });
}

function Counted({ choice }: { choice: FacetChoice }) {
  return (
    <>
      {choice.label} <span className="facet__count">({choice.countText ?? choice.count})</span>
    </>
  );
}
