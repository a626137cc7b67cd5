// Passkeys: asks the browser to make one or to show one, and posts its answer with the form.
const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
const text = (buffer) => buffer && btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
const withBytes = (known) => known?.map((one) => ({ ...one, id: bytes(one.id) }));

const read = (options) => ({
  ...options,
  challenge: bytes(options.challenge),
  ...(options.user && { user: { ...options.user, id: bytes(options.user.id) } }),
  ...(options.excludeCredentials && { excludeCredentials: withBytes(options.excludeCredentials) }),
  ...(options.allowCredentials && { allowCredentials: withBytes(options.allowCredentials) }),
});

// The browsers' own toJSON is missing in some, and wrong in some password managers.
const write = ({ id, rawId, type, response, authenticatorAttachment }, extensions) => JSON.stringify({
  id,
  rawId: text(rawId),
  type,
  authenticatorAttachment,
  clientExtensionResults: extensions,
  response: {
    clientDataJSON: text(response.clientDataJSON),
    attestationObject: text(response.attestationObject),
    transports: response.getTransports?.(),
    authenticatorData: text(response.authenticatorData ?? response.getAuthenticatorData?.()),
    signature: text(response.signature),
    userHandle: text(response.userHandle) || undefined,
  },
});

let waiting = null;

const ask = async (form, mediation) => {
  waiting?.abort();
  const { signal } = waiting = new AbortController();
  const token = form.elements.__RequestVerificationToken.value;
  const answer = await fetch(form.dataset.options, { method: "POST", body: new URLSearchParams({ __RequestVerificationToken: token }), signal });
  if (!answer.ok) throw new Error(answer.statusText);
  const publicKey = read(await answer.json());
  const credential = form.dataset.passkey === "make"
    ? await navigator.credentials.create({ publicKey, signal })
    : await navigator.credentials.get({ publicKey, signal, ...(mediation && { mediation }) });
  form.elements.Credential.value = write(credential, credential.getClientExtensionResults());
  form.submit();
};

for (const form of document.querySelectorAll("form[data-passkey]")) {
  const told = form.querySelector("[data-told]");
  form.addEventListener("submit", (e) => {
    e.preventDefault();
    told.textContent = window.PublicKeyCredential ? "" : told.dataset.missing;
    if (!window.PublicKeyCredential) return;
    ask(form).catch((error) => {
      if (error.name !== "AbortError") told.textContent = (error.name === "InvalidStateError" && told.dataset.there) || told.dataset.told;
    });
  });
  // Offers passkeys where the address is typed, in browsers that can.
  if (form.dataset.conditional === "yes")
    window.PublicKeyCredential?.isConditionalMediationAvailable?.().then((can) => can && ask(form, "conditional")).catch(() => {});
}
