const DATE = /^\d{4}\s*[-/.年]\s*\d{1,2}\s*[-/.月]/;

/** Whether a text begins with a date in digits or in 二〇二一年 form. */
export function startsWithDate(text: string): boolean {
  return DATE.test(text) || /^二[〇○零]/.test(text);
}

/** Whether a line signs a paper: a unit, a person after 总结人：, or a date (GB/T 9704—2012, 7.3.5). */
export function isSignature(text: string): boolean {
  if (text.length > 30) return false;
  return DATE.test(text) || /工会|\d{4}年|日$/.test(text) || /^.{0,4}(?:人|单位|部门|工会)[：:]\S/.test(text);
}
