package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.scene.Palette;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.javafx.FontIcon;

/** The name, the benches, and what concerns the whole window. */
final class HeaderBar extends HBox {

    private final Desk desk;
    private final Words words;
    private final Button back;
    private final Label name;
    private final BenchTabs benches;
    private final ToggleButton examples;
    private final ToggleButton inspector;
    private final List<Button> worded;
    private Optional<Bench<?>> from = Optional.empty();

    HeaderBar(Session session, Framing window, FileActions files, Undoing undoing) {
        this.words = undoing.words();
        this.desk = session.desk();
        this.back = Buttons.text("back-from-visit", "", words.say("desk.back.tip"), desk::goBack);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        ImageView logo = new ImageView(new Image("/dev/receptive/icon/icon-64.png"));
        logo.setFitWidth(26);
        logo.setFitHeight(26);
        this.name = new Label(words.say("app.name"));
        name.getStyleClass().add("app-name");
        this.benches = new BenchTabs(desk, words);
        this.examples = Buttons.toggle(
                "show-examples", "mdi2d-dock-left", words.say("view.examples.tip"), window::showExamples);
        this.inspector = Buttons.toggle(
                "show-inspector", "mdi2d-dock-right", words.say("view.inspector.tip"), window::showInspector);
        Region gap = ParameterPanel.grow();
        Button undo = Buttons.icon(
                "undo",
                "mdi2u-undo",
                words.say("edit.undo"),
                () -> session.model().undo());
        Button redo = Buttons.icon(
                "redo",
                "mdi2r-redo",
                words.say("edit.redo"),
                () -> session.model().redo());
        Button language = Buttons.text(
                "language", words.say("language.switch"), words.say("language.tip"), session::switchLanguage);
        Palette palette = session.settings().palette();
        Button theme = worded(
                "theme",
                "theme." + palette.code(),
                "mdi2t-theme-light-dark",
                "theme.tip",
                () -> session.preferences().palette(next(palette)));
        Button present =
                worded("present", "view.present", "mdi2p-presentation", "view.present.tip", () -> window.present(true));
        Button export = worded("export", "file.export", "mdi2e-export-variant", "file.export.tip", files::export);
        this.worded = List.of(theme, present, export);
        back.setVisible(false);
        back.setManaged(false);
        setMinWidth(0);
        getChildren()
                .addAll(
                        examples, logo, name, back, benches, gap, undo, redo, language, theme, present, export,
                        inspector);
        FocusGroup focus = new FocusGroup(FocusGroup.Arrows.ACROSS);
        List.of(examples, back, undo, redo, language, theme, present, export, inspector)
                .forEach(focus::add);
        widthProperty().addListener((property, before, now) -> fit());
        undo.disableProperty().bind(undoing.undoName().isNull());
        redo.disableProperty().bind(undoing.redoName().isNull());
    }

    /** A button with its word, or with its icon alone where there is no room. */
    private Button worded(String id, String key, String icon, String tip, Runnable action) {
        Button button = Buttons.text(id, words.say(key), words.say(tip), action);
        button.setGraphic(new FontIcon(icon));
        button.setContentDisplay(ContentDisplay.TEXT_ONLY);
        return button;
    }

    /** Leaves out what can be done without until the rest has room: words beside icons, the name, tabs. */
    private void fit() {
        for (int without = 0; without <= 3; without++) {
            boolean icons = without >= 1;
            for (Button button : worded) {
                button.setContentDisplay(icons ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.TEXT_ONLY);
            }
            name.setVisible(without < 2);
            name.setManaged(without < 2);
            benches.asList(without >= 3);
            applyCss(); // an icon that has just come has no width before
            if (prefWidth(-1) <= getWidth()) {
                return;
            }
        }
    }

    /** Shows which panels stand beside the stage. */
    void panels(boolean showsExamples, boolean showsInspector) {
        examples.setSelected(showsExamples);
        inspector.setSelected(showsInspector);
    }

    /** Shows the way back from a visit, while there is one. */
    void render() {
        if (from.equals(desk.visitedFrom())) {
            return; // what has room now had it before
        }
        from = desk.visitedFrom();
        back.setVisible(from.isPresent());
        back.setManaged(from.isPresent());
        from.ifPresent(bench -> back.setText(words.say("desk.back", words.say(bench.name()))));
        fit();
    }

    private static Palette next(Palette palette) {
        List<Palette> all = List.of(Palette.values());
        return all.get((all.indexOf(palette) + 1) % all.size());
    }
}
