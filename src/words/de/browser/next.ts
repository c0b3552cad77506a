// What to judge next.

export const heading = "Was Sie als Nächstes beurteilen können";
export const decided = (claim: string): string =>
  `Über ${claim} haben Sie selbst entschieden. Lassen Sie diese Aussage offen, um zu sehen, welche anderen darüber entscheiden würden.`;
export const settled = (claim: string, label: string): string =>
  `${claim} ${label}, und keine einzelne offene Aussage würde das ändern.`;
export const several = (claim: string): string =>
  `Kein einzelnes Urteil entscheidet über ${claim}. Das tun mehrere offene Aussagen zusammen, darunter:`;
export const cruxes = (claim: string): string => `Von jeder dieser Aussagen kann abhängen, was aus ${claim} wird:`;
export const crux = (claim: string, ifAccepted: string, ifRejected: string): string =>
  `${claim} Wenn Sie sie annehmen, gilt: Die Position ${ifAccepted}. Wenn Sie sie ablehnen, gilt: Die Position ${ifRejected}.`;
