package dev.receptive.lesson;

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

    /** Every kind that a file can name. */
    List<AskKind> KINDS = List.of(
            OutputSizeAsk.KIND,
            CellValueAsk.KIND,
            ClickCellsAsk.KIND,
            ParameterCountAsk.KIND,
            ReceptiveFieldAsk.KIND,
            ChoiceAsk.KIND,
            OrderAsk.KIND,
            ReachAsk.KIND,
            NextStateAsk.KIND);

    /** What files call its kind. */
    String kind();

    AskWords words();

    /**
     * The question over a stage.
     *
     * @param seed what the order of the choices hangs on
     * @throws dev.receptive.words.Refusal if it has no answer there, or no wrong one
     */
    Posed pose(Demonstration stage, long seed);

    /** What would give the answer away and is to be kept from sight until there is one. */
    List<Withheld> withheld();
}
