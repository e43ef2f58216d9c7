const SECONDS_SHOWN = 8;

let hiding: ReturnType<typeof setTimeout> | undefined;

/** Shows a sentence at the foot of the page for a while. */
export function notify(sentence: string): void {
  const notice = document.getElementById("notice");
  if (!notice) return;
  notice.textContent = sentence;
  notice.hidden = false;
  clearTimeout(hiding);
  hiding = setTimeout(() => {
    notice.hidden = true;
  }, SECONDS_SHOWN * 1_000);
}
