// Files that are dropped on a form, and pictures that are pasted into it, go into its field for files.
const stamp = () => {
  const two = (number) => String(number).padStart(2, "0");
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())} ${two(now.getHours())}.${two(now.getMinutes())}.${two(now.getSeconds())}`;
};

for (const input of document.querySelectorAll("input[data-drop-text]")) {
  const form = input.form;
  const hint = document.createElement("p");
  hint.className = "hint";
  hint.textContent = input.dataset.dropText;
  input.after(hint);

  const give = (files) => {
    const chosen = new DataTransfer();
    for (const file of input.multiple ? files : files.slice(0, 1)) chosen.items.add(file);
    input.files = chosen.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  };
  const brings = (e) => e.dataTransfer?.types.includes("Files");
  let inside = 0;
  const mark = (on) => form.classList.toggle("dropping", on);

  form.addEventListener("dragenter", (e) => { if (brings(e)) { inside++; mark(true); } });
  form.addEventListener("dragleave", (e) => { if (brings(e) && --inside <= 0) { inside = 0; mark(false); } });
  form.addEventListener("dragover", (e) => { if (brings(e)) e.preventDefault(); });
  form.addEventListener("drop", (e) => {
    if (!brings(e)) return;
    e.preventDefault();
    inside = 0;
    mark(false);
    give([...e.dataTransfer.files]);
  });
  form.addEventListener("paste", (e) => {
    // Words that come with a picture of themselves, as from an office program, are pasted as words.
    if (e.clipboardData.types.includes("text/plain")) return;
    const files = [...e.clipboardData.files].map((file) =>
      file.type.startsWith("image/") && /^image\.\w+$/.test(file.name)
        ? new File([file], `${input.dataset.pastedText.replace("{0}", stamp())}.${file.name.split(".").pop()}`, { type: file.type })
        : file);
    if (files.length === 0) return;
    e.preventDefault();
    give(files);
  });
}
