package dev.receptive.ui;

import dev.receptive.bench.Job;
import dev.receptive.words.Sentence;
import dev.receptive.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/**
 * A job: its name, what starts, pauses and ends it, and under them how far it is and what it says. Of one that is often
 * started and held these have their room always, so that nothing under it moves.
 */
final class JobRow extends VBox {

    private final Words words;
    private final Work work;
    private final boolean keeps;
    private final Consumer<String> start;

    /** One for each way to start it; the usual way needs none. */
    private final List<Button> starts = new ArrayList<>();

    /** Holds it while it is under way; starts it where there is one way to. */
    private final Button act;

    private final Button cancel;
    private final ProgressBar bar = new ProgressBar();
    private final Label told = new Label();
    private final Label problem = ParameterPanel.problem();

    private Optional<Sentence> besides = Optional.empty();

    /** What started it last, and has the keyboard when it is over. */
    private Button started;

    /** Kept here: the work outlives its rows, of which a language or theme makes new ones, and must not hold them. */
    private final ChangeListener<WorkState> listener = (property, before, now) -> render(now);

    /**
     * @param start starts it in one of its ways
     */
    JobRow(Job<?> job, Words words, Work work, Consumer<String> start) {
        this.words = words;
        this.work = work;
        this.keeps = job.keeps();
        this.start = start;
        String name = words.say(job.name());
        String id = "job-" + job.code();
        this.act = Buttons.text(id, "", name, this::act);
        this.cancel = Buttons.text(id + "-cancel", words.say("job.to.cancel"), name, work::cancel);
        this.started = act;
        for (String way : job.starts()) {
            Button button = Buttons.text(id + "-" + way, words.say(job.name(way)), name, () -> start.accept(way));
            button.focusedProperty().addListener((property, before, now) -> started = now ? button : started);
            starts.add(button);
        }
        starts.stream().findFirst().ifPresent(first -> started = first);
        bar.setId(id + "-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        told.setId(id + "-told");
        told.setWrapText(true);
        problem.setId(id + "-problem");
        getChildren().setAll(bar, told, problem);
        getChildren().addAll(0, starts.isEmpty() ? List.of(line(name)) : List.of(new Label(name), buttons()));
        work.stateProperty().addListener(new WeakChangeListener<>(listener));
        render(work.state());
    }

    private Node line(String name) {
        HBox row = new HBox(8, new Label(name), ParameterPanel.grow(), act, cancel);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("row");
        return row;
    }

    /** Several ways need more room than beside a name. */
    private Node buttons() {
        FlowPane row = new FlowPane(8, 4);
        row.getChildren().setAll(starts);
        row.getChildren().addAll(act, cancel);
        row.getStyleClass().add("row");
        return row;
    }

    /** What starts and ends it, as one stop of the keyboard. */
    FocusGroup focus() {
        FocusGroup group = new FocusGroup(FocusGroup.Arrows.ACROSS);
        starts.forEach(group::add);
        return group.add(act).add(cancel);
    }

    private void act() {
        switch (work.state().phase()) {
            case RUNNING -> work.hold(keeps);
            case PAUSED -> work.resume();
            default -> start.accept("");
        }
    }

    private void render(WorkState now) {
        boolean keyboard = hasKeyboard();
        String verb = words.say(
                switch (now.phase()) {
                    case RUNNING -> "job.to.pause";
                    case PAUSED -> "job.to.resume";
                    default -> "job.to.start";
                });
        act.setText(verb);
        act.setAccessibleText(verb);
        bar.setProgress(now.part());
        present(act, now.isUnderWay() || starts.isEmpty());
        present(cancel, now.isUnderWay() && !keeps);
        starts.forEach(button -> present(button, !now.isUnderWay()));
        present(bar, now.isUnderWay());
        say(told, now.complaint().isPresent() ? "" : told(now));
        bar.setManaged(keeps || bar.isVisible());
        told.setManaged((keeps && now.complaint().isEmpty()) || told.isVisible());
        say(problem, now.complaint().map(words::say).orElse(""));
        if (keyboard && !hasKeyboard()) {
            (act.isVisible() ? act : started).requestFocus();
        }
    }

    /** What else should be known. */
    void besides(Optional<Sentence> sentence) {
        if (!besides.equals(sentence)) {
            besides = sentence;
            render(work.state());
        }
    }

    /** Of work that is held not how long the rest would take. */
    private String told(WorkState now) {
        boolean held = keeps && now.phase() == WorkState.Status.CANCELLED;
        Optional<Sentence> own = held ? Optional.of(Sentence.of("job.paused")) : now.told();
        return Stream.concat(own.stream(), besides.stream()).map(words::say).collect(Collectors.joining("\n"));
    }

    /** Whether a button has the keyboard that can be seen. */
    private boolean hasKeyboard() {
        return (act.isFocused() && act.isVisible())
                || (cancel.isFocused() && cancel.isVisible())
                || starts.stream().anyMatch(button -> button.isFocused() && button.isVisible());
    }

    private static void say(Label label, String text) {
        label.setText(text);
        present(label, !text.isEmpty());
    }

    private static void present(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
