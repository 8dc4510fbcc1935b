package dev.receptive.ui;

import dev.receptive.bench.Job;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.Optional;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A job: its name, what starts, pauses and ends it, and under them how far it is and what it says. */
final class JobRow extends VBox {

    private final Words words;
    private final Work work;
    private final Button act;
    private final Button cancel;
    private final ProgressBar bar = new ProgressBar();
    private final Label told = new Label();
    private final Label problem = ParameterPanel.problem();

    /** Kept here: the work outlives its rows, of which a language or theme makes new ones, and must not hold them. */
    private final ChangeListener<WorkState> listener = (property, before, now) -> render(now);

    JobRow(Job<?> job, Words words, Work work, Runnable start) {
        this.words = words;
        this.work = work;
        String name = words.say(job.name());
        String id = "job-" + job.code();
        this.act = Buttons.text(id, "", name, () -> act(start));
        this.cancel = Buttons.text(id + "-cancel", words.say("job.to.cancel"), name, work::cancel);
        bar.setId(id + "-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        told.setId(id + "-told");
        told.setWrapText(true);
        problem.setId(id + "-problem");
        HBox row = new HBox(8, new Label(name), ParameterPanel.grow(), act, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        getChildren().setAll(row, bar, told, problem);
        work.stateProperty().addListener(new WeakChangeListener<>(listener));
        render(work.state());
    }

    /** What starts and ends it, as one stop of the keyboard. */
    FocusGroup focus() {
        return new FocusGroup(FocusGroup.Arrows.ACROSS).add(act).add(cancel);
    }

    private void act(Runnable start) {
        switch (work.state().phase()) {
            case RUNNING -> work.pause();
            case PAUSED -> work.resume();
            default -> start.run();
        }
    }

    private void render(WorkState now) {
        String verb = words.say(
                switch (now.phase()) {
                    case RUNNING -> "job.to.pause";
                    case PAUSED -> "job.to.resume";
                    default -> "job.to.start";
                });
        act.setText(verb);
        act.setAccessibleText(verb);
        bar.setProgress(now.part());
        present(cancel, now.isUnderWay());
        present(bar, now.isUnderWay());
        say(told, now.told());
        say(problem, now.complaint());
    }

    private void say(Label label, Optional<Sentence> sentence) {
        label.setText(sentence.map(words::say).orElse(""));
        present(label, sentence.isPresent());
    }

    private static void present(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
