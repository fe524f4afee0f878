/** Where the reader's choice of 适老模式 is kept on the device, and what it says. */
export const READING_KEY = 'reading';
export const READING_EASY = 'easy';

/**
 * The only inline script; it runs before the first paint and before any other script.
 * 1. Tells the stylesheet that scripts run, so that buttons take their place at once.
 * 2. Sets 适老模式 where it was chosen, so that nothing flashes.
 * 3. Gives Chrome 83 to 85 `replaceChildren`, the one DOM function that our elements use and these lack.
 * Its hash stands in content-policy.ts; a test compares the two.
 */
export const BOOT_SCRIPT = [
  '(function(d,e){',
  "d.setAttribute('data-js','');",
  `try{if(localStorage.getItem('${READING_KEY}')==='${READING_EASY}')d.setAttribute('data-reading','${READING_EASY}')}catch(x){}`,
  "e.replaceChildren=e.replaceChildren||function(){this.textContent='';this.append.apply(this,arguments)}",
  '})(document.documentElement,Element.prototype)',
].join('');
