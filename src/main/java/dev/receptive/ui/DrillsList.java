package dev.receptive.ui;

import dev.receptive.bench.Limits;
import dev.receptive.lesson.DrillKind;
import dev.receptive.lesson.Drilled;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** All drills, each with how far it has been taken, and which questions come. */
final class DrillsList extends VBox {

    private static final String SERIES = "drill-series";

    private final Lessons lessons;
    private final Words words;
    private final FocusGroup focus = new FocusGroup(FocusGroup.Arrows.DOWN);
    private final List<Entry> entries = new ArrayList<>();
    private final Label complaint = new Label();
    private final Stepper series;

    private record Entry(DrillKind kind, Button button, Label progress) {}

    DrillsList(Lessons lessons, Words words) {
        this.lessons = lessons;
        this.words = words;
        this.series = new Stepper(
                SERIES,
                words.say("drill.series") + ". " + words.say("drill.series.tip"),
                Drilled.MOST_SERIES,
                new Typing(), // it stands on no bench
                this::set,
                refusal -> complain(refusal.map(why -> words.say(why.sentence()))));
        setId("drills");
        getStyleClass().add("drills");
        Label heading = new Label(words.say("drill.all"));
        heading.getStyleClass().add("section");
        Label note = new Label(words.say("drill.note"));
        note.setWrapText(true);
        note.getStyleClass().addAll("muted", "small", "drill-note");
        getChildren().addAll(heading, note);
        for (DrillKind kind : DrillKind.values()) {
            getChildren().add(entry(kind));
        }
        getChildren().addAll(numbered(), complaint);
        complaint.setWrapText(true);
        complaint.setId("drill-complaint");
        complaint.getStyleClass().add("question-wrong");
        complain(Optional.empty());
        render();
    }

    private Button entry(DrillKind kind) {
        Label name = new Label(words.say(kind.key()));
        name.getStyleClass().add("example-name");
        name.setWrapText(true);
        Label far = new Label();
        far.setWrapText(true);
        far.getStyleClass().addAll("muted", "small");
        Button button = new Button();
        button.setId("drill-" + kind.code());
        button.setGraphic(new InLines(new VBox(2, name, far), ContentsPanel.WIDTH));
        button.getStyleClass().setAll("example");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> lessons.drills().open(kind));
        entries.add(new Entry(kind, button, far));
        focus.add(button);
        return button;
    }

    private HBox numbered() {
        Label name = new Label(words.say("drill.series"));
        name.setTooltip(new Tooltip(words.say("drill.series.tip")));
        HBox row = new HBox(12, name, series);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("drill-series");
        focus.add(series.typedInto());
        return row;
    }

    private void set(int number, Object key) {
        Limits.inRange("field.drill.series", number, 1, Drilled.MOST_SERIES);
        lessons.drills().series(number);
    }

    private void complain(Optional<String> why) {
        complaint.setText(why.orElse(""));
        complaint.setVisible(why.isPresent());
        complaint.setManaged(why.isPresent());
        Scrolling.around(this).filter(room -> why.isPresent()).ifPresent(room -> {
            room.applyCss();
            room.layout();
            room.reveal(complaint);
        });
    }

    void render() {
        Drilled drilled = lessons.state().notebook().drilled();
        series.show(drilled.series());
        for (Entry entry : entries) {
            String far = drilled.known(entry.kind())
                    .map(drill -> words.say("drill.begun", drill.number() + 1, drill.best()))
                    .orElse(words.say("drill.fresh"));
            entry.progress().setText(far);
            entry.button().setAccessibleText(words.say(entry.kind().key()) + ". " + far);
        }
    }
}
