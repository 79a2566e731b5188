// The pages of those who write and decide, fetched together: whoever writes looks at differences, and whoever decides looks at them too.
export { EditVersionPage } from "./edit/edit-version-page.tsx";
export { NewMethodPage } from "./edit/new-method-page.tsx";
export { ImportMethodsPage } from "./import/import-page.tsx";
export { MineMethodsPage } from "./mine/mine-page.tsx";
export { QueuePage } from "./review/queue-page.tsx";
export { ReviewExperiencePage } from "./review/review-experience-page.tsx";
export { ReviewVersionPage } from "./review/review-version-page.tsx";
export { VersionsPage } from "./versions/versions-page.tsx";
