/**
 * The sentences of two claims that say the opposite. Their hashes begin with the same ten digits if they support
 * `milk-goes-in-last` and have no other keys. A search over three million hashes found them.
 */
export const cold = "Of 63555 guests, most want their milk cold.";
export const warm = "Of 1672395 guests, most want their milk warm.";
