import { accountsRouter } from "./accounts/router.ts";
import { clustersRouter } from "./clusters/router.ts";
import { eventsRouter } from "./events/router.ts";
import { methodsRouter } from "./methods/router.ts";
import { networksRouter } from "./networks/router.ts";
import { notificationsRouter } from "./notifications/router.ts";
import { offersRouter } from "./offers/router.ts";
import { operationsRouter } from "./operations/router.ts";
import { router } from "./platform/trpc.ts";
import { ratesRouter } from "./rates/router.ts";
import { searchRouter } from "./search/router.ts";

export const appRouter = router({
  accounts: accountsRouter,
  clusters: clustersRouter,
  events: eventsRouter,
  methods: methodsRouter,
  networks: networksRouter,
  notifications: notificationsRouter,
  offers: offersRouter,
  operations: operationsRouter,
  rates: ratesRouter,
  search: searchRouter,
});

export type AppRouter = typeof appRouter;
