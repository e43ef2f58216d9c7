/**
 * Runs in every browser: volume-licensed Excel 2016 and 2019 show panes in Internet Explorer's engine, which cannot even
 * parse the bundle. Plain ES5, so that exactly those browsers can say so.
 */
(function () {
  var agent = navigator.userAgent;
  var isOld = /Trident\/|MSIE |Edge\/1/.test(agent) || typeof Promise === "undefined";
  if (!isOld) return;
  document.getElementById("root").innerHTML =
    '<div class="notice" role="main">' +
    "<h1>这个版本的 Excel 太旧，无法运行本加载项</h1>" +
    "<p>需要 Microsoft 365、Excel 2021 或网页版 Excel。请联系单位的信息管理人员升级，或查看使用说明。</p>" +
    '<p><a href="help.html">使用说明</a></p>' +
    '<p lang="en">This Excel is too old for the add-in. It needs Excel 2021, Excel on the web or Microsoft 365.</p>' +
    "</div>";
})();
