package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.words.Refusal;
import dev.receptive.words.Sentence;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A bench: what can be set up on it and how that is computed, written and controlled. Stateless.
 *
 * <p>Its words: {@code bench.<code>}; for each tensor {@code tip.}, {@code speech.}, {@code edit.cell.} and {@code
 * edit.grid.}; for each step {@code step.<code>} and {@code step.<code>.tip}; for each control those that {@link Parameter}
 * names; for each job {@code job.<code>}, and for each way
 * to start it {@code job.<code>.<way>}.
 */
public interface Bench<E extends Experiment> {

    /** Its name in files, in the words and on its tab. */
    String code();

    /** What its tab is called. */
    default Sentence name() {
        return Sentence.of("bench." + code());
    }

    /** What it shows before anything is opened. */
    E first();

    /** Computes, once, everything that stories show of an experiment. */
    Subject<E> compute(E experiment);

    /**
     * The same, where something was computed before of which parts may be the same.
     *
     * @return what {@link #compute(Experiment)} returns, in every bit
     */
    default Subject<E> compute(E experiment, Subject<E> before) {
        return compute(experiment);
    }

    /**
     * Numbers in the place of others: one that was typed, a block that was pasted, a stroke that was drawn. It needs nothing
     * that is computed, which may take a while.
     *
     * @param first where the first number of the block comes to stand
     * @throws Refusal if they cannot stand there
     */
    Change<E> with(E experiment, Spot first, Numbers block);

    /** The number nearest to one that a place can hold, for what is dragged or turned with the wheel. */
    default float within(E experiment, Spot spot, float value) {
        return value;
    }

    /**
     * The input moved by some pixels, as the arrow keys with Alt move it; nothing on a bench whose input cannot be moved.
     *
     * @param down below 0 for up
     * @param right below 0 for left
     */
    default Optional<Change<E>> moved(E experiment, int down, int right) {
        return Optional.empty();
    }

    /** Without what was asked for and lies over the stage, as Escape puts it away; nothing where nothing lies there. */
    default Optional<Change<E>> cleared(E experiment) {
        return Optional.empty();
    }

    /** Whether the pen takes away what was painted where it usually paints, and the other way round with Shift. */
    default boolean erases(E experiment) {
        return false;
    }

    /** What a person should be told of an edit by a control, if it changed more than what was asked for. */
    default Optional<Sentence> told(E before, E after) {
        return Optional.empty();
    }

    /** Whether what an edit changed is told on the stage only once all is computed. */
    default boolean isToldAtEnd(E before, E after) {
        return false;
    }

    /** About how many multiply-adds computing takes; where they are very many, the screen does not wait for them. */
    default long multiplyAdds(E experiment) {
        return 0;
    }

    /** The same where something was computed before, as {@link #compute(Experiment, Subject)} takes it. */
    default long multiplyAdds(E experiment, Subject<E> before) {
        return multiplyAdds(experiment);
    }

    /**
     * What becomes of an experiment when weights from a file are opened; nothing on a bench that learns none.
     *
     * @throws Refusal if they do not fit: it says which, and the shapes
     */
    default Optional<E> withWeights(E experiment, LearnedFile file) {
        return Optional.empty();
    }

    /**
     * What an experiment becomes to which undo or redo leads, within one document: what a job has found is no edit, and may be
     * newer than what was there at the time.
     *
     * @param left what was on the stage
     * @param came what was there before, or after, the edit
     */
    default E carried(E left, E came) {
        return came;
    }

    /** The weights of an experiment, to be kept in a file of their own; nothing on a bench that learns none. */
    default Optional<LearnedWeights> weights(E experiment) {
        return Optional.empty();
    }

    /** What a person should know who saves the weights of an experiment. */
    default Optional<Sentence> saved(E experiment) {
        return Optional.empty();
    }

    /** What came of work on an experiment besides, and is kept until the next start; nothing on a bench that keeps no more than documents. */
    default Optional<Keepsake> keepsake(E experiment) {
        return Optional.empty();
    }

    /**
     * An experiment as it was when its keepsake was written, on any thread.
     *
     * @throws Refusal if the file cannot be read, or belongs to another experiment
     */
    default E withKeepsake(E experiment, Path keepsake) {
        return experiment;
    }

    /** How an experiment is written in a file. */
    Schema<E> schema();

    /** Its controls, from top to bottom. */
    List<Parameter<E>> parameters();

    /**
     * The tensors to which E and the Edit menu lead, the one most worth changing first. What of them can be changed is what
     * a target on the stage says.
     */
    List<String> edited();

    /** What takes so long that it runs beside the screen. */
    default List<Job<E>> jobs() {
        return List.of();
    }

    /** What is shown first, set up here. */
    default Setup<E> setup() {
        return new Setup<>(this, first());
    }
}
