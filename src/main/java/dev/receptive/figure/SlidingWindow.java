package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;

/**
 * The window that slides over an input, and the outline of the output that is made of what lies under it.
 *
 * @param input the padded input's cells; (0, 0) is the first padding cell
 * @param unit what a length of 1 in the sketch is on the stage
 */
public record SlidingWindow(Grid input, double unit) {

    /** Where a box is smaller, its outline stands around it at this size, so that it is found. */
    private static final double SMALLEST = 7;

    /** What lies under a window that begins at a cell. */
    public Box at(int row, int column, int rows, int columns) {
        return input.cells(row, column, rows, columns);
    }

    /** Where the window is drawn around what lies under it. */
    public Box outline(Box window) {
        return window.width() < SMALLEST ? found(window) : window.grow(Math.min(1.5, input.gap()));
    }

    /**
     * @param id what it is called
     * @param outline where it is drawn, as {@link #outline} says
     * @param seen how much of it, 0 to 1
     */
    public void draw(Sheet sheet, String id, Box outline, double seen) {
        Stroke stroke = Stroke.of(Ink.FOCUS, line()).times(seen);
        double radius = Math.min(6 * unit, outline.width() * 0.05);
        if (input.gap() == 0) { // on pixels of any colour one of two tones is seen
            double wide = line() + 2 * Math.max(1, unit);
            sheet.rect(
                    id + ":ground",
                    outline,
                    radius,
                    Tint.NONE,
                    Stroke.of(Ink.STAGE, wide).times(seen));
        }
        sheet.rect(id, outline, radius, new Tint(Ink.FOCUS, 0.05 * seen), stroke);
    }

    /** A ring around the output that is being computed. */
    public void target(Sheet sheet, String id, Box output, double seen) {
        Box ring = found(output);
        sheet.rect(
                id,
                ring,
                ring.width() * 0.1,
                Tint.NONE,
                Stroke.of(Ink.FOCUS, line()).times(seen));
    }

    /** An outline of the number under the window that is being taken. */
    public void taken(Sheet sheet, String id, Box cell) {
        Stroke strong = Stroke.of(Ink.FOCUS, Math.max(1.5, 2 * unit));
        sheet.rect(id, cell, cell.width() * 0.1, new Tint(Ink.FOCUS, 0.16), strong);
    }

    private static Box found(Box box) {
        return box.width() < SMALLEST ? box.grow((SMALLEST - box.width()) / 2) : box;
    }

    private double line() {
        return Math.max(1.5, Math.min(3 * unit, input.pitch() * 0.08));
    }
}
