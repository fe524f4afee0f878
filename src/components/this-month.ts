// Which month it is only the reader's device knows: the page is built once for all months.
const month = new Date().getMonth() + 1;
document.querySelector(`[data-months] a[href="#m${month}"]`)?.setAttribute('aria-current', 'date');
const heading = document.querySelector(`#m${month} h2`);
heading?.append(Object.assign(document.createElement('span'), { className: 'this-month', textContent: '本月' }));
