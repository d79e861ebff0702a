/** Copies a field's text and says so; where that is not allowed, selects it to be copied by hand. */
export const copy = async (
  field: HTMLTextAreaElement,
  output: HTMLElement | undefined,
  copied: string,
): Promise<void> => {
  try {
    await navigator.clipboard.writeText(field.value);
    if (output) output.textContent = copied;
  } catch {
    field.focus();
    field.select();
  }
};
