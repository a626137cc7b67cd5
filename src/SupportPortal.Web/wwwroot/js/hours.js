// Severity A starts at 24 hours a day, B and C at business hours (R18), until the customer chooses hours.
const startOf = (severity) => (severity === "A" ? "AroundTheClock" : "BusinessHours");

for (const one of document.querySelectorAll(".severity-of")) {
  const hours = [...one.querySelectorAll("[name$='.Hours']")];
  const severity = () => one.querySelector("[name$='.Severity']:checked")?.value;
  const chosen = () => hours.find((choice) => choice.checked)?.value;
  let own = chosen() !== undefined && chosen() !== startOf(severity());

  hours.forEach((choice) => choice.addEventListener("change", () => { own = true; }));
  one.addEventListener("change", (e) => {
    if (!e.target.name.endsWith(".Severity") || own) return;
    hours.forEach((choice) => { choice.checked = choice.value === startOf(e.target.value); });
  });
}
