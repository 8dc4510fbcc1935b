package dev.receptive.ui;

import dev.receptive.scene.Palette;
import dev.receptive.words.Words;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** The name, the benches, and what concerns the whole window. */
final class HeaderBar extends HBox {

    HeaderBar(Session session, MainWindow window, Words words) {
        getStyleClass().add("header");
        setAlignment(Pos.CENTER_LEFT);
        ImageView logo = new ImageView(new Image("/dev/receptive/icon/icon-64.png"));
        logo.setFitWidth(26);
        logo.setFitHeight(26);
        Label name = new Label(words.say("app.name"));
        name.getStyleClass().add("app-name");
        Label bench = new Label(words.say("bench.convolution"));
        bench.getStyleClass().add("bench-tab");
        Region gap = ParameterPanel.grow();
        Button undo = Buttons.icon("undo", "mdi2u-undo", words.say("edit.undo"), session.model()::undo);
        Button redo = Buttons.icon("redo", "mdi2r-redo", words.say("edit.redo"), session.model()::redo);
        Button language = Buttons.text(
                "language", words.say("language.switch"), words.say("language.tip"), window::switchLanguage);
        Palette palette = session.settings().palette();
        Button theme = Buttons.text(
                "theme",
                words.say("theme." + palette.code()),
                words.say("theme.tip"),
                () -> session.palette(next(palette)));
        Button present = Buttons.text(
                "present", words.say("view.present"), words.say("view.present.tip"), () -> window.present(true));
        Button export =
                Buttons.text("export", words.say("file.export"), words.say("file.export.tip"), window.files()::export);
        getChildren().addAll(logo, name, bench, gap, undo, redo, language, theme, present, export);
        undo.disableProperty().bind(window.undoName().isNull());
        redo.disableProperty().bind(window.redoName().isNull());
    }

    private static Palette next(Palette palette) {
        List<Palette> all = List.of(Palette.values());
        return all.get((all.indexOf(palette) + 1) % all.size());
    }
}
