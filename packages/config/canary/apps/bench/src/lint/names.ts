export const dangling = { _inside: 1 }._inside;

function unused(): void {}
