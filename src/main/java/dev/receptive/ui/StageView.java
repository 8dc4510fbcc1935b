package dev.receptive.ui;

import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.scene.Box;
import dev.receptive.scene.Palette;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Group;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The stage: a canvas that shows the story, one focusable node over each grid, and the editor of a cell. */
final class StageView extends Pane {

    private static final double TIP_DISTANCE = 8;

    private final BenchModel<?> model;
    private final Canvas canvas = new Canvas();
    private final FxPainter painter;
    private final Label tip = new Label();
    private final CellEditor editor;
    private final Notice notice;
    private final Group grids = new Group();
    private final List<GridNode> nodes = new ArrayList<>();
    private Camera camera = Camera.FIT;

    StageView(BenchModel<?> model, Palette palette, Notice notice) {
        this.model = model;
        this.painter = new FxPainter(palette, model.state().words().language());
        this.editor = new CellEditor(model, this, notice);
        this.notice = notice;
        setId("stage");
        getStyleClass().add("stage");
        tip.getStyleClass().add("stage-tip");
        tip.setMouseTransparent(true);
        tip.setManaged(false);
        tip.setVisible(false);
        getChildren().add(canvas);
        grids.setManaged(false);
        getChildren().add(grids);
        getChildren().addAll(tip, editor);
        setFocusTraversable(true);
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                model.select(Optional.empty());
            }
        });
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        new StagePointer(model, this).attach();
        visibleProperty().addListener((property, before, now) -> render());
    }

    @Override
    protected void layoutChildren() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        camera = camera.within(getWidth(), getHeight());
        model.board(getWidth(), getHeight());
        render();
    }

    /** Shows the state of the bench; does nothing while the stage cannot be seen. */
    void render() {
        BenchState<?> state = model.state();
        if (!isVisible() || getWidth() <= 0) {
            return;
        }
        painter.paint(state.scene(), canvas.getGraphicsContext2D(), getWidth(), getHeight(), camera);
        grids(state.targets());
        editor.follow();
        tip(state);
        setCursor(state.gaze().pointed().map(this::cursor).orElse(Cursor.DEFAULT));
        setAccessibleText(state.words().say(state.now().narration()));
    }

    private Cursor cursor(Spot spot) {
        return model.isEditable(spot) || model.timeOf(spot).isPresent() ? Cursor.HAND : Cursor.DEFAULT;
    }

    /** One node over each target, in the targets' order; what is no longer there loses its node. */
    private void grids(List<Target> targets) {
        List<GridNode> gone = nodes.stream()
                .filter(node -> targets.stream().noneMatch(target -> node.isFor(target.first())))
                .toList();
        if (gone.stream().anyMatch(GridNode::isFocused)) {
            requestFocus();
        }
        List<GridNode> now = new ArrayList<>();
        for (Target target : targets) {
            GridNode node = node(target.first()).orElseGet(() -> new GridNode(target, model, this, notice));
            place(node, target.bounds());
            node.render(target);
            now.add(node);
        }
        nodes.clear();
        nodes.addAll(now);
        if (!grids.getChildren().equals(nodes)) {
            grids.getChildren().setAll(nodes);
        }
    }

    private Optional<GridNode> node(Spot spot) {
        return nodes.stream().filter(node -> node.isFor(spot)).findFirst();
    }

    private void tip(BenchState<?> state) {
        boolean still = !editor.isVisible() && !state.playhead().isMoving();
        Optional<Spot> asked =
                state.gaze().asked().filter(spot -> still && state.target(spot).isPresent());
        tip.setVisible(asked.isPresent());
        asked.ifPresent(spot -> {
            tip.setText(state.words().say(state.reading().tip(spot)));
            tip.autosize();
            Box box = view(box(spot));
            double x = box.centreX() - tip.getWidth() / 2;
            double above = box.y() - tip.getHeight() - TIP_DISTANCE;
            tip.relocate(
                    Math.max(4, Math.min(getWidth() - tip.getWidth() - 4, x)),
                    above < 4 ? box.bottom() + TIP_DISTANCE : above);
        });
    }

    /** The cell under a point of this node. */
    Optional<Spot> spotAt(double x, double y) {
        return model.state().spotAt(camera.sceneX(x), camera.sceneY(y));
    }

    /** Where a number of the scene stands. */
    Box box(Spot spot) {
        return model.state()
                .target(spot)
                .flatMap(target -> target.box(spot))
                .orElseThrow(() -> new IllegalArgumentException("stage: no number " + spot));
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
        render();
    }

    void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    void fit() {
        camera = Camera.FIT;
        render();
    }

    void pan(double dx, double dy) {
        camera = camera.move(dx, dy, getWidth(), getHeight());
        render();
    }

    Camera camera() {
        return camera;
    }

    void show(Camera next) {
        camera = next;
        requestLayout();
    }

    CellEditor editor() {
        return editor;
    }

    /** The node of a number's grid. */
    GridNode grid(Spot spot) {
        return node(spot).orElseThrow(() -> new IllegalArgumentException("stage: no grid of " + spot));
    }

    /** The first grid of a tensor, if it stands on the stage. */
    Optional<GridNode> grid(String tensor) {
        return nodes.stream().filter(node -> node.current().isIn(tensor)).findFirst();
    }
}
