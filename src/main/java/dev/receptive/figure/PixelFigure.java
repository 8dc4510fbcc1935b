package dev.receptive.figure;

import dev.receptive.scene.Box;
import dev.receptive.scene.Grid;
import dev.receptive.scene.Ink;
import dev.receptive.scene.Mark;
import dev.receptive.scene.Raster;
import dev.receptive.scene.Stroke;
import dev.receptive.scene.Tint;

/**
 * A plane of numbers as pixels, as far as they have been computed.
 *
 * @param id of the picture; its frame has it as well
 * @param grid where the pixels stand, one a cell
 * @param raster the pixels; a painter keeps what it made of them by identity, so the same numbers should be the same raster
 * @param unit what a length of 1 in the sketch is on the stage
 */
public record PixelFigure(String id, Grid grid, Raster raster, double unit) {

    /**
     * @throws IllegalArgumentException if there is not one cell a pixel
     */
    public PixelFigure {
        if (raster.width() != grid.columns() || raster.height() != grid.rows()) {
            throw new IllegalArgumentException(
                    id + ": a " + raster + " on " + grid.columns() + "×" + grid.rows() + " cells");
        }
    }

    public void draw(Sheet sheet) {
        sheet.add(new Mark.Picture(id, grid.bounds(), raster));
    }

    /** A quiet area behind the picture where padding surrounds it; nothing where none does. */
    public void padding(Sheet sheet, String name, Grid padded) {
        if (padded.rows() > grid.rows() || padded.columns() > grid.columns()) {
            Stroke dashed = new Stroke(new Tint(Ink.MUTED, 0.7), GridFigure.hairline(unit), true);
            sheet.rect(name, padded.bounds(), 0, new Tint(Ink.PANEL, 0.7), dashed);
        }
    }

    /**
     * Hides the pixels that have not been computed yet.
     *
     * @param name what the two marks of the cover are called after
     * @param done how many have been, row by row
     */
    public void cover(Sheet sheet, String name, int done) {
        int row = done / grid.columns();
        int column = done % grid.columns();
        if (column > 0) {
            Box rest = grid.cells(row, column, 1, grid.columns() - column);
            sheet.rect(name + ":row", rest, 0, Tint.of(Ink.STAGE), Stroke.NONE);
        }
        int below = row + (column > 0 ? 1 : 0);
        if (below < grid.rows()) {
            Box rest = grid.cells(below, 0, grid.rows() - below, grid.columns());
            sheet.rect(name + ":below", rest, 0, Tint.of(Ink.STAGE), Stroke.NONE);
        }
    }

    /** A line around all of it, which shows where a picture will be before it is there. */
    public void frame(Sheet sheet) {
        sheet.rect(id + ":frame", grid.bounds(), 0, Tint.NONE, Stroke.of(Ink.LINE, GridFigure.hairline(unit)));
    }
}
