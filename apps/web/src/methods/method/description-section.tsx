import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { Html } from "../../networks/threads/editor/html.tsx";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { Paragraphs } from "./paragraphs.tsx";

/** The rest of what is written of the method; what nobody has written is left out. */
export function DescriptionSection({ method }: { method: MethodDetail }) {
  const { method: page } = useText(methodsText);
  const { description: text } = page;
  const { theoryOfChange, competences, implementation, licence, risks, ethics } = method.fields;
  return (
    <>
      <Part heading={text.theoryOfChange} parts={[["", theoryOfChange]]} />
      <Part
        heading={text.competences}
        parts={[
          [text.required, competences.required],
          [text.training, competences.training],
          [text.certification, competences.certification],
          [page.facts.licence, licence.note],
        ]}
      />
      <Part
        heading={text.implementation}
        parts={[
          [text.support, implementation.support],
          [text.fidelityTool, implementation.fidelityTool],
          [text.timeToFullUse, implementation.timeToFullUse],
        ]}
      />
      <Part heading={text.risks} parts={[["", risks]]} />
      <Part heading={text.ethics} parts={[["", ethics]]} />
      {method.bodyHtml !== "" && (
        <section id="mere">
          <h2>{text.body}</h2>
          <div lang="da">
            <Html className="prose" html={method.bodyHtml} />
          </div>
        </section>
      )}
    </>
  );
}

/** A heading over texts that each may have one of their own. */
function Part({ heading, parts }: { heading: string; parts: readonly (readonly [string, string])[] }) {
  const said = parts.filter(([, text]) => text !== "");
  if (said.length === 0) return null;
  return (
    <section>
      <h2>{heading}</h2>
      {said.map(([name, text]) => (
        <div key={name}>
          {name !== "" && <h3 className="h4">{name}</h3>}
          <Paragraphs text={text} />
        </div>
      ))}
    </section>
  );
}
