import { useState } from "react";

/** What a window is open on. It is kept while the window closes, so that nothing blinks. */
export function useOpened<Item>() {
  const [item, setItem] = useState<Item | null>(null);
  const [isOpen, setOpen] = useState(false);
  return {
    item,
    isOpen,
    open: (next: Item) => {
      setItem(next);
      setOpen(true);
    },
    close: () => setOpen(false),
  };
}
