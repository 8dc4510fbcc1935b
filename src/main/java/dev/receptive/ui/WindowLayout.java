package dev.receptive.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Where the parts of the window stand: the stage in the middle, what is said over it, and the panels where there is room. */
final class WindowLayout extends BorderPane {

    /** A window lower than this leaves out what can be done without. */
    private static final double LOW = 680;

    /** The part of a presentation that the page of a lesson takes, beside the stage. */
    private static final double PAGE = 0.4;

    /** How narrow a page can be, in letters that are seen from afar. */
    private static final double NARROW = 340;

    /** The letters of a page are made for a projector of this size; on a larger screen they are as much larger. */
    private static final double SMALL_WIDTH = 1280;

    private static final double SMALL_HEIGHT = 720;

    /** In a window narrower than this, what explains a number stands under the list or the page, not beside the stage. */
    private static final double NARROW_WINDOW = 1240;

    private final Enlarged presented = new Enlarged();
    private final PresentedPage page;
    private final Views parts;
    private final Menus menus;
    private final VBox top;

    /**
     * The parts are placed when they are arranged.
     *
     * @param resized is told of every other size
     */
    WindowLayout(BenchModel<?> model, Views parts, Menus menus, Runnable resized) {
        super(middle(model, parts));
        this.parts = parts;
        this.page = new PresentedPage(parts.presented());
        presented.getStyleClass().add("presented");
        this.menus = menus;
        this.top = new VBox(menus, parts.header());
        getStyleClass().add("window");
        top.setMinWidth(0);
        setTop(top);
        VBox.setVgrow(parts.inspector(), Priority.ALWAYS);
        VBox.setVgrow(parts.side(), Priority.ALWAYS);
        layoutBoundsProperty().addListener((property, before, now) -> resized.run());
    }

    /** Opens the first menu. */
    void openMenu() {
        menus.getMenus().get(0).show();
    }

    private static Node middle(BenchModel<?> model, Views parts) {
        BorderPane middle = new BorderPane(new OverStage(model, parts));
        middle.setBottom(parts.transport());
        middle.setMinSize(0, 0);
        return middle;
    }

    /** Places the panels that are wanted; a presentation leaves out everything but the stage, its transport, answers and the page. */
    void arrange(boolean presenting, boolean examples, boolean inspector, boolean reading) {
        for (Node each : List.of(menus, parts.header())) {
            each.setVisible(!presenting);
            each.setManaged(!presenting);
        }
        parts.inspector().underPage(presenting);
        if (presenting && !reading) {
            setLeft(null);
            setRight(null);
            across();
        } else {
            parts.explanation().beside();
            beside(presenting, examples, inspector);
        }
        parts.transport().low(getHeight() < LOW);
    }

    /** The answer stands over the stage, in letters that are seen from afar. */
    private void across() {
        parts.explanation().across(enlarged(), getWidth(), getHeight());
        if (!top.getChildren().contains(parts.explanation())) {
            top.getChildren().add(parts.explanation());
        }
    }

    /** How many times as large as on a small projector everything is that is presented. */
    private double enlarged() {
        return Math.max(1, Math.min(getWidth() / SMALL_WIDTH, getHeight() / SMALL_HEIGHT));
    }

    private void beside(boolean presenting, boolean examples, boolean inspector) {
        List<Node> details = inspector ? List.of(parts.explanation(), parts.inspector()) : List.of(parts.explanation());
        if (presenting) {
            setRight(null);
            setLeft(page(details));
        } else if (examples && !inspector && getWidth() < NARROW_WINDOW) {
            setRight(null);
            if (!(getLeft() instanceof VBox)) {
                VBox left = new VBox(parts.side(), parts.explanation());
                left.getStyleClass().add("side-column");
                setLeft(left);
            }
        } else {
            if (!(getRight() instanceof VBox column && column.getChildren().equals(details))) {
                setRight(new VBox(details.toArray(Node[]::new)));
            }
            setLeft(examples ? parts.side() : null);
        }
    }

    /** The page that is presented, above the details: beside the stage they would take it its room. */
    private Region page(List<Node> details) {
        double width = Math.max(NARROW, Math.rint(getWidth() * PAGE));
        presented.setMinWidth(width);
        presented.setPrefWidth(width);
        presented.setMaxWidth(width);
        page.under(details);
        presented.show(page, enlarged());
        return presented;
    }
}
