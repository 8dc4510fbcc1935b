package dev.receptive.ui;

import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.ExperimentFile;
import dev.receptive.experiment.History;
import dev.receptive.experiment.Numbers;
import dev.receptive.experiment.Opened;
import dev.receptive.experiment.Opening;
import dev.receptive.experiment.Steps;
import dev.receptive.story.Spot;
import dev.receptive.time.Playhead;
import dev.receptive.time.StepSize;
import dev.receptive.ui.ConvolutionState.Pace;
import dev.receptive.ui.ConvolutionState.Stage;
import dev.receptive.words.Language;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The convolution bench without its controls: one state out, verbs in. */
final class ConvolutionModel {

    private static final List<Double> SPEEDS = List.of(0.25, 0.5, 1.0, 2.0, 4.0);

    private final ReadOnlyObjectWrapper<ConvolutionState> state;

    ConvolutionModel(ExperimentFile file, Language language) {
        Pace pace = new Pace(Steps.PRODUCT, 1);
        state = new ReadOnlyObjectWrapper<>(ConvolutionState.of(
                History.start(Opened.of(file, Optional.empty())), pace, new Stage(800, 660, language)));
    }

    ReadOnlyObjectProperty<ConvolutionState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ConvolutionState state() {
        return state.get();
    }

    /** Shows what a file holds, at the moment it names; there is nothing to undo then. */
    void start(ExperimentFile file) {
        show(file, History.start(Opened.of(file, Optional.empty())));
    }

    /** Shows what a file holds, at the moment it names; undo brings back what was there before. */
    void open(Opened opened, Sentence name) {
        show(opened.file(), left().edit(name, opened));
    }

    /** The edits stay as they are, and every one of them learns where its file was saved. */
    void saved(ExperimentFile as, Path where) {
        Opened now = state().opened();
        state.set(state().withKnown(state().history().map(any -> any.saved(now, as, where))));
    }

    private void show(ExperimentFile file, History<Opened> history) {
        Pace pace = new Pace(file.opening().step(), state().pace().speed());
        ConvolutionState next = ConvolutionState.of(history, pace, state().stage());
        double time = next.story().openingTime(file.opening());
        state.set(next.withPlayhead(Playhead.at(next.story().score(), time)));
    }

    /** The moment that is shown, as a file names it. */
    Opening opening() {
        return state().story().opening(state().playhead().time(), state().pace().step());
    }

    void tick(double seconds) {
        move(playhead -> playhead.tick(seconds));
    }

    void playOrPause() {
        Pace pace = state().pace();
        move(playhead -> playhead.playing() ? playhead.pause() : playhead.play(pace.step(), pace.speed()));
    }

    void pause() {
        move(Playhead::pause);
    }

    void next(StepSize size) {
        move(playhead -> playhead.next(size));
    }

    void previous(StepSize size) {
        move(playhead -> playhead.previous(size));
    }

    void seek(double seconds) {
        move(playhead -> playhead.seek(seconds));
    }

    void toStart() {
        seek(0);
    }

    void toEnd() {
        seek(state().story().score().duration());
    }

    /** Goes to the moment at which an output's products have just been added up and its value stands in its cell. */
    void jump(Spot output) {
        seek(state().story().endOf(output.row(), output.column()));
    }

    void step(StepSize size) {
        state.set(state().withPace(new Pace(size, state().pace().speed())));
    }

    void faster() {
        speed(1);
    }

    void slower() {
        speed(-1);
    }

    private void speed(int by) {
        int index = Math.max(
                0, Math.min(SPEEDS.size() - 1, SPEEDS.indexOf(state().pace().speed()) + by));
        state.set(state().withPace(new Pace(state().pace().step(), SPEEDS.get(index))));
    }

    void hover(Optional<Spot> spot) {
        if (!spot.equals(state().hovered())) {
            state.set(state().withSpots(spot, state().selected()));
        }
    }

    void select(Optional<Spot> spot) {
        if (!spot.equals(state().selected())) {
            state.set(state().withSpots(state().hovered(), spot));
        }
    }

