// Shows the print button where there is a browser to print with it.
for (const button of document.querySelectorAll('.js-print')) {
  button.hidden = false;
  button.addEventListener('click', () => window.print());
}
