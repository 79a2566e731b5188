export type Router = never;
