package dev.receptive.scene;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Something on the stage. The id says what it stands for; it is unique in a scene. */
public sealed interface Mark {

    String id();

    /** Around it; of a text, where it is anchored. */
    Box bounds();

    /** One line a mark, for golden tests; {@code indent} stands before each. */
    String toText(String indent);

    /** A rectangle, its corners rounded by {@code radius}. */
    record Rect(String id, Box box, double radius, Tint fill, Stroke stroke) implements Mark {
        @Override
        public Box bounds() {
            return box;
        }

        @Override
        public String toText(String indent) {
            return indent + "rect " + id + " " + box + " " + MarkText.paint(fill, stroke) + "\n";
        }
    }

    /** The cells of a grid; those not listed are not drawn. Numbers are set in {@code fontSize}, centred. */
    record Cells(String id, Grid grid, double radius, double fontSize, List<Cell> cells, List<Cell> closer)
            implements Mark {
        public Cells {
            cells = List.copyOf(cells);
            closer = List.copyOf(closer);
        }

        /** Cells that hold nothing more than is seen of them. */
        public Cells(String id, Grid grid, double radius, double fontSize, List<Cell> cells) {
            this(id, grid, radius, fontSize, cells, List.of());
        }

        /**
         * Hands the rectangles, lines and texts that make up the cells to a painter, back to front.
         *
         * @param magnification how many times as large as here they are seen
         */
        public void draw(double magnification, Consumer<Mark> painter) {
            CellMarks.draw(this, magnification, painter);
        }

        /** The same, none crossed out. */
        public Cells unhatched() {
            return with(Cell::unhatched);
        }

        /** The same with a sign in the place of what is written where some boxes stand. */
        public Cells blanked(List<Box> boxes, String sign) {
            return with(cell -> cell.text().isEmpty() || !boxes.contains(grid.cell(cell.row(), cell.column()))
                    ? cell
                    : cell.reading(sign));
        }

        private Cells with(UnaryOperator<Cell> change) {
            return new Cells(
                    id, grid, radius, fontSize, cells.stream().map(change).toList());
        }

        /** Where the cells stand in which something is written. */
        public List<Box> written() {
            return cells.stream()
                    .filter(cell -> !cell.text().isEmpty())
                    .map(cell -> grid.cell(cell.row(), cell.column()))
                    .toList();
        }

        @Override
        public Box bounds() {
            return grid.bounds();
        }

        @Override
        public String toText(String indent) {
            return MarkText.cells(this, indent);
        }
    }

    record Line(String id, double x1, double y1, double x2, double y2, Stroke stroke) implements Mark {
        @Override
        public Box bounds() {
            return Box.around(List.of(new Point(x1, y1), new Point(x2, y2)));
        }

        @Override
        public String toText(String indent) {
            return indent + "line " + id + " " + MarkText.point(x1, y1) + " → " + MarkText.point(x2, y2) + " "
                    + MarkText.paint(Tint.NONE, stroke) + "\n";
        }
    }

    /** Straight lines through points. */
    record Path(String id, List<Point> points, boolean closed, Tint fill, Stroke stroke) implements Mark {
        public Path {
            points = List.copyOf(points);
        }

        @Override
        public Box bounds() {
            return Box.around(points);
        }

        @Override
        public String toText(String indent) {
            return indent + "path " + id + " " + MarkText.points(points) + " " + MarkText.paint(fill, stroke) + "\n";
        }
    }

    /**
     * One line of text.
     *
     * @param x of the point that the lettering's anchor names
     * @param y the baseline
     * @param maxWidth a painter whose text comes out wider narrows it to this; 0 for no limit
     */
    record Text(String id, String text, double x, double y, Lettering lettering, double maxWidth) implements Mark {
        @Override
        public Box bounds() {
            return Box.around(List.of(new Point(x, y)));
        }

        @Override
        public String toText(String indent) {
            return indent + "text " + id + " " + MarkText.point(x, y) + " \"" + text + "\" " + lettering.tint() + "\n";
        }
    }

    /** Pixels stretched over a box, each a sharp square. */
    record Picture(String id, Box box, Raster raster) implements Mark {
        @Override
        public Box bounds() {
            return box;
        }

        @Override
        public String toText(String indent) {
            return indent + "picture " + id + " " + box + " " + raster + "\n";
        }
    }

    /** Marks that fade together. */
    record Group(String id, double alpha, List<Mark> marks) implements Mark {
        public Group {
            marks = List.copyOf(marks);
        }

        @Override
        public Box bounds() {
            return marks.stream().map(Mark::bounds).reduce(Box::and).orElse(new Box(0, 0, 0, 0));
        }

        @Override
        public String toText(String indent) {
            StringBuilder text = new StringBuilder(indent + "group " + id + " " + MarkText.decimal(alpha) + "\n");
            marks.forEach(mark -> text.append(mark.toText(indent + "  ")));
            return text.toString();
        }
    }
}
