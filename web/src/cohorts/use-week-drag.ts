import { type PointerEvent, useCallback, useEffect, useRef, useState } from "react";

type Options<What> = {
  /** What lies under the pointer and may be dragged, or null. */
  readonly take: (event: PointerEvent<HTMLElement>) => What | null;
  /** Width of a week on screen, in px. */
  readonly weekWidth: (element: HTMLElement) => number;
  readonly drop: (what: What, weeks: number) => void;
};

/** Pointers tremble; less than this is a press. */
const threshold = 5;

/**
 * Dragging along a line of the plan, snapped to whole weeks. Escape lets go where it was; what may not
 * be is answered by the server once it is dropped.
 */
export function useWeekDrag<What>({ take, weekWidth, drop }: Options<What>) {
  const taken = useRef<{ what: What; x: number; width: number } | null>(null);
  const wasDragged = useRef(false);
  const [drag, setDrag] = useState<{ what: What; weeks: number } | null>(null);
  const isDragging = drag !== null;

  const letGo = useCallback(() => {
    taken.current = null;
    setDrag(null);
  }, []);

  useEffect(() => {
    if (!isDragging) return;
    const press = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      letGo();
    };
    document.addEventListener("keydown", press, true);
    return () => document.removeEventListener("keydown", press, true);
  }, [isDragging, letGo]);

  function onPointerDown(event: PointerEvent<HTMLElement>) {
    wasDragged.current = false;
    if (event.button !== 0) return;
    const what = take(event);
    taken.current = null;
    if (what === null) return;
    const { currentTarget, pointerId, clientX: x } = event;
    taken.current = { what, x, width: weekWidth(currentTarget) };
    // From the first, since a quick hand has left the bar before the next event.
    currentTarget.setPointerCapture(pointerId);
  }

  function onPointerMove(event: PointerEvent<HTMLElement>) {
    const { current } = taken;
    if (!current) return;
    const distance = event.clientX - current.x;
    if (!isDragging && Math.abs(distance) < threshold) return;
    wasDragged.current = true;
    setDrag({ what: current.what, weeks: Math.round(distance / current.width) });
  }

  function onPointerUp() {
    if (drag && drag.weeks !== 0) drop(drag.what, drag.weeks);
    letGo();
  }

  return {
    drag,
    /** Whether the click that comes now only ends a drag. */
    endsDrag: () => wasDragged.current,
    on: { onPointerDown, onPointerMove, onPointerUp, onPointerCancel: letGo },
  };
}
