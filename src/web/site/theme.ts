/** Sets the theme that the reader chose before anything is painted; without a choice that of the system holds. */
const chosen = localStorage.getItem('theme');
if (chosen === 'light' || chosen === 'dark') document.documentElement.dataset.theme = chosen;
