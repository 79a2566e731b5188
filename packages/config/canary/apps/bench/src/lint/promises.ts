const save = async (): Promise<void> => {};

export function submit(): void {
  save();
  [1].forEach(async () => save());
}
