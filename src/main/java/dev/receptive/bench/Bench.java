package dev.receptive.bench;

import dev.receptive.words.Sentence;
import java.util.List;

/** A bench: what can be set up on it and how that is computed, written and controlled. Stateless. */
public interface Bench<E extends Experiment> {

    /** Its name in files, in the words and on its tab. */
    String code();

    /** What its tab is called. */
    default Sentence name() {
        return Sentence.of("bench." + code());
    }

    /** What it shows before anything is opened. */
    E first();

    /** An experiment with all that it computes. */
    Subject<E> compute(E experiment);

    /** How an experiment is written in a file. */
    Schema<E> schema();

    /** Its controls, from top to bottom. */
    List<Parameter<E>> parameters();

    /** The tensors whose numbers can be changed, by name, the one most worth changing first: E goes from one to the next. */
    List<String> tensors();

    /** What takes so long that it runs beside the screen. */
    default List<Job<E>> jobs() {
        return List.of();
    }

    /** What is shown first, set up here. */
    default Setup<E> setup() {
        return new Setup<>(this, first());
    }
}
