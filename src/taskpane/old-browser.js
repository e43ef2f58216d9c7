/** Plain ES5: Excel 2016 and 2019 by volume licence show panes in Internet Explorer's engine, which cannot even parse the bundle. */
(function () {
  var isOld = /Trident\/|MSIE |Edge\/1/.test(navigator.userAgent) || typeof Promise === "undefined";
  if (isOld) document.getElementById("old-browser").hidden = false;
})();
