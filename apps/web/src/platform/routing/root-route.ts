import { createRootRoute } from "@tanstack/react-router";
import { Layout } from "../layout/layout.tsx";

/** Every page stands inside the layout. */
export const rootRoute = createRootRoute({ component: Layout });
