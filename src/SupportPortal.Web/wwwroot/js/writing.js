// A field of Markdown: its button shows what is typed as its readers will see it, in the place of the field, and back.
for (const field of document.querySelectorAll(".writing")) {
  const text = field.querySelector("textarea");
  const panel = field.querySelector(".preview");
  const button = field.querySelector("button[name=preview]");

  const show = (on) => {
    panel.hidden = !on;
    text.hidden = on;
    button.setAttribute("aria-pressed", on);
  };

  // The form's own page renders it, as it does without a script; nothing is sent.
  const ask = async () => {
    const body = new FormData(text.form);
    for (const file of text.form.querySelectorAll("input[type=file]")) body.delete(file.name);
    body.append(button.name, button.value);
    const answer = await fetch(text.form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    return page.getElementById(panel.id).childNodes;
  };

  // Enter in another field sends the form, and does not show this.
  button.type = "button";
  button.addEventListener("click", async () => {
    if (text.hidden) {
      show(false);
      text.focus();
      return;
    }
    try {
      panel.replaceChildren(...await ask());
    } catch {
      panel.textContent = button.dataset.failedText;
    }
    show(true);
    panel.focus();
  });
}
