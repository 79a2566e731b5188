import { domainToASCII, domainToUnicode } from "node:url";
import { audit } from "../../platform/audit.ts";
import type { SignedInContext } from "../../platform/context.ts";
import { isUniqueViolation } from "../../platform/db/dialect.ts";
import { inTransaction } from "../../platform/db/transaction.ts";
import { AppError } from "../../platform/errors.ts";
import { listDomainsOfOthers, replaceMailDomains } from "./repository.ts";

/**
 * Says which mail domains belong to an organisation, all of them: an address there lets its owner in without asking.
 * A domain with Danish letters is kept in the form that mail servers use.
 * @throws AppError mail-domain-taken when another organisation has one of them
 */
export async function setMailDomains(
  ctx: SignedInContext,
  { organisationId, domains }: { organisationId: string; domains: readonly string[] },
): Promise<{ done: true }> {
  const ascii = [...new Set(domains.map((domain) => domainToASCII(domain)))];
  try {
    await inTransaction(ctx.platform.db, async (tx) => {
      const [taken] = await listDomainsOfOthers(tx, organisationId, ascii);
      if (taken !== undefined) throw refuse([taken]);
      await replaceMailDomains(tx, organisationId, ascii);
      await audit(ctx, tx, {
        action: "accounts.set-mail-domains",
        subject: { kind: "organisation", id: organisationId },
        scope: { kind: "organisation", id: organisationId },
        change: { domains: ascii },
      });
    });
  } catch (error) {
    if (isUniqueViolation(error)) throw refuse(ascii);
    throw error;
  }
  return { done: true };
}

function refuse(domains: readonly string[]): AppError {
  return new AppError("mail-domain-taken", {
    value: domains.map((domain) => domainToUnicode(domain)).join(", "),
  });
}
