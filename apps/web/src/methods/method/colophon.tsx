import type { MethodDetail } from "@rammevaerk/contracts/methods";
import { useLocation } from "@tanstack/react-router";
import { useFormat } from "../../platform/format/use-format.ts";
import { useText } from "../../platform/language/use-text.ts";
import { methodsText } from "../methods-text.ts";
import { methodHref } from "../queries.ts";

/** Which version this is, who stands behind it, when it is looked at again, and what others may do with it. */
export function Colophon({ method }: { method: MethodDetail }) {
  const { method: page, labels } = useText(methodsText);
  const { colophon: text } = page;
  const format = useFormat();
  const { pathname } = useLocation();
  const { versionNumber, publishedAt, writtenBy, approvedBy, nextReviewOn, responsible, fields } = method;
  return (
    <section className="colophon">
      <p>
        {versionNumber !== null && publishedAt !== null && (
          <>{text.version(versionNumber, format.date(publishedAt))}. </>
        )}
        {writtenBy !== null && <>{text.writtenBy(writtenBy.name)}. </>}
        {approvedBy !== null && <>{text.approvedBy(approvedBy.name)}. </>}
        <a className="no-print" href={`${methodHref(method.code)}/udgaver`}>
          {page.versions}
        </a>
      </p>
      {nextReviewOn !== null && (
        <p>
          <strong>{text.nextReview(format.date(nextReviewOn))}</strong>.{" "}
          {responsible === null ? text.responsibleAll : text.responsible(responsible.name)}.
        </p>
      )}
      <p className="small">{text.licence(labels.textLicence[fields.textLicence])}</p>
      <p className="small only-print">{text.printedFrom(location.origin + pathname)}</p>
    </section>
  );
}
