import { useEffect, useRef, type RefObject } from 'react';

/** Where the day is wider than the screen, starts with the present moment in view; again each time the timeline is shown. */
export function useScrollToNow(nowPercent: number): RefObject<HTMLDivElement | null> {
  const scroller = useRef<HTMLDivElement>(null);
  const latest = useRef(nowPercent);
  useEffect(() => {
    latest.current = nowPercent;
  }, [nowPercent]);
  useEffect(() => {
    const element = scroller.current!;
    let shown = 0;
    const watch = new ResizeObserver(() => {
      const { clientWidth, scrollWidth } = element;
      if (shown === 0 && clientWidth > 0 && scrollWidth > clientWidth) element.scrollLeft = (scrollWidth * latest.current) / 100 - clientWidth * 0.3;
      shown = clientWidth;
    });
    watch.observe(element);
    return () => watch.disconnect();
  }, []);
  return scroller;
}
