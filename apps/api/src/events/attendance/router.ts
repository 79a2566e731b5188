import {
  attendanceInput,
  attendanceReport,
  ownerAttendance,
  ownerAttendanceInput,
} from "@rammevaerk/contracts/event-days";
import { guarded, type Policy, router } from "../../platform/trpc.ts";
import { loadEvent } from "../load-event.ts";
import { mayOrganiseEvent, type OwnerRef, runsOwner } from "../policy.ts";
import { getAttendance } from "./get-attendance.ts";
import { getOwnerAttendance } from "./get-owner-attendance.ts";

/** See attendance over an owner's events: who runs it. */
const maySeeOwnerAttendance: Policy<OwnerRef> = {
  name: "events.owner-attendance",
  may: (actor, owner) => (runsOwner(actor, owner) ? true : "forbidden"),
};

export const attendanceRouter = router({
  get: guarded(mayOrganiseEvent, attendanceInput, loadEvent)
    .output(attendanceReport)
    .query(({ ctx, input }) => getAttendance(ctx, input)),
  ofOwner: guarded(maySeeOwnerAttendance, ownerAttendanceInput, (_, { owner }) => Promise.resolve(owner))
    .output(ownerAttendance)
    .query(({ ctx, input }) => getOwnerAttendance(ctx, input)),
});
