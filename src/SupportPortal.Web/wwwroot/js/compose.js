// Canned replies and quotations come into what is being written at the caret, without losing a word of it.
const insert = (text, words) => {
  const [start, end] = [text.selectionStart, text.selectionEnd];
  const before = text.value.slice(0, start);
  const gap = before === "" || before.endsWith("\n\n") ? "" : before.endsWith("\n") ? "\n" : "\n\n";
  text.setRangeText(gap + words, start, end, "end");
  text.dispatchEvent(new Event("input", { bubbles: true }));
  text.focus();
};

const read = async (answer) => new DOMParser().parseFromString(await (await answer).text(), "text/html");
const field = () => document.querySelector("#write textarea, form[data-typed] textarea");

// The form's own page puts the reply into an empty text, as it does without a script.
for (const button of document.querySelectorAll("[data-insert]")) {
  const form = button.form;
  const told = form.querySelector("[data-told]");
  const name = form.elements["Form.Canned"];
  const tell = (words, wrong) => {
    told.className = wrong ? "error" : "hint";
    told.textContent = words;
    name.setAttribute("aria-invalid", wrong);
    name.setAttribute("aria-describedby", told.id);
  };
  const take = async () => {
    const body = new FormData();
    for (const part of ["__RequestVerificationToken", "Form.Canned"]) body.append(part, form.elements[part].value);
    try {
      const page = await read(fetch(button.formAction, { method: "POST", body }));
      const words = page.querySelector("form[data-typed] textarea").value;
      tell(page.querySelector(words ? "[data-told]" : ".canned .error").textContent, !words);
      if (!words) return;
      insert(field(), words.trimEnd());
      name.value = "";
    } catch {
      tell(button.dataset.failedText, true);
    }
  };
  button.type = "button";
  button.addEventListener("click", take);
  name.addEventListener("keydown", (e) => {
    if (e.key !== "Enter") return;
    e.preventDefault();
    take();
  });
}

// A note is quoted in a note only: from a reply its link leads there. Messages that come meanwhile can be quoted, too.
document.addEventListener("click", async (e) => {
  const link = e.target.closest("[data-quote]");
  const text = field();
  const writing = document.querySelector("#write form[data-typed], form#write[data-typed]")?.dataset.typed.split(":").pop();
  if (!link || !text || (link.dataset.quote === "note" && writing !== "note")) return;
  e.preventDefault();
  try {
    const page = await read(fetch(link.href));
    insert(text, page.querySelector("#write textarea").value);
  } catch {
    location.assign(link.href);
  }
});
