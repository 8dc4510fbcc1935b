package dev.receptive.bench.network;

import dev.receptive.bench.Limits;
import dev.receptive.words.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * The question why a network says one class and not another. What is not chosen follows the network: the class with the
 * largest logit, and the one with the next.
 *
 * @param one the class that is asked for, by its number
 * @param other the class that it is compared with
 * @param eraser the side of the square of ink that is erased, place by place
 */
record NetWhy(OptionalInt one, OptionalInt other, int eraser) {

    static final String LARGEST = "largest";
    static final String NEXT = "next";

    static final int ERASER = 4;
    static final int LARGEST_ERASER = 8;

    /** The class that the network puts first, and not the second. */
    static final NetWhy FIRST = new NetWhy(OptionalInt.empty(), OptionalInt.empty());

    /**
     * @throws Refusal if it is one class twice
     */
    NetWhy {
        Limits.inRange("field.network.eraser", eraser, 1, LARGEST_ERASER);
        if (one.isPresent() && one.equals(other)) {
            throw Refusal.of("error.network.why.same", one.getAsInt());
        }
    }

    NetWhy(OptionalInt one, OptionalInt other) {
        this(one, other, ERASER);
    }

    NetWhy withEraser(int side) {
        return new NetWhy(one, other, side);
    }

    /** The dense layer of whose numbers it is asked: the last, or the one before a softmax; nothing where it is another. */
    static OptionalInt logits(List<NetLayer> layers) {
        int last = layers.size() - 1;
        int learned = last > 0 && layers.get(last) instanceof NetSoftmax ? last - 1 : last;
        return classes(layers, learned) > 1 ? OptionalInt.of(learned) : OptionalInt.empty();
    }

    private static int classes(List<NetLayer> layers, int layer) {
        return layer >= 0 && layers.get(layer) instanceof NetDense dense
                ? dense.weights().height()
                : 0;
    }

    /** How many classes there are to choose from; 0 where it cannot be asked. */
    static int classes(List<NetLayer> layers) {
        OptionalInt logits = logits(layers);
        return logits.isPresent() ? classes(layers, logits.getAsInt()) : 0;
    }

    /**
     * Refuses to ask a network of what it has not.
     *
     * @throws Refusal if its last learned layer is not dense, or has no such class
     */
    void check(List<NetLayer> layers) {
        int count = classes(layers);
        if (count == 0) {
            throw Refusal.of("error.network.why");
        }
        for (OptionalInt each : List.of(one, other)) {
            if (each.orElse(0) >= count) {
                throw Refusal.of("error.network.why.class", each.getAsInt(), count - 1);
            }
        }
    }

    /** The two classes, of a network that gave these logits. */
    Classes of(List<Float> logits) {
        int first = one.orElseGet(() -> largest(logits, other.orElse(-1)));
        return new Classes(first, other.orElseGet(() -> largest(logits, first)));
    }

    /** Two classes, by their numbers. */
    record Classes(int one, int other) {}

    /** The class with the largest logit but for one; of equal ones the first. */
    static int largest(List<Float> logits, int without) {
        return IntStream.range(0, logits.size())
                .filter(i -> i != without)
                .reduce((best, i) -> logits.get(i) > logits.get(best) ? i : best)
                .orElseThrow();
    }

    /** With another class that is asked for; if that was compared with it, what is compared follows the network. */
    NetWhy withOne(OptionalInt next) {
        boolean same = next.isPresent() && next.equals(other);
        return new NetWhy(next, same ? OptionalInt.empty() : other, eraser);
    }

    /** With another class that is compared; likewise. */
    NetWhy withOther(OptionalInt next) {
        boolean same = next.isPresent() && next.equals(one);
        return new NetWhy(same ? OptionalInt.empty() : one, next, eraser);
    }

    /** How one of them is written. */
    static String code(OptionalInt which, String follows) {
        return which.isPresent() ? Integer.toString(which.getAsInt()) : follows;
    }

    static OptionalInt ofCode(String code, String follows) {
        return code.equals(follows) ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(code));
    }

    /** What one of them can be, as it is written. */
    static List<String> codes(int classes, String follows) {
        List<String> codes = new ArrayList<>(List.of(follows));
        IntStream.range(0, classes).forEach(i -> codes.add(Integer.toString(i)));
        return codes;
    }
}
