(function () {
  var isOld = /Trident\/|MSIE |Edge\/1/.test(navigator.userAgent) || typeof Promise === "undefined";
  if (isOld) document.getElementById("old-browser").hidden = false;
})();
