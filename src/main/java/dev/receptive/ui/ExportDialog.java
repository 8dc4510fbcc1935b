package dev.receptive.ui;

import dev.receptive.bench.Board;
import dev.receptive.bench.Story;
import dev.receptive.export.ExportRequest;
import dev.receptive.export.Exporter;
import dev.receptive.export.Film;
import dev.receptive.export.Format;
import dev.receptive.export.Look;
import dev.receptive.time.Playhead;
import dev.receptive.time.StepSize;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** Asks how the story is to leave the program, and writes it in the background. */
final class ExportDialog {

    private static final List<String> SIZES = List.of("960×640", "1280×720", "1920×1080", "640×480");

    private final Window owner;
    private final Session session;
    private final Words words;
    private final Notice notice;
    private final Workshop workshop;
    private final WindowDialog<ButtonType> dialog;
    private final ComboBox<Format> format = new ComboBox<>();
    private final ComboBox<String> size = new ComboBox<>();
    private final ComboBox<StepSize> step = new ComboBox<>();
    private final ComboBox<Double> speed = new ComboBox<>();
    private final ComboBox<Integer> fps = new ComboBox<>();
    private final ProgressBar bar = new ProgressBar(0);
    private final Label status = new Label();
    private final ButtonType write;

    ExportDialog(Window owner, Session session, Words words, Notice notice, Workshop workshop) {
        this.owner = owner;
        this.session = session;
        this.words = words;
        this.notice = notice;
        this.workshop = workshop;
        this.write = new ButtonType(words.say("export.write"), ButtonData.OK_DONE);
        String title = words.say("export.title");
        this.dialog = new WindowDialog<>(
                owner, title, title, new VBox(12, choices(), bar, status), write, WindowDialog.cancel(words));
    }

    void open() {
        format.getItems().setAll(Format.values());
        format.setValue(Format.GIF);
        format.setId("export-format");
        size.getItems().setAll(SIZES);
        size.setValue(SIZES.get(0));
        step.getItems().setAll(session.model().state().story().score().sizes());
        step.setValue(session.model().state().pace().step());
        step.setConverter(new Named<>(value -> value.code().isEmpty() ? "" : words.say("step." + value.code())));
        speed.getItems().setAll(Playhead.SPEEDS);
        speed.setValue(session.model().state().pace().speed());
        speed.setConverter(new Named<>(value -> words.say("export.speed.value", value)));
        speed.setId("export-speed");
        fps.getItems().setAll(Film.RATES);
        fps.setValue(20);
        step.disableProperty().bind(format.valueProperty().isNotEqualTo(Format.GIF));
        speed.disableProperty().bind(format.valueProperty().isNotEqualTo(Format.GIF));
        fps.disableProperty().bind(format.valueProperty().isNotEqualTo(Format.GIF));
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setVisible(false);
        status.setWrapText(true);
        status.setPrefWidth(360);
        status.setId("export-status");
        Button button = dialog.button(write);
        button.setId("export-write");
        button.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            choose();
        });
        dialog.show();
    }

    private Node choices() {
        GridPane table = new GridPane();
        table.getStyleClass().add("choices");
        table.addRow(0, new Label(words.say("export.format")), format);
        table.addRow(1, new Label(words.say("export.size")), size);
        table.addRow(2, new Label(words.say("export.step")), step);
        table.addRow(3, new Label(words.say("export.speed")), speed);
        table.addRow(4, new Label(words.say("export.fps")), fps);
        return table;
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.say("export.title"));
        String ending = format.getValue().ending();
        chooser.setInitialFileName("receptive." + ending);
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(format.getValue().name(), "*." + ending));
        File file = chooser.showSaveDialog(owner);
        if (file != null) {
            write(file.toPath());
        }
    }

    /** Writes the file in the workshop; the dialog shows how far it is and can stop it. */
    void write(Path chosen) {
        Path path;
        try {
            path = ChosenFile.of(chosen, format.getValue().ending());
        } catch (Refusal refusal) {
            failed(refusal.sentence());
            return;
        }
        ExportRequest request = request();
        bar.setProgress(WorkState.STARTED.part());
        bar.setVisible(true);
        dialog.button(write).setDisable(true);
        status.setText(words.say("export.running", path));
        Work work = workshop.start(progress -> Exporter.write(request, path, progress));
        dialog.setOnCloseRequest(event -> work.cancel());
        work.stateProperty().addListener((property, before, now) -> {
            bar.setProgress(now.part());
            if (!before.told().equals(now.told())) {
                now.told().ifPresent(told -> status.setText(status.getText() + "\n" + words.say(told)));
            }
            if (now.phase() == WorkState.Status.DONE) {
                dialog.close();
                notice.show(Sentence.of("export.done", path));
            }
            now.complaint().ifPresent(this::failed);
        });
    }

    /** What it says at the moment. */
    String status() {
        return status.getText();
    }

    private void failed(Sentence why) {
        bar.setVisible(false);
        dialog.button(write).setDisable(false);
        status.setText(words.say(why));
    }

    private ExportRequest request() {
        BenchState<?> state = session.model().state();
        String[] sides = size.getValue().split("×", -1);
        Look look = new Look(
                session.settings().palette(), words.language(), Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        Story story = state.subject().tell(new Board(look.sceneWidth(), look.sceneHeight(), words));
        return new ExportRequest(
                story,
                session.title(words),
                look,
                format.getValue(),
                Film.of(fps.getValue(), step.getValue()).withSpeed(speed.getValue()),
                state.time(),
                session.files());
    }
}
