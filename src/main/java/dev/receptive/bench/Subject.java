package dev.receptive.bench;

import dev.receptive.figure.Spot;
import dev.receptive.words.Sentence;
import java.util.List;
import java.util.Optional;

/** An experiment with what it computes; it has no size, language or time yet. */
public interface Subject<E extends Experiment> {

    E experiment();

    /** Whether nothing of it is missing. */
    default boolean isWhole() {
        return true;
    }

    /** The same with what takes longer than an edit may: found beside the screen's thread once edits rest. */
    default Subject<E> whole() {
        return this;
    }

    /** What can be asked of it besides its numbers, with the wrong ways to reckon it. */
    default List<Reckoned> reckoned() {
        return List.of();
    }

    /** What of its stage tells an answer. */
    default Veil veil(Secret.AskedTopic secret) {
        return Veil.NONE;
    }

    /** What can be done with a number, besides changing it. */
    default List<SpotAction<E>> actions(Spot spot) {
        return List.of();
    }

    /** How it is told on a stage. */
    Story tell(Board board);

    /**
     * The story on the same stage after an edit; pictures of what did not change need not be made again.
     *
     * @param before a story of this bench on the same board
     */
    default Story retell(Story before, Board board) {
        return tell(board);
    }

    /**
     * How it comes to what it learns, told moment by moment; nothing where nothing is to be learned. It is learned for that,
     * which may take long.
     *
     * @throws dev.receptive.words.Refusal if it cannot be
     */
    default Optional<Story> learned(Board board, Progress progress) {
        return Optional.empty();
    }

    /** What is computed, in letters and with the live numbers. */
    List<Formula> formulas();

    /** What the formulas are about, as the heading over them. */
    default Sentence formulaTitle() {
        return Sentence.of("inspector.formula");
    }

    /** What else should be known about it. */
    default List<Sentence> facts() {
        return List.of();
    }

    /** The code that runs, as listings with lines that light up; see {@link Running}. */
    default List<Listing> listings() {
        return List.of();
    }

    /** Calls of other frameworks that are equal to what runs. */
    List<Call> calls();
}
