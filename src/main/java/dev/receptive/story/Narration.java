package dev.receptive.story;

import dev.receptive.nn.Axis;
import dev.receptive.trace.ConvTrace;
import dev.receptive.trace.Term;
import dev.receptive.words.Numerals;
import dev.receptive.words.Sentence;

/** The sentence under the picture: what is happening, with its numbers. */
final class Narration {

    private final ConvTrace trace;

    Narration(ConvTrace trace) {
        this.trace = trace;
    }

    Sentence of(Stand stand) {
        return switch (stand.phase()) {
            case START -> Sentence.of("say.start", trace.cells());
            case SLIDE -> slide(stand);
            case PRODUCT -> product(stand);
            case LAND -> land(stand);
            case END -> Sentence.of("say.end", trace.cells(), (long) trace.cells() * trace.terms());
        };
    }

    private Sentence slide(Stand stand) {
        return Sentence.of(
                "say.slide",
                stand.place().row(),
                stand.place().column(),
                reach(trace.rows(), stand.place().row()),
                reach(trace.columns(), stand.place().column()));
    }

    /** First and last input of the window, as in {@code 0–2}; padding lies below 0 and past the end. */
    private static String reach(Axis axis, int output) {
        int first = axis.read(output, 0);
        int last = axis.read(output, axis.kernel() - 1);
        return first == last ? signed(first) : signed(first) + "…" + signed(last);
    }

    private static String signed(int index) {
        return Integer.toString(index).replace('-', '−');
    }

    private Sentence product(Stand stand) {
        Term term = stand.term();
        return Sentence.of(
                term.padding() ? "say.product.padding" : "say.product",
                term.input(),
                Numerals.factor(term.weight()),
                term.product(),
                term.sum());
    }

    private Sentence land(Stand stand) {
        float sum = stand.sum();
        float result = trace.result(stand.cell());
        int row = stand.place().row();
        int column = stand.place().column();
        if (trace.bias() == 0) {
            return Sentence.of("say.land", trace.terms(), result, row, column);
        }
        return Sentence.of("say.land.bias", trace.terms(), sum, Numerals.factor(trace.bias()), result, row, column);
    }
}
