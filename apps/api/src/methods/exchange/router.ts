import { methodImport, methodImportInput, methodImportResult } from "@rammevaerk/contracts/method-exchange";
import type { SignedInContext } from "../../platform/context.ts";
import { AppError } from "../../platform/errors.ts";
import { guarded, router } from "../../platform/trpc.ts";
import { applyImport } from "./importing/apply-import.ts";
import { presentImport, readContent } from "./importing/import-content.ts";
import { findImport, findImportSubject } from "./importing/repository.ts";
import { mayApplyImport } from "./policy.ts";

const loadImport = ({ platform }: SignedInContext, { importId }: { importId: string }) =>
  findImportSubject(platform.db, importId);

export const exchangeRouter = router({
  getImport: guarded(mayApplyImport, methodImportInput, loadImport)
    .output(methodImport)
    .query(async ({ ctx, input: { importId } }) => {
      const row = await findImport(ctx.platform.db, importId);
      if (row === undefined) throw new AppError("not-found");
      return presentImport(importId, readContent(row));
    }),

  applyImport: guarded(mayApplyImport, methodImportInput, loadImport)
    .output(methodImportResult)
    .mutation(({ ctx, input }) => applyImport(ctx, input.importId)),
});
