// Focus goes where the work is: to what was refused or is missing.
document.querySelector("main > .error-summary")?.focus();
