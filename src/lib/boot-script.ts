/** Where the reader's choice of 适老模式 is kept on the device, and what it says. */
export const READING_KEY = 'reading';
export const READING_EASY = 'easy';

/**
 * The only inline script; it runs before the first paint and before any other script.
 * 1. Tells the stylesheet that scripts run, so that buttons take their place at once.
 * 2. Tells it on the search page that results will come, so that their place is kept free.
 * 3. Sets 适老模式 where it was chosen, so that nothing flashes.
 * Its hash stands in content-policy.ts; a test compares the two.
 */
export const BOOT_SCRIPT = [
  '(function(d){',
  "d.setAttribute('data-js','');",
  "if(/[?&]q=[^&]/.test(location.search))d.setAttribute('data-asks','');",
  `try{if(localStorage.getItem('${READING_KEY}')==='${READING_EASY}')d.setAttribute('data-reading','${READING_EASY}')}catch(x){}`,
  '})(document.documentElement)',
].join('');
