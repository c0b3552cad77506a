/** Milliseconds between frames of each stretch of the journey, and what the page holds at its end. */
export interface Exploration {
  readonly frames: readonly number[];
  readonly links: number;
  readonly elements: number;
}

/**
 * Runs inside the page: zooms from the whole map to where every text can be read, pans there and back, zooms half out, pans,
 * zooms out to the whole and pans again. Each step is one wheel or mouse event, and waits for the frame that shows it.
 */
export async function exploreMap(): Promise<Exploration> {
  const ground = document.querySelector(".map-ground");
  if (ground === null) throw new Error("The page has no painted map.");
  const { left, top, width, height } = ground.getBoundingClientRect();
  const frames: number[] = [];
  const frame = () => new Promise<number>(requestAnimationFrame);
  const rest = () => new Promise((resolve) => setTimeout(resolve, 400));
  let [x, y] = [left + width / 2, top + height / 2];
  const at = () => ({ bubbles: true, cancelable: true, view: window, clientX: x, clientY: y });

  const stretch = async (steps: number, step: () => void): Promise<void> => {
    let last = await frame();
    for (let count = 0; count < steps; count += 1) {
      step();
      const now = await frame();
      frames.push(now - last);
      last = now;
    }
    await rest();
  };
  const zoom = (steps: number, deltaY: number) =>
    stretch(steps, () => ground.dispatchEvent(new WheelEvent("wheel", { ...at(), deltaY })));
  const pan = async (steps: number, right: number, down: number): Promise<void> => {
    ground.dispatchEvent(new MouseEvent("mousedown", at()));
    await stretch(steps, () => {
      x += right;
      y += down;
      window.dispatchEvent(new MouseEvent("mousemove", at()));
    });
    window.dispatchEvent(new MouseEvent("mouseup", at()));
    [x, y] = [left + width / 2, top + height / 2];
    await rest();
  };

  await zoom(90, -30);
  await pan(60, -20, -8);
  await pan(60, 20, 10);
  await zoom(40, 30);
  await pan(60, -15, -6);
  await pan(60, 15, 8);
  await zoom(70, 30);
  await pan(60, -6, -3);
  return {
    frames,
    links: document.querySelectorAll(".map-links a").length,
    elements: document.querySelectorAll("*").length,
  };
}
