import { attachmentInput } from "@rammevaerk/contracts/attachments";
import { done } from "@rammevaerk/contracts/fields";
import { guarded, router } from "../../platform/trpc.ts";
import { findNetworkSubject } from "../repository.ts";
import { mayRemoveNetworkFile } from "./policy.ts";
import { removeNetworkFile } from "./remove-network-file.ts";
import { findAttachment } from "./repository.ts";

/** Files go in and out through `doors.ts`; here is what else can be done with them. */
export const attachmentsRouter = router({
  removeNetworkFile: guarded(
    mayRemoveNetworkFile,
    attachmentInput,
    async ({ platform, actor }, { attachmentId }) => {
      const file = await findAttachment(platform.db, attachmentId);
      return file?.is_network_file === 1
        ? findNetworkSubject(platform.db, file.network_id, actor)
        : undefined;
    },
  )
    .output(done)
    .mutation(({ ctx, input }) => removeNetworkFile(ctx, { ...input, networkId: ctx.subject.id })),
});
