import {
  createCalendarAddressInput,
  myCalendarAddress,
  newCalendarAddress,
  updateCalendarAddressInput,
} from "@rammevaerk/contracts/event-calendars";
import { done } from "@rammevaerk/contracts/fields";
import { router, signedIn } from "../../platform/trpc.ts";
import { createAddress, getMyAddress, revokeAddress, updateAddress } from "./personal/address.ts";

/** A person's own calendar address. */
export const calendarsRouter = router({
  getAddress: signedIn.output(myCalendarAddress).query(({ ctx }) => getMyAddress(ctx)),
  createAddress: signedIn
    .input(createCalendarAddressInput)
    .output(newCalendarAddress)
    .mutation(({ ctx, input }) => createAddress(ctx, input)),
  updateAddress: signedIn
    .input(updateCalendarAddressInput)
    .output(done)
    .mutation(({ ctx, input }) => updateAddress(ctx, input)),
  revokeAddress: signedIn.output(done).mutation(({ ctx }) => revokeAddress(ctx)),
});
