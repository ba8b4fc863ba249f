/** The check types that watchlists answer. */
export const LIST_KINDS = ['SANCTION', 'PEP', 'BLACKLIST'] as const;
export type ListKind = (typeof LIST_KINDS)[number];

/** The check types that a list with these topics answers. One without any topic is its owner's own. */
export function kindsOfTopics(topics: readonly string[]): ListKind[] {
  const kinds = new Set(topics.length === 0 ? (['BLACKLIST'] as const) : topics.map(kindOfTopic));
  return LIST_KINDS.filter((kind) => kinds.has(kind));
}

function kindOfTopic(topic: string): ListKind {
  if (topic === 'blacklist') return 'BLACKLIST';
  return topic.startsWith('role.') ? 'PEP' : 'SANCTION';
}
