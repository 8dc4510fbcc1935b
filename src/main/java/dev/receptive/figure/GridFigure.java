package dev.receptive.figure;

import dev.receptive.scene.Cell;
import dev.receptive.scene.CellText;
import dev.receptive.scene.Colormap;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;
import dev.receptive.tensor.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A plane of numbers as cells: each filled by its value, padding dashed, what nobody reads hatched. */
public final class GridFigure {

    /** A number so many times as large as the middle one does not set the scale of the others. */
    private static final float FAR_BEYOND = 30;

    private static final double LARGEST_NUMBER = 44;

    /** The distance between two cells, as a part of the pitch. */
    private static final double GAP = 0.07;

    /** The width of a line around a tiny cell, as a part of the cell: a wider one would hide what stands in it. */
    private static final double LINE = 0.07;

    /** Of a cell's corners, as a part of the cell. */
    private static final double RADIUS = 0.1;

    private static final Tint OUTSIDE = new Tint(Ink.PANEL, 0.7);
    private static final Tint NUMBER = Tint.of(Ink.TEXT);
    private static final Tint ZERO = Tint.of(Ink.MUTED);

    private final String id;
    private final Grid grid;
    private final float scale;
    private final Stroke border;
    private final Stroke dashed;
    private final double font;

    private GridFigure(String id, Grid grid, float scale, Stroke border) {
        this.id = id;
        this.grid = grid;
        this.scale = scale;
        double fine = Math.min(border.width(), grid.cell() * LINE);
        this.border = new Stroke(border.tint(), fine, border.dashed());
        this.dashed = new Stroke(new Tint(Ink.MUTED, 0.55), fine, true);
        this.font = font(grid);
    }

    /**
     * A grid of any size; where its numbers would be too small to be read, its colours stand alone.
     *
     * @param scale the magnitude of the strongest colour, as {@link #scale} finds it
     * @param unit what a length of 1 in the sketch is on the stage
     */
    public static GridFigure of(String id, Grid grid, float scale, double unit) {
        return new GridFigure(id, grid, scale, Stroke.of(Ink.LINE, hairline(unit)));
    }

    /** The same in cells outlined in the colour of their role. */
    public static GridFigure outlined(String id, Grid grid, float scale, Tint border, double unit) {
        return new GridFigure(id, grid, scale, new Stroke(border, hairline(unit), false));
    }

    /**
     * The magnitude of the strongest colour: the largest of some numbers, unless it is so far beyond the others that it would
     * take their colours from them. Then it is the largest of those that are not, and whatever is larger has the strongest
     * colour, too.
     */
    public static float scale(Tensor values) {
        float[] sizes = new float[values.shape().count()];
        int count = 0;
        for (int i = 0; i < sizes.length; i++) {
            float size = Math.abs(values.at(i));
            if (size > 0 && size <= Float.MAX_VALUE) {
                sizes[count++] = size;
            }
        }
        return count == 0 ? 0 : scale(sizes, count);
    }

    /** The largest magnitude of some numbers, however far beyond the others; of what is finite. */
    public static float largest(Tensor values) {
        float largest = 0;
        for (int i = 0; i < values.shape().count(); i++) {
            float size = Math.abs(values.at(i));
            largest = size <= Float.MAX_VALUE ? Math.max(largest, size) : largest;
        }
        return largest;
    }

    /** Only where less than half of the numbers come near the largest is it worth while to put them in order. */
    private static float scale(float[] sizes, int count) {
        float largest = 0;
        for (int i = 0; i < count; i++) {
            largest = Math.max(largest, sizes[i]);
        }
        int near = 0;
        for (int i = 0; i < count; i++) {
            near += FAR_BEYOND * sizes[i] >= largest ? 1 : 0;
        }
        int middle = (count - 1) / 2;
        if (near >= count - middle) {
            return largest;
        }
        Arrays.sort(sizes, 0, count);
        float bound = FAR_BEYOND * sizes[middle];
        int last = count - 1;
        while (sizes[last] > bound) {
            last--;
        }
        return sizes[last];
    }

    /** Where the cells of a plane stand that begins at a point; between tiny ones there is a gap, too. */
    public static Grid cells(double x, double y, double pitch, int rows, int columns) {
        double gap = Math.min(pitch / 2, Math.max(0.5, pitch * GAP));
        return new Grid(x, y, pitch - gap, gap, rows, columns);
    }

    /** The width of the finest line, a little under a pixel where the stage is small. */
    static double hairline(double unit) {
        return Math.max(0.75, unit);
    }

    /** What has too little room for all of it is whole for somebody who comes closer. */
    public Mark draw(CellContent content) {
        boolean noted = hasRoomForNotes(content);
        CellTexts texts = CellTexts.of(content, grid, font, noted);
        boolean cut = texts.isCut();
        List<Cell> cells = new ArrayList<>(grid.rows() * grid.columns());
        List<Cell> closer = new ArrayList<>();
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                String note = content.note(row, column);
                cells.add(cell(content, row, column, texts.shown(row, column), noted ? note : ""));
                if (cut) {
                    closer.add(cell(content, row, column, texts.whole(row, column), note));
                }
            }
        }
        return new Mark.Cells(id, grid, grid.cell() * RADIUS, font, cells, closer);
    }

    /** Whether all notes can be read; if not, there are none. */
    private boolean hasRoomForNotes(CellContent content) {
        for (int row = 0; row < grid.rows(); row++) {
            for (int column = 0; column < grid.columns(); column++) {
                String note = content.note(row, column);
                if (!note.isEmpty() && CellText.noteSize(note, grid.cell()) < CellText.SMALLEST) {
                    return false;
                }
            }
        }
        return true;
    }

    private Cell cell(CellContent content, int row, int column, String text, String note) {
        boolean padding = content.isPadding(row, column);
        float value = content.value(row, column);
        Tint fill = padding ? OUTSIDE : content.isKnown(row, column) ? Colormap.diverging(value, scale) : Tint.NONE;
        return new Cell(
                row,
                column,
                fill,
                padding ? dashed : border,
                !content.isRead(row, column),
                text,
                padding ? ZERO : NUMBER,
                note);
    }

    /** Small cells give more of their room to a number, so that it can be read. */
    private static double font(Grid grid) {
        double cell = grid.cell();
        return Math.max(cell < 14 ? 0 : 8, Math.min(LARGEST_NUMBER, Math.max(cell * 0.42, Math.min(15, cell * 0.68))));
    }
}
