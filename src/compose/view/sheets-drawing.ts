import { measuresOf, type Measures } from '../../official/measures.ts';
import type { Page } from '../../official/paginate.ts';
import { isSame } from '../same-draft.ts';
import { sheet, sheetProperties } from './sheets-view.ts';

/** Sheets are drawn so far before they come into sight. */
const MARGIN = '100% 0%';

interface Slot {
  element: SVGElement;
  /** What the sheet is to show. */
  page: Page;
  isDrawn: boolean;
}

/**
 * Pages as sheets, each printing on one page of A4. Of a long draft only those in sight that have changed are drawn;
 * the others keep their room.
 * @returns `draw` for new pages, `drawAll` for paper, which shows every one
 */
export function sheetsDrawing(place: HTMLElement): { draw: (pages: readonly Page[], measures: Measures) => void; drawAll: () => void } {
  let measures = measuresOf();
  const slots: Slot[] = [];
  const inSight = new Set<Element>();

  const drawSlot = (slot: Slot, i: number) => {
    if (slot.isDrawn) return;
    const drawn = sheet(slot.page, i + 1, slots.length, measures);
    slot.element.textContent = '';
    slot.element.append(...Array.from(drawn.childNodes));
    slot.isDrawn = true;
  };
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) inSight.add(target);
        else inSight.delete(target);
      }
      slots.forEach((slot, i) => {
        if (inSight.has(slot.element)) drawSlot(slot, i);
      });
    },
    { rootMargin: MARGIN },
  );

  const addSlot = (page: Page) => {
    // The frame of a sheet without what stands on it.
    const element = sheet({ ...page, lines: [], notes: [] }, slots.length + 1, slots.length + 1, measures);
    slots.push({ element, page, isDrawn: false });
    place.append(element);
    observer.observe(element);
  };
  const dropSlot = () => {
    const slot = slots.pop();
    if (!slot) return;
    observer.unobserve(slot.element);
    inSight.delete(slot.element);
    slot.element.remove();
  };

  return {
    draw: (pages, by) => {
      // Of another layout every sheet is another.
      if (!isSame(by, measures)) while (slots.length > 0) dropSlot();
      measures = by;
      for (const [name, value] of sheetProperties(measures)) place.style.setProperty(name, value);
      while (slots.length > pages.length) dropSlot();
      pages.forEach((page, i) => {
        const slot = slots[i];
        if (!slot) addSlot(page);
        else if (!isSame(slot.page, page)) Object.assign(slot, { page, isDrawn: false });
      });
      slots.forEach((slot, i) => {
        slot.element.setAttribute('aria-label', `第${i + 1}页，共${slots.length}页`);
        if (inSight.has(slot.element)) drawSlot(slot, i);
      });
    },
    drawAll: () => {
      slots.forEach(drawSlot);
    },
  };
}
