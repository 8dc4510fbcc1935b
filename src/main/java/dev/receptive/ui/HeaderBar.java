package dev.receptive.ui;

import dev.receptive.bench.Bench;
import dev.receptive.scene.Palette;
import dev.receptive.words.Words;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The name, the benches, and what concerns the whole window. */
final class HeaderBar extends HBox {

    private final Desk desk;
    private final Words words;
    private final Button back;

    HeaderBar(Session session, Framing window, FileActions files, Undoing undoing) {
        this.words = undoing.words();
        this.desk = session.desk();
        this.back = Buttons.text("back-from-visit", "", words.say("desk.back.tip"), desk::goBack);
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        ImageView logo = new ImageView(new Image("/dev/receptive/icon/icon-64.png"));
        logo.setFitWidth(26);
        logo.setFitHeight(26);
        Label name = new Label(words.say("app.name"));
        name.getStyleClass().add("app-name");
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
        Button theme = Buttons.text(
                "theme",
                words.say("theme." + palette.code()),
                words.say("theme.tip"),
                () -> session.palette(next(palette)));
        Button present = Buttons.text(
                "present", words.say("view.present"), words.say("view.present.tip"), () -> window.present(true));
        Button export = Buttons.text("export", words.say("file.export"), words.say("file.export.tip"), files::export);
        back.setVisible(false);
        back.setManaged(false);
        getChildren()
                .addAll(logo, name, back, benches(session, words), gap, undo, redo, language, theme, present, export);
        undo.disableProperty().bind(undoing.undoName().isNull());
        redo.disableProperty().bind(undoing.redoName().isNull());
    }

    /** Shows the way back from a visit, while there is one. */
    void render() {
        Optional<Bench<?>> from = desk.visitedFrom();
        back.setVisible(from.isPresent());
        back.setManaged(from.isPresent());
        from.ifPresent(bench -> back.setText(words.say("desk.back", words.say(bench.name()))));
    }

    private static Palette next(Palette palette) {
        List<Palette> all = List.of(Palette.values());
        return all.get((all.indexOf(palette) + 1) % all.size());
    }

    /** A tab for each bench; of a single one, its name. */
    private static Node benches(Session session, Words words) {
        Desk desk = session.desk();
        List<Bench<?>> all = desk.benches().all();
        if (all.size() == 1) {
            Label only = new Label(words.say(all.get(0).name()));
            only.getStyleClass().add("bench-tab");
            return only;
        }
        Segments<Bench<?>> tabs = new Segments<>(desk::show);
        tabs.getStyleClass().setAll("bench-tabs");
        for (Bench<?> bench : all) {
            String name = words.say(bench.name());
            tabs.add(bench, "bench-" + bench.code(), name, name, "bench-tab");
        }
        tabs.show(desk.model().bench());
        return tabs;
    }
}
