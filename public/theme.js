// Before the first paint: the scheme that the reader chose here, if any. Afterwards: the switch that chooses it.
(() => {
  const root = document.documentElement;
  const remembered = () => {
    try {
      return localStorage.getItem("theme");
    } catch {
      return null;
    }
  };
  const remember = (theme) => {
    try {
      localStorage.setItem("theme", theme);
    } catch {
      // A browser that keeps nothing still switches this page.
    }
  };
  const show = (theme) => (root.dataset.theme = theme);
  const chosen = remembered();
  if (chosen === "light" || chosen === "dark") show(chosen);

  document.addEventListener("DOMContentLoaded", () => {
    const button = document.querySelector(".theme-switch");
    if (!button) return;
    const system = matchMedia("(prefers-color-scheme: dark)");
    const current = () => root.dataset.theme ?? (system.matches ? "dark" : "light");
    const other = () => (current() === "dark" ? "light" : "dark");
    const label = () => (button.textContent = other() === "dark" ? "Dark" : "Light");
    button.addEventListener("click", () => {
      const theme = other();
      show(theme);
      remember(theme);
      label();
    });
    system.addEventListener("change", label);
    label();
    button.hidden = false;
  });
})();
