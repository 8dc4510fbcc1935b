package dev.receptive.ui;

import dev.receptive.figure.Patch;
import dev.receptive.figure.Spot;
import dev.receptive.figure.Target;
import dev.receptive.figure.Touch;
import dev.receptive.scene.Box;
import dev.receptive.scene.Palette;
import dev.receptive.scene.Point;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The stage: a canvas that shows the story, one focusable node over each target, and the editor of a cell. */
final class StageView extends Pane {

    private final BenchModel<?> model;
    private final Canvas canvas = new Canvas();
    private final FxPainter painter;
    private final StageTip tip = new StageTip(this);
    private final ComputingSign computing = new ComputingSign();
    private final CellEditor editor;
    private final StagePointer pointer;
    private final Notice notice;
    private final GridNodes grids;
    private final StageVeil veil = new StageVeil();
    private final Region ring = new Region();
    private Camera camera = Camera.FIT;
    private final Hold hold = new Hold();
    private Optional<Painted> painted = Optional.empty();

    StageView(BenchModel<?> model, Palette palette, Words words, Notice notice) {
        this.model = model;
        this.painter = new FxPainter(palette, words.language());
        this.editor = new CellEditor(model, this, notice);
        this.notice = notice;
        this.grids = new GridNodes((key, target) -> new GridNode(key, target, model, this, notice));
        setId("stage");
        getStyleClass().add("stage");
        getChildren().add(canvas);
        getChildren().addAll(veil, grids);
        getChildren().addAll(tip, editor, computing, ring);
        ring.getStyleClass().add("stage-ring");
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        ring.setVisible(false);
        setFocusTraversable(true);
        focusedProperty().addListener((property, before, now) -> {
            if (now) {
                model.select(Optional.empty());
            }
        });
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        editor.visibleProperty().addListener((property, before, now) -> tip.render(model.state()));
        model.typing().tell(notice::letGo);
        this.pointer = new StagePointer(model, this, notice);
        pointer.attach();
        setOnKeyPressed(this::press);
        setOnKeyTyped(this::type);
        visibleProperty().addListener((property, before, now) -> render());
    }

    /** A block is copied from a grid, and needs one to be pasted into. */
    private void press(KeyEvent event) {
        if (event.getTarget() != this || !event.isShortcutDown()) {
            return;
        }
        if (event.getCode() == KeyCode.V || event.getCode() == KeyCode.C || event.getCode() == KeyCode.X) {
            notice.hint(Sentence.of(event.getCode() == KeyCode.V ? "paste.where" : "copy.where"));
            event.consume();
        }
    }

    /** A number that is typed where the stage asks for one goes there. */
    private void type(KeyEvent event) {
        if (event.getTarget() == this && GridNode.begins(event.getCharacter())) {
            asked().ifPresent(spot -> {
                grid(spot).take(spot);
                editor.open(spot, event.getCharacter());
                event.consume();
            });
        }
    }

    /** Opens a field for the number that the stage asks for, into which the key that is being pressed is typed; false if it asks for none. */
    boolean answer() {
        Optional<Spot> asked = asked();
        asked.ifPresent(spot -> {
            grid(spot).take(spot);
            editor.open(spot, "");
        });
        return asked.isPresent();
    }

    /** The number that the stage asks for, if it does. */
    Optional<Spot> asked() {
        return model.state().targets().stream()
                .filter(target -> target.touch() == Touch.ANSWER)
                .map(Target::first)
                .findFirst();
    }

    @Override
    protected void layoutChildren() {
        boolean other = canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight();
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        ring.resizeRelocate(0, 0, getWidth(), getHeight());
        camera = camera.within(getWidth(), getHeight());
        model.board(getWidth(), getHeight());
        render();
        if (other) {
            pointer.again();
        }
    }

    /** Shows the state of the bench; does nothing while the stage cannot be seen. */
    void render() {
        BenchState<?> state = model.state();
        if (!isVisible() || getWidth() <= 0) {
            return;
        }
        Optional<Painted> next = Optional.of(Painted.of(state, camera, getWidth(), getHeight()));
        if (!next.equals(painted)) {
            painted = next;
            paint(state);
        }
        veil.render(state.standing(), this::view, getWidth(), getHeight());
        followKeyboard();
        editor.follow();
        letGo(state);
        tip.render(state);
        computing.render(state, getWidth());
        setCursor(state.gaze().pointed().map(this::cursor).orElse(Cursor.DEFAULT));
    }

    /** Shows at which number the keyboard is, where numbers are an answer. */
    void followKeyboard() {
        veil.cursor(grids.picking()
                .flatMap(grid -> grid.target().box(grid.current()))
                .map(this::view));
    }

    /** Shows that Tab has led here, or does not. */
    void ring(boolean wanted) {
        ring.setVisible(wanted);
    }

    /** Dims all but some numbers, and outlines those that were clicked as an answer. */
    void light(List<Patch> lit, Collection<Spot> picked) {
        veil.show(lit, picked);
        render();
    }

