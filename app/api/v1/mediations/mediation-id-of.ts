/** What Next gives a route of one mediation. */
export interface MediationContext {
  params: Promise<{ id: string }>;
}

/** The id in the address; 0, which no mediation has, where it is no number. */
export async function mediationIdOf({ params }: MediationContext): Promise<number> {
  const { id } = await params;
  return /^[1-9]\d{0,15}$/.test(id) ? Number(id) : 0;
}
