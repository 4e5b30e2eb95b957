/** Loads shipped packs. */
export async function loadReference(_ownerUrl: string): Promise<void> {}
