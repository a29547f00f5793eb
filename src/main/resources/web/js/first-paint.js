// Applies a theme that was chosen before, ahead of the first paint. The only script that is no module.
(function () {
  try {
    var theme = localStorage.getItem('lagebild.theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch (refused) {
    // without storage the browser's own preference holds
  }
})();