    /** Changes the experiment; consecutive changes under one key are undone together. */
    void edit(Sentence name, ConvolutionExperiment next, Object mergeKey) {
        change(history -> history.edit(name, history.present().with(next), mergeKey));
    }

    void edit(Sentence name, ConvolutionExperiment next) {
        change(history -> history.edit(name, history.present().with(next)));
    }

    /** The nearest number that a cell can hold: a level of grey ends at black and at white. */
    float within(Spot spot, float value) {
        boolean level = spot.isIn(Spot.INPUT) && state().experiment().input().levels();
        return level ? Math.max(0, Math.min(Numbers.MAX_LEVEL, value)) : value;
    }

    /**
     * Changes one number of the input, the kernel or the bias.
     *
     * @throws Refusal if the cell cannot hold it
     */
    void set(Spot spot, float value, Object mergeKey) {
        ConvolutionExperiment now = state().experiment();
        Sentence name = Sentence.of("edit.cell." + spot.grid(), spot.row(), spot.column());
        switch (spot.grid()) {
            case Spot.INPUT -> edit(name, now.withInput(now.input().with(spot.row(), spot.column(), value)), mergeKey);
            case Spot.KERNEL ->
                edit(name, now.withKernel(now.kernel().with(spot.row(), spot.column(), value)), mergeKey);
            case Spot.BIAS -> edit(name, now.withBias(value), mergeKey);
            default -> throw new IllegalArgumentException(spot.grid() + " is computed, not set");
        }
    }

    /** The number in a cell; padding is 0. */
    float value(Spot spot) {
        ConvolutionState now = state();
        return switch (spot.grid()) {
            case Spot.INPUT -> now.trace().input(new dev.receptive.trace.Place(spot.row(), spot.column()));
            case Spot.KERNEL -> now.experiment().kernel().values().at(spot.row(), spot.column());
            case Spot.BIAS -> now.experiment().bias();
            default -> now.trace().output().at(0, 0, spot.row(), spot.column());
        };
    }

    /** Whether a cell's number can be changed: padding, outputs and the pixels of a photograph cannot. */
    boolean isEditable(Spot spot) {
        if (spot.isIn(Spot.INPUT)) {
            Numbers input = state().experiment().input();
            boolean inside = spot.row() >= 0
                    && spot.column() >= 0
                    && spot.row() < input.height()
                    && spot.column() < input.width();
            return inside
                    && input.height() <= ConvolutionExperiment.MAX_TYPED
                    && input.width() <= ConvolutionExperiment.MAX_TYPED;
        }
        return !spot.isIn(Spot.OUTPUT);
    }

    void undo() {
        travel(History::undo);
    }

    void redo() {
        travel(History::redo);
    }

    /** To what is there before or after an edit; another file comes back at the moment at which it was left. */
    private void travel(UnaryOperator<History<Opened>> how) {
        History<Opened> now = left();
        History<Opened> next = how.apply(now);
        if (!next.equals(now)) {
            state.set(state().withHistory(next));
        }
    }

    /** The history, in which what is open knows its moment. */
    private History<Opened> left() {
        History<Opened> history = state().history();
        return history.with(history.present().left(opening()));
    }

    void stage(double width, double height) {
        Stage stage = state().stage();
        if (width > 0 && height > 0 && (width != stage.width() || height != stage.height())) {
            state.set(state().withStage(new Stage(width, height, stage.language())));
        }
    }

    void language(Language language) {
        Stage stage = state().stage();
        state.set(state().withStage(new Stage(stage.width(), stage.height(), language)));
    }

    private void change(UnaryOperator<History<Opened>> how) {
        History<Opened> next = how.apply(state().history());
        if (!next.equals(state().history())) {
            state.set(state().withHistory(next));
        }
    }

    private void move(UnaryOperator<Playhead> how) {
        Playhead next = how.apply(state().playhead());
        if (!next.equals(state().playhead())) {
            state.set(state().withPlayhead(next));
        }
    }
}
