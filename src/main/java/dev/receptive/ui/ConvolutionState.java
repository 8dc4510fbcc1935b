package dev.receptive.ui;

import dev.receptive.experiment.ConvolutionExperiment;
import dev.receptive.experiment.History;
import dev.receptive.experiment.Opened;
import dev.receptive.scene.Scene;
import dev.receptive.story.ConvolutionStory;
import dev.receptive.story.Spot;
import dev.receptive.story.Stand;
import dev.receptive.time.Playhead;
import dev.receptive.time.StepSize;
import dev.receptive.trace.ConvTrace;
import dev.receptive.words.Language;
import dev.receptive.words.Words;
import java.util.Optional;

/**
 * Everything the convolution bench shows, at one instant. Immutable: what a person does makes the next one.
 *
 * @param history what was set up, with what can be undone
 * @param trace what the present experiment computes
 * @param story how that is told
 * @param playhead where in the story
 * @param pace the size of a step and the speed of play
 * @param stage the size and language of the picture
 * @param hovered the cell under the pointer
 * @param selected the cell that keys change
 */
record ConvolutionState(
        History<Opened> history,
        ConvTrace trace,
        ConvolutionStory story,
        Playhead playhead,
        Pace pace,
        Stage stage,
        Optional<Spot> hovered,
        Optional<Spot> selected) {

    /** The size of a step and the speed of play, 1 being usual. */
    record Pace(StepSize step, double speed) {}

    /** The size and language of the picture. */
    record Stage(double width, double height, Language language) {

        Words words() {
            return Words.in(language);
        }

        ConvolutionStory tell(ConvolutionExperiment experiment, ConvTrace trace) {
            return new ConvolutionStory(experiment, trace, words(), width, height);
        }
    }

    /** The present experiment of a history, at its start. */
    static ConvolutionState of(History<Opened> history, Pace pace, Stage stage) {
        ConvolutionExperiment experiment = history.present().experiment();
        ConvTrace trace = experiment.trace();
        ConvolutionStory story = stage.tell(experiment, trace);
        return new ConvolutionState(
                history, trace, story, Playhead.at(story.score(), 0), pace, stage, Optional.empty(), Optional.empty());
    }

    /** What is open, and where it is kept. */
    Opened opened() {
        return history.present();
    }

    ConvolutionExperiment experiment() {
        return opened().experiment();
    }

    Scene scene() {
        return story.at(playhead.time(), hovered, selected);
    }

    Stand stand() {
        return story.stand(playhead.time());
    }

    Words words() {
        return stage.words();
    }

    ConvolutionState withPlayhead(Playhead next) {
        return new ConvolutionState(history, trace, story, next, pace, stage, hovered, selected);
    }

    ConvolutionState withPace(Pace next) {
        Playhead moved = playhead.playing() ? playhead.play(next.step(), next.speed()) : playhead;
        return new ConvolutionState(history, trace, story, moved, next, stage, hovered, selected);
    }

    ConvolutionState withSpots(Optional<Spot> hover, Optional<Spot> select) {
        return new ConvolutionState(history, trace, story, playhead, pace, stage, hover, select);
    }

    /** The same moment on another stage. */
    ConvolutionState withStage(Stage next) {
        ConvolutionStory told = next.tell(experiment(), trace);
        return new ConvolutionState(history, trace, told, playhead, pace, next, hovered, selected);
    }

    /** The same experiment, moment and edits, of which other things are known, such as where they are kept. */
    ConvolutionState withKnown(History<Opened> next) {
        return new ConvolutionState(next, trace, story, playhead, pace, stage, hovered, selected);
    }

    /**
     * Another experiment, at the moment that corresponds to this one: the same output and product where there is one,
     * the end if this was the end. Another file's is at the moment at which it was left.
     */
    ConvolutionState withHistory(History<Opened> next) {
        ConvolutionExperiment experiment = next.present().experiment();
        ConvTrace computed = experiment.trace();
        ConvolutionStory told = story.retell(experiment, computed);
        double time = next.present().isSameFile(opened())
                ? corresponding(computed, told)
                : told.openingTime(next.present().at());
        Playhead there = Playhead.at(told.score(), time);
        return new ConvolutionState(
                next,
                computed,
                told,
                there,
                pace,
                stage,
                Optional.empty(),
                selected.filter(spot -> exists(spot, computed)));
    }

    private double corresponding(ConvTrace computed, ConvolutionStory told) {
        boolean same = computed.cells() == trace.cells()
                && computed.terms() == trace.terms()
                && computed.columns().outputs() == trace.columns().outputs();
        double time = playhead.time();
        if (same || time == 0) {
            return time;
        }
        Stand stand = stand();
        boolean there = stand.place().row() < computed.rows().outputs()
                && stand.place().column() < computed.columns().outputs();
        return there && time < story.score().duration()
                ? told.endOf(stand.place().row(), stand.place().column())
                : told.score().duration();
    }

    private static boolean exists(Spot spot, ConvTrace trace) {
        return switch (spot.grid()) {
            case Spot.INPUT ->
                spot.row() < trace.rows().input()
                        && spot.column() < trace.columns().input();
            case Spot.KERNEL ->
                spot.row() < trace.rows().kernel()
                        && spot.column() < trace.columns().kernel();
            case Spot.OUTPUT ->
                spot.row() < trace.rows().outputs()
                        && spot.column() < trace.columns().outputs();
            default -> true;
        };
    }
}
