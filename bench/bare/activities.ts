export async function noop(): Promise<void> {
  // Nothing: what is measured is Temporal itself.
}
