package dev.receptive.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;

/** Goes with the keyboard from grid to grid of the stage, which is a single stop for Tab. */
final class GridWalk implements GridFocus {

    private static final double ASKEW = 0.01;

    private final Scene scene;
    private final Supplier<StageView> stage;
    private final Supplier<List<String>> edited;

    GridWalk(Scene scene, Supplier<StageView> stage, Supplier<List<String>> edited) {
        this.scene = scene;
        this.stage = stage;
        this.edited = edited;
    }

    @Override
    public Optional<GridNode> focusedGrid() {
        return scene.getFocusOwner() instanceof GridNode grid ? Optional.of(grid) : Optional.empty();
    }

    @Override
    public boolean focusGrid(String tensor) {
        if (stage.get().grid(tensor).isEmpty()) {
            scene.getRoot().applyCss(); // a stage that has just come has no grids until it is laid out
            scene.getRoot().layout();
        }
        Optional<GridNode> grid = stage.get().grid(tensor);
        grid.ifPresent(GridNode::requestFocus);
        return grid.isPresent();
    }

    @Override
    public boolean focusNext() {
        List<String> tensors = edited.get();
        int now = focusedGrid()
                .map(grid -> tensors.indexOf(grid.current().tensor()))
                .orElse(-1);
        List<String> inTurn = IntStream.rangeClosed(1, tensors.size())
                .mapToObj(next -> tensors.get((now + next) % tensors.size()))
                .toList();
        return inTurn.stream()
                        .filter(this::takesNumbers)
                        .findFirst()
                        .filter(this::focusGrid)
                        .isPresent()
                || inTurn.stream().anyMatch(this::focusGrid);
    }

    /** Whether a grid stands there that can be changed: learned weights cannot. */
    private boolean takesNumbers(String tensor) {
        return stage.get().grid(tensor).filter(GridNode::takesNumbers).isPresent();
    }

    @Override
    public boolean focusBeside(KeyCode arrow) {
        Optional<GridNode> from = focusedGrid();
        List<GridNode> all = stage.get().gridNodes();
        if (from.isEmpty()) {
            if (!(scene.getFocusOwner() instanceof StageView) || all.isEmpty()) {
                return false;
            }
            all.get(0).requestFocus();
            return true;
        }
        ToDoubleFunction<Bounds> distance = distance(from.get().getBoundsInParent(), arrow);
        GridNode nearest = null;
        double least = Double.POSITIVE_INFINITY;
        for (GridNode node : all) {
            double away = node.equals(from.get()) ? -1 : distance.applyAsDouble(node.getBoundsInParent());
            if (away > 0 && away < least) {
                least = away;
                nearest = node;
            }
        }
        Optional.ofNullable(nearest).ifPresent(GridNode::requestFocus);
        return true;
    }

    /**
     * How far other bounds lie in a direction, from side to side; what lies beside that way counts double, and a little more
     * the less it lies straight ahead. Negative where they lie in another direction.
     */
    private static ToDoubleFunction<Bounds> distance(Bounds from, KeyCode arrow) {
        return to -> {
            double across = gap(from.getMinX(), from.getMaxX(), to.getMinX(), to.getMaxX())
                    + ASKEW * Math.abs(to.getCenterX() - from.getCenterX());
            double down = gap(from.getMinY(), from.getMaxY(), to.getMinY(), to.getMaxY())
                    + ASKEW * Math.abs(to.getCenterY() - from.getCenterY());
            return switch (arrow) {
                case LEFT -> to.getMaxX() <= from.getMinX() ? across + 2 * down : -1;
                case RIGHT -> to.getMinX() >= from.getMaxX() ? across + 2 * down : -1;
                case UP -> to.getMaxY() <= from.getMinY() ? down + 2 * across : -1;
                default -> to.getMinY() >= from.getMaxY() ? down + 2 * across : -1;
            };
        };
    }

    /** How far two stretches lie apart; 0 where they overlap. */
    private static double gap(double from, double to, double otherFrom, double otherTo) {
        return Math.max(0, Math.max(otherFrom - to, from - otherTo));
    }
}
