// Runs before the first paint.
(() => {
  const root = document.documentElement;
  const storage = (use) => {
    try {
      return use(localStorage);
    } catch {
      return null;
    }
  };
  const follow = () => {
    const chosen = storage((kept) => kept.getItem("theme"));
    if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;
  };
  follow();
  // Also where another page has the switch: the tour around a map, or another tab.
  addEventListener("storage", follow);

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".theme-switch");
    if (!button) return;
    const names = JSON.parse(button.dataset.names);
    const system = matchMedia("(prefers-color-scheme: dark)");
    const current = () => root.dataset.theme ?? (system.matches ? "dark" : "light");
    const other = () => (current() === "dark" ? "light" : "dark");
    const label = () => {
      const { name, title } = names[other()];
      button.textContent = name;
      button.ariaLabel = title;
    };
    button.addEventListener("click", () => {
      const theme = (root.dataset.theme = other());
      storage((kept) => kept.setItem("theme", theme));
      label();
    });
    system.addEventListener("change", label);
    label();
    button.hidden = false;
  });
})();
