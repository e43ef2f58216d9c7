const isFile = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;

/** Opens a file that is dropped on the page; without this the browser would leave the page for it. */
export function openDropped(page: HTMLElement, open: (file: File) => void): void {
  const show = (isOver: boolean) => page.classList.toggle("dropping", isOver);
  page.addEventListener("dragover", (event) => {
    if (!isFile(event)) return;
    event.preventDefault();
    show(true);
  });
  page.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) show(false);
  });
  page.addEventListener("drop", (event) => {
    show(false);
    const file = event.dataTransfer?.files[0];
    if (!isFile(event) || !file) return;
    event.preventDefault();
    open(file);
  });
}
