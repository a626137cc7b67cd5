// An open menu closes on Escape, on a click elsewhere, and when the focus leaves it.
const menus = document.querySelectorAll("details.menu");
const close = (menu) => { menu.open = false; };

document.addEventListener("click", (e) => menus.forEach((menu) => menu.contains(e.target) || close(menu)));
menus.forEach((menu) => {
  menu.addEventListener("focusout", (e) => e.relatedTarget && !menu.contains(e.relatedTarget) && close(menu));
  menu.addEventListener("keydown", (e) => {
    if (e.key !== "Escape") return;
    close(menu);
    menu.querySelector("summary").focus();
  });
});

// Whoever signs out leaves nothing of what they typed in this browser.
document.querySelector("form[data-leaves]")?.addEventListener("submit", () => {
  for (const key of Object.keys(localStorage).filter((one) => one.startsWith("typed:"))) localStorage.removeItem(key);
});
