package dev.receptive.scene;

import java.util.List;
import java.util.Optional;

/**
 * One picture: marks in the order in which they are painted, in a space of its own size.
 *
 * @param width of the space
 * @param height of the space
 * @param marks the later ones stand in front
 */
public record Scene(double width, double height, List<Mark> marks) {

    public Scene {
        marks = List.copyOf(marks);
    }

    /** The front-most cell or pixel at a point; only grids and pictures can be hit. */
    public Optional<Hit> hit(double x, double y) {
        return hit(marks, x, y);
    }

    /** The scene as text, for golden tests. */
    public String toText() {
        StringBuilder text = new StringBuilder();
        marks.forEach(mark -> text.append(mark.toText("")));
        return text.toString();
    }

    private static Optional<Hit> hit(List<Mark> marks, double x, double y) {
        for (int i = marks.size() - 1; i >= 0; i--) {
            Optional<Hit> found = hit(marks.get(i), x, y);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<Hit> hit(Mark mark, double x, double y) {
        if (mark instanceof Mark.Group group) {
            return hit(group.marks(), x, y);
        }
        if (mark instanceof Mark.Cells cells) {
            int row = cells.grid().rowAt(y);
            int column = cells.grid().columnAt(x);
            return cells.cells().stream()
                    .filter(cell -> cell.row() == row && cell.column() == column)
                    .findFirst()
                    .map(cell -> new Hit(cells.id(), row, column));
        }
        if (mark instanceof Mark.Picture picture && picture.box().contains(x, y)) {
            Box box = picture.box();
            int row = (int) ((y - box.y()) / box.height() * picture.raster().height());
            int column = (int) ((x - box.x()) / box.width() * picture.raster().width());
            return Optional.of(new Hit(picture.id(), row, column));
        }
        return Optional.empty();
    }
}
