package dev.receptive.lesson;

import dev.receptive.document.PlacedTitle;
import java.util.List;

/** What a page asks before it shows. What the core can compute is not in it. */
public sealed interface Ask
        permits OutputSizeAsk,
                CellValueAsk,
                ClickCellsAsk,
                ParameterCountAsk,
                ReceptiveFieldAsk,
                ChoiceAsk,
                OrderAsk,
                ReachAsk,
                NextStateAsk {

    /** What files call its kind. */
    String kind();

    AskWords words();

    /** Everything that its author says. */
    default List<PlacedTitle> said() {
        return List.of(words().prompt(), words().because());
    }

    /**
     * The question over a stage.
     *
     * @param seed what the order of the choices hangs on
     * @throws dev.receptive.words.Refusal if it has no answer there, or no wrong one
     */
    Posed pose(Demonstration stage, long seed);

    /** What would give away the answer to any question of its kind. */
    KeptBack tells();

    /** Whether the stage is changed to answer it. */
    default boolean isOfControls() {
        return false;
    }

    /**
     * What is to be kept from sight until there is an answer: what its kind keeps, and what the author does. The stage that a
     * question is about stays as it is.
     */
    default KeptBack kept() {
        KeptBack kept = tells().and(words().kept());
        return isOfControls() ? kept : kept.and(KeptBack.of(Withheld.CONTROLS));
    }
}
