package dev.receptive.bench.stack;

import dev.receptive.time.Passage;
import dev.receptive.time.Score;
import dev.receptive.time.StepSize;
import java.util.List;

/** How a stack is told: of every layer first the size, then the field, then the jump. */
final class StackSteps {

    static final StepSize NUMBER = new StepSize("quantity", 0.6);
    static final StepSize LAYER = new StepSize("layer", 1.5);

    static final String SIZE = "size";
    static final String FIELD = "field";
    static final String JUMP = "jump";

    /** The numbers of a layer, as they come about. */
    static final List<String> TENSORS = List.of(SIZE, FIELD, JUMP);

    static final int EACH = TENSORS.size();

    private StackSteps() {}

    static Score score(int layers) {
        Passage numbers = new Passage.Several(
                LAYER,
                List.of(
                        new Passage.Span(SIZE, 0.6, NUMBER),
                        new Passage.Span(FIELD, 0.6, NUMBER),
                        new Passage.Span(JUMP, 0.6, NUMBER)));
        return new Score(new Passage.Times(LAYER, layers, new Passage.Times(LAYER, 1, numbers)));
    }
}
