// Severity A starts at 24 hours a day, B and C at business hours (R18), until the customer chooses hours.
const form = document.querySelector(".severity-form");
const hours = [...form.querySelectorAll("[name='Form.Hours']")];
const startOf = (severity) => (severity === "A" ? "AroundTheClock" : "BusinessHours");
const severity = () => form.querySelector("[name='Form.Severity']:checked")?.value;
const chosen = () => hours.find((one) => one.checked)?.value;
let own = chosen() !== undefined && chosen() !== startOf(severity());

hours.forEach((one) => one.addEventListener("change", () => { own = true; }));
form.addEventListener("change", (e) => {
  if (e.target.name !== "Form.Severity" || own) return;
  hours.forEach((one) => { one.checked = one.value === startOf(e.target.value); });
});
