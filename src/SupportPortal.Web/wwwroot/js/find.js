// The key / leads to the search box, on every page, unless somebody types or has turned single keys off.
const box = document.getElementById("find");

if (box) document.addEventListener("keydown", (e) => {
  if (e.key !== "/" || e.defaultPrevented || e.ctrlKey || e.metaKey || e.altKey || localStorage.getItem("queue-keys") === "off") return;
  if (e.target.closest("input:not([type=checkbox], [type=radio]), select, textarea, dialog, [contenteditable]")) return;
  e.preventDefault();
  box.focus();
  box.select();
});
