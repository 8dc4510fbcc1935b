package dev.receptive.ui;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.scene.Box;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.FillRule;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Rectangle;

/** Dims the stage but for some numbers, and outlines those that were clicked. */
final class StageVeil extends Group {

    /** Around what is lit. */
    private static final double MARGIN = 3;

    /** Around the number that the keyboard is at: outside of a mark. */
    private static final double CLEAR = 4;

    private final Path dark = new Path();
    private final Group marks = new Group();
    private final Rectangle cursor = new Rectangle();
    private List<Patch> lit = List.of();
    private Collection<Spot> picked = List.of();

    StageVeil() {
        setManaged(false);
        setMouseTransparent(true);
        dark.setFillRule(FillRule.EVEN_ODD);
        dark.getStyleClass().add("veil");
        cursor.getStyleClass().add("pick-cursor");
        getChildren().addAll(dark, marks, cursor);
    }

    /** Shows which number the keyboard would take as an answer. */
    void cursor(Optional<Box> cell) {
        cursor.setVisible(cell.isPresent());
        cell.map(box -> box.grow(CLEAR)).ifPresent(box -> {
            cursor.setX(box.x());
            cursor.setY(box.y());
            cursor.setWidth(box.width());
            cursor.setHeight(box.height());
        });
    }

    /** What is lit, and what was clicked. */
    void show(List<Patch> nextLit, Collection<Spot> nextPicked) {
        lit = List.copyOf(nextLit);
        picked = List.copyOf(nextPicked);
    }

    /** Lies over the stage as it is now. */
    void render(Standing standing, UnaryOperator<Box> view, double width, double height) {
        dark.getElements().clear();
        marks.getChildren().clear();
        List<Box> bright =
                lit.stream().flatMap(patch -> boxes(patch, standing)).map(view).toList();
        dark.setVisible(!bright.isEmpty());
        if (!bright.isEmpty()) {
            outline(new Box(0, 0, width, height));
            List<Box> edges = bright.stream().map(box -> box.grow(MARGIN)).toList();
            strips(edges).forEach(this::outline);
            edges.forEach(box -> marks.getChildren().add(mark(box, "lit-edge")));
        }
        picked.stream()
                .flatMap(spot -> standing.place(spot).stream())
                .map(view)
                .forEach(box -> marks.getChildren().add(mark(box, "picked")));
    }

    /** All that some boxes cover, in boxes of which none lies on another: what is lit twice is lit. */
    private static List<Box> strips(List<Box> boxes) {
        double[] edges = boxes.stream()
                .flatMapToDouble(box -> DoubleStream.of(box.y(), box.bottom()))
                .sorted()
                .distinct()
                .toArray();
        List<Box> strips = new ArrayList<>();
        for (int i = 0; i + 1 < edges.length; i++) {
            double top = edges[i];
            double bottom = edges[i + 1];
            double end = Double.NEGATIVE_INFINITY;
            for (Box box : boxes.stream()
                    .filter(any -> any.y() <= top && any.bottom() >= bottom)
                    .sorted(Comparator.comparingDouble(Box::x))
                    .toList()) {
                double from = Math.max(end, box.x());
                if (box.right() > from) {
                    strips.add(new Box(from, top, box.right() - from, bottom - top));
                }
                end = Math.max(end, box.right());
            }
        }
        return strips;
    }

    /** A window is lit as one piece; numbers that lie apart one by one. */
    private static Stream<Box> boxes(Patch patch, Standing standing) {
        boolean together =
                (patch.rows() < 2 || patch.rowStep() == 1) && (patch.columns() < 2 || patch.columnStep() == 1);
        if (together) {
            return standing.place(patch.first()).stream()
                    .flatMap(first -> standing.place(patch.last()).stream().map(last -> around(first, last)));
        }
        return IntStream.range(0, patch.count()).mapToObj(patch::spot).flatMap(spot -> standing.place(spot).stream());
    }

    private static Box around(Box first, Box last) {
        double x = Math.min(first.x(), last.x());
        double y = Math.min(first.y(), last.y());
        return new Box(
                x,
                y,
                Math.max(first.x() + first.width(), last.x() + last.width()) - x,
                Math.max(first.y() + first.height(), last.y() + last.height()) - y);
    }

    /** Around a region: what lies in an even number of outlines is not dimmed. */
    private void outline(Box box) {
        dark.getElements()
                .addAll(
                        new MoveTo(box.x(), box.y()),
                        new LineTo(box.x() + box.width(), box.y()),
                        new LineTo(box.x() + box.width(), box.y() + box.height()),
                        new LineTo(box.x(), box.y() + box.height()),
                        new ClosePath());
    }

    private static Rectangle mark(Box box, String style) {
        Rectangle mark = new Rectangle(box.x(), box.y(), box.width(), box.height());
        mark.getStyleClass().add(style);
        return mark;
    }
}
