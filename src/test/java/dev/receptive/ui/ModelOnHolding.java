package dev.receptive.ui;

import dev.receptive.bench.Bookmark;
import dev.receptive.bench.Numbers;
import dev.receptive.bench.holding.Holding;
import dev.receptive.bench.negation.Negation.Signed;
import dev.receptive.document.Document;
import dev.receptive.figure.Spot;
import dev.receptive.tensor.Tensor;
import dev.receptive.words.Language;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/** A model whose bench computes when it is let, beside the screen's thread, which the test's own plays; no toolkit is needed. */
@Timeout(60)
class ModelOnHolding {

    static final Spot FIRST = Spot.of("input", 0, 0);
    static final Spot OUTPUT = Spot.of("output", 0, 0);
    static final int MANY = 100;

    final Holding bench = new Holding();
    final ScreenQueue screen = new ScreenQueue();
    final BenchModel<Signed> model = new BenchModel<>(bench, Language.ENGLISH, 1);
    final List<Float> seen = new ArrayList<>();
    final List<String> told = new ArrayList<>();

    @BeforeEach
    void beside() {
        model.computeIn(new Workshop(screen, Frames::new), (gone, back, why) -> told.add(why.toString()));
        model.stateProperty().addListener((property, before, now) -> {
            float output = model.value(OUTPUT) + 0f; // zero has no sign here
            if (seen.isEmpty() || seen.get(seen.size() - 1) != output) {
                seen.add(output);
            }
        });
    }

    @AfterEach
    void letGo() {
        bench.release(MANY);
    }

    void set(int first) {
        model.set(FIRST, first, new Object());
    }

    float setUp() {
        return model.state().experiment().input().values().at(0, 0);
    }

    boolean isComputing() {
        return model.state().isComputing();
    }

    void untilComputed() throws InterruptedException {
        bench.release(MANY);
        screen.takeUntil(() -> !isComputing());
    }

    Document<Signed> document(int first) {
        Signed grid = new Signed(Numbers.typed(Tensor.matrix(new float[][] {{first, 2}, {3, 4}})));
        return Document.untitled(bench.setup()).with(grid, Bookmark.at(Spot.of("output", 0, 1), ""));
    }
}