    private void paint(BenchState<?> state) {
        painter.paint(state.scene(), canvas.getGraphicsContext2D(), getWidth(), getHeight(), camera);
        Map<TargetKey, Target> targets = TargetKey.of(state.targets());
        if (grids.focused().filter(focused -> !targets.containsKey(focused)).isPresent()) {
            requestFocus();
        }
        grids.show(targets, target -> view(target.bounds()).grow(4));
        setAccessibleText(state.words().say(state.now().narration()));
    }

    private Cursor cursor(Spot spot) {
        boolean typed = model.isEditable(spot) || model.state().standing().isCloser(spot);
        boolean clicked = typed || model.deeds(spot).stream().anyMatch(BenchModel.SpotDeed::click);
        return clicked || model.timeOf(spot).isPresent() ? Cursor.HAND : Cursor.DEFAULT;
    }

    /** Gives a clicked number the keyboard until the story moves on. */
    void click(Spot spot) {
        grid(spot).take(spot);
        hold.begin(model.state());
    }

    /** The keyboard has taken over what was clicked: it stays as it is when the story moves. */
    void keep() {
        hold.end();
    }

    private void letGo(BenchState<?> state) {
        if (hold.isLeft(state, model, editor.isVisible()) && !editor.isVisible()) {
            requestFocus();
        }
    }

    /** The number under a point of this node; where else it stands does not matter from now on. */
    Optional<Spot> spotAt(double x, double y) {
        double sceneX = camera.sceneX(x);
        double sceneY = camera.sceneY(y);
        if (!editor.isVisible()) {
            grids.at(sceneX, sceneY).ifPresent(this::mean);
        }
        return model.state().standing().spotAt(sceneX, sceneY);
    }

    /** Begins to draw numbers, if at a point of this node there stand some that can be drawn. */
    Optional<Drawing> drawing(double x, double y) {
        Point at = scene(x, y);
        return model.state()
                .standing()
                .targetAt(at.x(), at.y())
                .filter(target -> target.touch() == Touch.TYPE)
                .flatMap(target -> Drawing.on(target, model, at));
    }

    /** Begins to paint, if at a point of this node there stands a picture that can be painted. */
    Optional<Gesture> painting(double x, double y, boolean erases) {
        Point at = scene(x, y);
        return model.state()
                .standing()
                .targetAt(at.x(), at.y())
                .filter(target -> target.touch() == Touch.PAINT)
                .map(target -> new Brush(target, model, at, erases != model.isErasing()));
    }

    /** A point of this node as a point of the scene. */
    Point scene(double x, double y) {
        return new Point(camera.sceneX(x), camera.sceneY(y));
    }

    /** Of all places where a number of this grid stands, the one in it is meant from now on. */
    void mean(GridNode grid) {
        grids.mean(grid);
    }

    /** Where a number of the scene stands. */
    Box box(Spot spot) {
        return grids.holder(spot)
                .map(GridNode::target)
                .or(() -> model.state().standing().target(spot))
                .flatMap(target -> target.box(spot))
                .orElseThrow(() -> new IllegalArgumentException("stage: no number " + spot));
    }

    /** Where something is said over the stage, if anything is. */
    Optional<Box> notice() {
        if (!notice.isVisible() || notice.getScene() == null) {
            return Optional.empty();
        }
        Bounds at = sceneToLocal(notice.localToScene(notice.getLayoutBounds()));
        return Optional.of(new Box(at.getMinX(), at.getMinY(), at.getWidth(), at.getHeight()));
    }

    /** Where something on the stage is seen in this node. */
    Box view(Box box) {
        return new Box(
                camera.viewX(box.x()),
                camera.viewY(box.y()),
                box.width() * camera.scale(),
                box.height() * camera.scale());
    }

    void zoom(double factor, double x, double y) {
        camera = camera.zoom(factor, x, y, getWidth(), getHeight());
        render();
        pointer.again();
    }

    void zoom(double factor) {
        zoom(factor, getWidth() / 2, getHeight() / 2);
    }

    void fit() {
        camera = Camera.FIT;
        render();
        pointer.again();
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
        return grids.holder(spot)
                .or(() -> grids.beside(spot))
                .orElseThrow(() -> new IllegalArgumentException("stage: no grid of " + spot));
    }

    /** Of the nodes of the grids that hold a number, the one nearest to another. */
    Optional<GridNode> holder(Spot spot, GridNode near) {
        return grids.holder(spot, near);
    }

    /** The nodes of all grids. */
    List<GridNode> gridNodes() {
        return grids.all();
    }

    /** The first grid of a tensor, if it stands on the stage. */
    Optional<GridNode> grid(String tensor) {
        return grids.all().stream()
                .filter(node -> node.current().isIn(tensor))
                .max(Comparator.comparingDouble(node -> node.getWidth() * node.getHeight())); // of equals the first
    }
}
