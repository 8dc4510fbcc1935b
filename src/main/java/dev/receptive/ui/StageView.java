package dev.receptive.ui;

import dev.receptive.scene.Box;
import dev.receptive.scene.Palette;
import dev.receptive.story.Spot;
import java.util.List;
import java.util.Optional;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The stage: a canvas that shows the story, one focusable node over each grid, and the editor of a cell. */
final class StageView extends Pane {

    private static final double TIP_DISTANCE = 8;

    private final ConvolutionModel model;
    private final Canvas canvas = new Canvas();
    private final FxPainter painter;
    private final Label tip = new Label();
    private final CellEditor editor;
    private final List<GridNode> grids;
    private Camera camera = Camera.FIT;

    StageView(ConvolutionModel model, Palette palette, Notice notice) {
        this.model = model;
        this.painter = new FxPainter(palette, model.state().stage().language());
        this.editor = new CellEditor(model, this, notice);
        this.grids = List.of(
                new GridNode(Spot.INPUT, model, this, notice),
                new GridNode(Spot.KERNEL, model, this, notice),
                new GridNode(Spot.BIAS, model, this, notice),
                new GridNode(Spot.OUTPUT, model, this, notice));
        setId("stage");
        getStyleClass().add("stage");
        tip.getStyleClass().add("stage-tip");
        tip.setMouseTransparent(true);
        tip.setManaged(false);
        tip.setVisible(false);
        getChildren().add(canvas);
        getChildren().addAll(grids);
        getChildren().addAll(tip, editor);
        setFocusTraversable(true);
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                model.select(Optional.empty());
            }
        });
        setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
        new StagePointer(model, this).attach();
        visibleProperty().addListener((property, before, now) -> render(model.state()));
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        camera = camera.within(getWidth(), getHeight());
        model.stage(getWidth(), getHeight());
        render(model.state());
    }

    /** Shows a state; does nothing while the stage cannot be seen. */
    void render(ConvolutionState state) {
        if (!isVisible() || getWidth() <= 0) {
            return;
        }
        painter.paint(state.scene(), canvas.getGraphicsContext2D(), getWidth(), getHeight(), camera);
        for (GridNode grid : grids) {
            place(grid, state.story().gridBox(grid.grid()));
            grid.render(state);
        }
        editor.follow();
        tip(state);
        setCursor(state.hovered().map(this::cursor).orElse(Cursor.DEFAULT));
        setAccessibleText(state.story().narrate(state.playhead().time()));
    }

    private Cursor cursor(Spot spot) {
        return spot.isIn(Spot.OUTPUT) || model.isEditable(spot) ? Cursor.HAND : Cursor.DEFAULT;
    }

    private void tip(ConvolutionState state) {
        boolean still = !editor.isVisible() && !state.playhead().isMoving();
        Optional<Spot> asked = state.hovered().or(state::selected).filter(spot -> still);
        tip.setVisible(asked.isPresent());
        asked.ifPresent(spot -> {
            tip.setText(Speech.tip(spot, model));
            tip.autosize();
            Box box = view(state.story().box(spot));
            double x = box.centreX() - tip.getWidth() / 2;
            double above = box.y() - tip.getHeight() - TIP_DISTANCE;
            tip.relocate(
                    Math.max(4, Math.min(getWidth() - tip.getWidth() - 4, x)),
                    above < 4 ? box.bottom() + TIP_DISTANCE : above);
        });
    }

    /** The cell under a point of this node. */
    Optional<Spot> spotAt(double x, double y) {
        return model.state().story().spotAt(camera.sceneX(x), camera.sceneY(y));
    }

    /** Where something on the stage is seen in this node. */
    Box view(Box box) {
        return new Box(
                camera.viewX(box.x()),
                camera.viewY(box.y()),
                box.width() * camera.scale(),
                box.height() * camera.scale());
    }

    private void place(GridNode node, Box sceneBox) {
        Box box = view(sceneBox).grow(4);
        node.resizeRelocate(box.x(), box.y(), box.width(), box.height());
    }

    void zoom(double factor, double x, double y) {
        camera = camera.zoom(factor, x, y, getWidth(), getHeight());
        render(model.state());
    }

    void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    void fit() {
        camera = Camera.FIT;
        render(model.state());
    }

    void pan(double dx, double dy) {
        camera = camera.move(dx, dy, getWidth(), getHeight());
        render(model.state());
    }

    CellEditor editor() {
        return editor;
    }

    GridNode grid(String id) {
        return grids.stream()
                .filter(node -> node.grid().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no grid " + id));
    }
}
